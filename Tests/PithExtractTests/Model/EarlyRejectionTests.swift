import PithCore
import Testing

@testable import PithExtract

@Suite struct EarlyRejectionTests {
  private static let story =
    "The harbour board met on Monday and agreed to close the old slipway before the winter."

  private static let menu =
    "<nav><ul><li><a href=/a>Home</a><li><a href=/b>Harbour</a><li><a href=/c>Weather</a></ul></nav>"
  private static let list =
    "<div class=rail><ul><li><a href=/d>Ferry fares rise</a><li><a href=/e>Bridge stays shut</a></ul></div>"

  /// The texts of the blocks that are left for the model.
  private func candidates(
    _ body: String, keptByRules: Set<String> = [story], strippedBy rule: String = "sidebar-words"
  ) throws -> [String] {
    let context = FeaturePage(try .body(body), keptByRules: keptByRules, strippedBy: rule).context
    return EarlyRejection(context, articleShare: 1).candidates()
      .map { context.page.text(of: Int($0)) }
  }

  private func paragraphs(_ count: Int) -> String {
    (0..<count).map { "<p>Note \($0)</p>" }.joined()
  }

  @Test func onAnArticleListsOfLinksAreRejected() throws {
    let body = Self.menu + paragraphs(6) + "<p>\(Self.story)</p>" + paragraphs(6) + Self.list
    #expect(
      try candidates(body)
        == (0..<6).map { "Note \($0)" } + [Self.story] + (0..<6).map { "Note \($0)" })
  }

  @Test func elsewhereOnlyMenusAre() throws {
    // The real rules name the menu by its element.
    let page = FeaturePage(
      try .body(
        Self.menu + "<main><h1>Harbour</h1><p>\(Self.story)</p><p>\(Self.story)</p></main>" + Self.list))
    let texts = EarlyRejection(page.context, articleShare: 0.5).candidates()
      .map { page.context.page.text(of: Int($0)) }
    #expect(!texts.contains("Home") && texts.contains(Self.story))
    #expect(texts.contains("Ferry fares rise") && texts.contains("Bridge stays shut"))
  }

  @Test(arguments: ["outside-body", "links"])
  func whereTheRulesOnlyFoundAnotherBodyLinksAreLeftToTheModel(rule: String) throws {
    let body = "<p>\(Self.story)</p>" + paragraphs(6) + Self.list
    #expect(try candidates(body, strippedBy: rule).contains("Ferry fares rise"))
    #expect(try !candidates(body).contains("Ferry fares rise"))
  }

  @Test func whatStandsCloseToTheTextIsLeftToTheModel() throws {
    let body = "<p>\(Self.story)</p>" + paragraphs(2) + Self.list
    #expect(try candidates(body).contains("Ferry fares rise"))
  }

  @Test func whatStandsAroundTheTextIsLeftToTheModel() throws {
    let links = (0..<8).map { "<p><a href=/\($0)>Bridge stays shut \($0)</a></p>" }.joined()
    let body = "<div><div><p>\(Self.story)</p>\(links)\(links)</div></div>"
    #expect(try candidates(body).contains("Bridge stays shut 7"))
  }

  @Test(arguments: [
    "<p>A standfirst of so many words, which links to nothing, ends here.</p>", "<h2>What comes next</h2>",
    "<table><tr><td><a href=/x>Norvale Ferries</a></table>",
  ])
  func sentencesHeadingsAndTablesAmongLinksAreLeftToTheModel(text: String) throws {
    let body =
      "<div><div><div>\(Self.list)\(text)\(Self.list)</div></div></div>" + paragraphs(6)
      + "<p>\(Self.story)</p>"
    let plain = text.replacing(/<[^>]*>/, with: "")
    #expect(try candidates(body).contains(plain))
    #expect(try !candidates(body).contains("Ferry fares rise"))
  }

  @Test func whereTheRulesKeepNextToNothingNothingIsRejected() throws {
    let body = Self.menu + paragraphs(6) + Self.list
    #expect(try candidates(body, keptByRules: []).count == 11)
    #expect(try candidates(body + "<p>Eel</p>", keptByRules: ["Eel"]).count == 12)
  }

  @Test func aRejectedBlockScoresNextToNothingWhateverTheModelSays() throws {
    let body =
      Self.menu + "<main><h1>Harbour</h1>" + String(repeating: "<p>\(Self.story)</p>", count: 3) + "</main>"
    let context = FeaturePage(try .body(body)).context
    let scorer = BlockScorer(model: try ModelFile.scoring([0.9]).model)
    let result = scorer.result(for: context)
    let home = try #require(context.page.blocks.indices.first { context.page.text(of: $0) == "Home" })
    #expect(result.scores[home] == EarlyRejection.score)
    #expect(result.matrix.row(of: home) == nil)
    #expect(result.scores.last.map { abs($0 - 0.9) < 1e-3 } == true)
    #expect(BlockScorer(model: scorer.model, rejectsEarly: false).result(for: context).scores[home] > 0.8)
  }
}
