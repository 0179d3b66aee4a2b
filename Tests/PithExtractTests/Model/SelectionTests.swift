import PithCore
import Testing

@testable import PithExtract

@Suite struct SelectionTests {
  private func selection(_ scores: [Float], threshold: Float = 0.5, _ body: String) throws -> Selection {
    let page = FeaturePage(try .body(body))
    let result = BlockScorer.Result(
      kinds: [], scores: scores, matrix: page.matrix, usesSecondStage: false)
    return Selection(page.context, result, threshold: threshold)
  }

  private static let four = [Prose.opening, Prose.ferries, Prose.piers, Prose.crowd].map { "<p>\($0)</p>" }
    .joined()

  @Test func aBlockIsKeptFromTheThresholdOn() throws {
    #expect(try selection([0.5, 0.49, 0.51, 0], Self.four).kept == [0, 2])
  }

  @Test func structureOverrulesTheScore() throws {
    var selection = try selection([0.9, 0.9, 0.1, 0.1], Self.four)
    selection.strip(0, .stripped(.comment, "test"))
    selection.fill(2, by: "gap")
    #expect(selection.kept == [1, 2])
    #expect(selection.words(of: selection.kept) == 30)
    selection.strip(2, .stripped(.comment, "test"))
    #expect(selection.kept == [1])
    selection.restore(2)
    #expect(selection.kept == [1, 2])
  }

  /// Four blocks of so many words each.
  private func long(_ scores: [Float], words: Int) throws -> Selection {
    try selection(
      scores, scores.map { _ in "<p>\(String(repeating: "cod ", count: words))</p>" }.joined())
  }

  @Test func theThresholdFallsWhereLittleIsKept() throws {
    var selection = try long([0.4, 0.3, 0.2, 0.05], words: 60)
    selection.lowerThresholdIfLittleIsKept()
    #expect(selection.kept == [0])
    #expect(selection.threshold < 0.4)
  }

  @Test func theThresholdStaysWhereEnoughIsKept() throws {
    var selection = try long([0.9, 0.4, 0.4, 0.4], words: 60)
    selection.lowerThresholdIfLittleIsKept()
    #expect(selection.kept == [0])
    #expect(selection.threshold == 0.5)
  }

  @Test func theThresholdStaysWhereLittleIsToBeExpected() throws {
    var selection = try long([0.4, 0.1, 0.1, 0.1], words: 10)
    selection.lowerThresholdIfLittleIsKept()
    #expect(selection.kept.isEmpty)
    #expect(selection.threshold == 0.5)
  }

  @Test func hopelessBlocksAreNotKeptByALowThreshold() throws {
    var selection = try long([0.05, 0.05, 0.05, 0.05], words: 200)
    selection.lowerThresholdIfLittleIsKept()
    #expect(selection.kept.isEmpty)
  }

  // MARK: Doubts and trust

  @Test func onArticlesTheRulesMoveTheThreshold() throws {
    let page = try Story.page(after: "<div><p>Fair, nine degrees</p></div>")
    for (kind, isArticle) in [(PageKind.news, true), (.article, true), (.forum, false)] {
      let model = try ModelFile.scoring([0.01, 0.45, 0.9, 0.9, 0.9, 0.9, 0.55], as: kind).model
      let kept = ModelledPage(page, model).kept
      // A paragraph of the body may score less than the threshold of 0.5, what stands outside must score more.
      #expect(kept.contains(Story.paragraphs[0]) == isArticle)
      #expect(kept.contains("Fair, nine degrees") == !isArticle)
    }
  }

  @Test func theExpectedQualityIsTheF1OfTheScores() throws {
    let selection = try selection([0.8, 0.2, 0.5, 0.5], Self.four)
    let no = Verdict.stripped(.other, "test")
    // 15 words kept, 12 of them right, of 30 that are.
    let quality = selection.expectedQuality([.kept("test"), no, no, no])
    #expect(abs(quality - 24 / 45) < 1e-5)
    #expect(
      abs(selection.expectedQuality([.kept("test"), no, .stripped(.duplicate, "test"), no]) - 24 / 37.5)
        < 1e-5)
    #expect(selection.expectedQuality([no, no, no, no]) == 0)
  }

  @Test func theMeanScoreIsThatOfTheWords() throws {
    let selection = try selection([0.9, 0.5], "<p>cod cod cod</p><p>eel</p>")
    #expect(abs(selection.meanScore(of: [0, 1]) - 0.8) < 1e-5)
    #expect(selection.meanScore(of: []) == 0)
  }
}
