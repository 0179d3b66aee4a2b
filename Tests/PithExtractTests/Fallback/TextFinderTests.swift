import PithCore
import Testing

@testable import PithExtract

@Suite struct TextFinderTests {
  private static let sentences = [Prose.opening, Prose.ferries, Prose.piers, Prose.crowd]

  private static let plainDescription =
    "<meta name=description content='The bridge of Norvale is open again'>"
  private static let description = plainDescription + "<meta property=og:type content=article>"

  /// An article of sixty words in the JSON-LD, and one in the state of scripts.
  private static func linkedData(_ sentences: [String]) -> String {
    """
    <script type='application/ld+json'>{"@type": "NewsArticle",
    "articleBody": "<p>\(sentences.joined(separator: "</p><p>"))</p>"}</script>
    """
  }
  private static let state = """
    <script id=__NEXT_DATA__ type='application/json'>{"props": {"page": {"menu": ["Home"],
    "paragraphs": [\(sentences.reversed().map { "\"\($0)\"" }.joined(separator: ","))]}}}</script>
    """

  private static let body =
    "<p>Cod fell</p><p><a href=/tides>Tides</a></p><p>\(Prose.opening)</p><p>\(Prose.ferries)</p>"

  private func text(
    head: String, kept: Set<String> = [], byRules: Set<String> = []
  ) throws -> TextFinder.Text {
    let page = try TestPage.head(head, body: Self.body)
    let segmented = page.segmented
    func verdicts(_ kept: Set<String>) -> [Verdict] {
      page.texts.map { kept.contains($0) ? .kept("test") : .stripped(.other, "test") }
    }
    let judgement = Judgement(
      verdicts: verdicts(kept), ruleVerdicts: verdicts(byRules), kinds: [], expectedQuality: 0, result: nil)
    return TextFinder(segmented: segmented, facts: page.facts, judgement: judgement).text()
  }

  private static let everything = description + linkedData(sentences) + state

  @Test func thePagesOwnTextComesFirst() throws {
    let text = try text(
      head: Self.everything, kept: [Prose.opening, Prose.ferries], byRules: [Prose.opening])
    #expect(text.source == .page)
    #expect(text.blocks.map(\.text) == [Prose.opening, Prose.ferries])
    #expect(text.words == 30)
  }

  @Test func whatTheRulesKeepComesSecond() throws {
    let text = try text(
      head: Self.everything, kept: ["Cod fell"], byRules: [Prose.opening, Prose.ferries])
    #expect(text.source == .rules)
    #expect(text.blocks.map(\.text) == [Prose.opening, Prose.ferries])
  }

  @Test func theBodyInTheLinkedDataComesThird() throws {
    let text = try text(head: Self.everything, kept: ["Cod fell"], byRules: ["Cod fell"])
    #expect(text.source == .linkedData)
    #expect(text.blocks == Self.sentences.map { Block(role: .paragraph, text: $0) })
    #expect(text.words == 60)
  }

  @Test func theStateOfTheScriptsComesFourth() throws {
    let head = Self.description + Self.linkedData([Prose.opening]) + Self.state
    let text = try text(head: head, kept: ["Cod fell"], byRules: ["Cod fell"])
    #expect(text.source == .state)
    #expect(text.blocks.map(\.text) == Self.sentences.reversed())
  }

  @Test func theDescriptionComesLast() throws {
    let text = try text(head: Self.description)
    #expect(text.source == .description)
    #expect(text.blocks.map(\.text) == ["The bridge of Norvale is open again"])
    #expect(text.words == 7)
  }

  @Test func theDescriptionOfAPageThatIsNoArticleIsNoText() throws {
    #expect(try text(head: Self.plainDescription).blocks.isEmpty)
    let article = "<script type='application/ld+json'>{\"@type\": \"NewsArticle\"}</script>"
    #expect(try text(head: Self.plainDescription + article).words == 7)
  }

  /// A thread that only a program shows has its first words in the description.
  @Test func aPageWithADayOfPublicationIsAnArticle() throws {
    let day = "<meta property=article:published_time content=2026-03-11>"
    #expect(try text(head: Self.plainDescription + day).words == 7)
    #expect(
      try text(head: Self.plainDescription + day, kept: ["Cod fell"], byRules: ["Cod fell"]).source == .page)
  }

  @Test func aFewWordsThatTheRulesKeepTooAreBetterThanADescription() throws {
    let text = try text(head: Self.description, kept: ["Cod fell"], byRules: ["Cod fell"])
    #expect(text.source == .page)
    #expect(text.blocks.map(\.text) == ["Cod fell"])
    #expect(try self.text(head: Self.description, byRules: ["Cod fell"]).source == .rules)
  }

  @Test(arguments: ["You need to enable JavaScript to run this app.", "Bitte JavaScript aktivieren"])
  func aNoticeForBrowsersWithoutScriptsIsNoText(notice: String) throws {
    let page = try TestPage.head(Self.description, body: "<noscript>\(notice)</noscript>")
    #expect(
      try ContentExtractor().extract(page.page).blocks.map(\.text) == ["The bridge of Norvale is open again"])
  }

  @Test func theDescriptionMayStandInTheLinkedData() throws {
    let head =
      "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"description\": \"The bridge is open\"}</script>"
    let text = try text(head: head)
    #expect(text.source == .description)
    #expect(text.blocks.map(\.text) == ["The bridge is open"])
  }

  @Test func theStateIsThatOfTheArticle() throws {
    let other = Self.sentences.map { "\"\($0.replacing("bridge", with: "pier"))\"" }.joined(separator: ",")
    let own = Self.sentences.map { "\"\($0)\"" }.joined(separator: ",")
    let head = """
      <meta property=og:title content='\(Story.title)'><script>window.__DATA__ = {"latest": [\(other), \(other)],
      "article": {"title": "\(Story.title)", "paragraphs": [\(own)]}}</script>
      """
    let text = try text(head: head)
    #expect(text.source == .state)
    #expect(text.blocks.map(\.text) == Self.sentences)
  }

  @Test func theRemainsOfAMenuAreNoText() throws {
    #expect(try text(head: Self.description, kept: ["Cod fell"]).source == .description)
  }

  @Test func aPageThatSaysLittleElseIsWhatItSays() throws {
    let text = try text(head: "", kept: ["Cod fell"])
    #expect(text.source == .page)
    #expect(text.blocks.map(\.text) == ["Cod fell"])
    #expect(try self.text(head: "", kept: ["Tides"]).blocks.isEmpty)
  }

  @Test func aShortDeclaredBodyIsATeaser() throws {
    let head = Self.description + Self.linkedData(Array(Self.sentences.dropLast()))
    #expect(try text(head: head).source == .description)
  }

  @Test func aPageWithoutAnythingHasNoText() throws {
    let text = try text(head: "")
    #expect(text.blocks.isEmpty)
    #expect(text.words == 0)
  }
}
