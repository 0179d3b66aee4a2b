import PithCore
import Testing

@testable import PithExtract

/// Which contributions to a thread are kept below the threshold.
@Suite struct PostFillerTests {
  private static let short = "One wick, two lamps."

  /// What is kept of a thread of two long contributions and a short one that scores low.
  private func kept(
    _ last: String = short, names: String = "post", longScore: Float = 0.9, as kind: PageKind = .forum
  ) throws -> [String] {
    let posts = [Prose.opening, Prose.ferries].map {
      "<div class=post><div class=md><p>\($0)</p></div></div>"
    }
    let page = try TestPage(
      """
      <title>Lamp keeps going out</title><body><div class=thread>\(posts.joined())
      <div class=\(names)><div class=md><p>\(last)</p></div></div></div></body>
      """)
    return try ModelledPage(page, ModelFile.scoring([0.9, longScore, 0.1], as: kind).model).kept
  }

  @Test func aShortContributionIsKeptWithTheOthers() throws {
    #expect(try kept() == [Prose.opening, Prose.ferries, Self.short])
  }

  @Test func otherTemplatesAreJudgedByTheirScore() throws {
    #expect(try kept(names: "rules") == [Prose.opening, Prose.ferries])
  }

  @Test func whereMostWordsGoTheScoresAreRight() throws {
    #expect(try kept(longScore: 0.1, as: .forum).contains(Self.short) == false)
  }

  /// What is kept of two contributions in such an element whose second scores lower.
  private func kept(inBodies name: String, scores: [Float], as kind: PageKind = .forum) throws -> [String] {
    let posts = [Self.short, Prose.ferries].map { "<div class='\(name)'><p>\($0)</p></div>" }
    let page = try TestPage(
      "<title>Lamp</title><body><div>\(posts[0])</div><section>\(posts[1])</section></body>")
    return try ModelledPage(page, ModelFile.scoring(scores, as: kind).model).kept
  }

  @Test(arguments: ["d-block comment-body markdown-body", "postbody", "bbWrapper", "cooked", "js-post-body"])
  func whatForumProgramsCallAContributionIsKeptWhereMostWouldBeLost(name: String) throws {
    #expect(try kept(inBodies: name, scores: [0.9, 0.1]) == [Self.short, Prose.ferries])
    #expect(try kept(inBodies: name, scores: [0.9, 0.1], as: .news) == [Self.short])
    #expect(try kept(inBodies: name, scores: [0.1, 0.9]) == [Prose.ferries])
  }

  @Test(arguments: ["comment-body", "postbody-wrap", "my-cooked"])
  func otherNamesAreJudgedByTheirScore(name: String) throws {
    #expect(try kept(inBodies: name, scores: [0.9, 0.1]) == [Self.short])
  }

  @Test func whenItWasWrittenIsNoContribution() throws {
    #expect(try kept("Commented Aug 5, 2016 at 6:59") == [Prose.opening, Prose.ferries])
  }

  @Test func pagesThatAreNoThreadsAreLeftAlone() throws {
    #expect(try kept(as: .listing) == [Prose.opening, Prose.ferries])
  }
}
