import PithCore
import Testing

@testable import PithExtract

@Suite struct WarningFinderTests {
  /// Sixty words, so that the page isn't empty.
  private static let body = [Prose.opening, Prose.ferries, Prose.piers, Prose.crowd].map { "<p>\($0)</p>" }
    .joined()

  private func warnings(
    _ page: TestPage, words: Int = 300, ending: String = "The ferry is full.", source: TextSource = .page,
    kinds: [PageKind: Float] = [:], stripped: BoilerplateKind? = nil
  ) -> [ExtractionWarning] {
    let segmented = page.segmented
    let verdicts = segmented.blocks.map { _ in stripped.map { Verdict.stripped($0, "test") } ?? .kept("test")
    }
    let judgement = Judgement(
      verdicts: verdicts, ruleVerdicts: verdicts,
      kinds: kinds.isEmpty ? [] : PageKind.allCases.map { kinds[$0] ?? 0 }, expectedQuality: 0, result: nil)
    let text = TextFinder.Text(
      blocks: [Block(role: .paragraph, text: ending)], source: source, words: words)
    return WarningFinder(segmented: segmented, facts: page.facts, judgement: judgement, text: text).warnings()
  }

  private func declaring(_ members: String) throws -> TestPage {
    try .linkedData("{\"@type\": \"NewsArticle\", \(members)}", body: Self.body)
  }

  @Test func aWholeArticleHasNoWarning() throws {
    #expect(warnings(try .body(Self.body)).isEmpty)
    #expect(warnings(try declaring("\"wordCount\": 310, \"isAccessibleForFree\": true")).isEmpty)
  }

  // MARK: Cut off

  @Test(arguments: ["1000", "\"1000\"", "\"1,000 words\""])
  func aTextMuchShorterThanDeclaredIsCutOff(count: String) throws {
    let page = try declaring("\"wordCount\": \(count)")
    #expect(warnings(page, words: 590) == [.cutOffSuspected])
    #expect(warnings(page, words: 610).isEmpty)
  }

  @Test func aTextMuchShorterThanTheDeclaredBodyIsCutOff() throws {
    let page = try declaring("\"articleBody\": \"\(String(repeating: "cod ", count: 200))\"")
    #expect(warnings(page, words: 110) == [.cutOffSuspected])
    #expect(warnings(page, words: 130).isEmpty)
  }

  @Test(arguments: [0, 7, 99, 60_000]) func countsThatCannotBeAreLeftOut(count: Int) throws {
    #expect(warnings(try declaring("\"wordCount\": \(count)"), words: 40).isEmpty)
  }

  @Test(arguments: ["The ferry…", "The ferry...", "The ferry […]"])
  func aTextThatEndsInAnEllipsisIsCutOff(ending: String) throws {
    #expect(warnings(try .body(Self.body), ending: ending) == [.cutOffSuspected])
  }

  @Test func aDescriptionIsAPartOfTheText() throws {
    #expect(warnings(try .body(Self.body), source: .description) == [.cutOffSuspected])
  }

  @Test func theTextOfAPageThatWasNotReadToItsEndIsCutOff() {
    let page = TestPage(HTMLDocumentBuilder().finish(isTruncated: true))
    #expect(warnings(page) == [.cutOffSuspected])
  }

  // MARK: Paywall

  @Test(arguments: ["false", "\"False\""]) func aShortTextThatIsNotFreeIsBehindAPaywall(free: String) throws {
    let page = try declaring("\"isAccessibleForFree\": \(free)")
    #expect(warnings(page, words: 190) == [.paywallSuspected])
    #expect(warnings(page, ending: "The ferry…") == [.paywallSuspected])
    #expect(warnings(page, words: 210).isEmpty)
    #expect(warnings(try declaring("\"isAccessibleForFree\": true"), words: 190).isEmpty)
  }

  @Test func aShortTextBesideAPaywallIsBehindIt() throws {
    #expect(warnings(try .body(Self.body), words: 190, stripped: .paywall) == [.paywallSuspected])
    #expect(warnings(try .body(Self.body), words: 190, stripped: .sidebar).isEmpty)
    #expect(warnings(try .body(Self.body), words: 210, stripped: .paywall).isEmpty)
  }

  /// A page with a line behind the text, which is stripped as something.
  private func warnings(behind line: String, as kind: BoilerplateKind, after: String = "") throws
    -> [ExtractionWarning]
  {
    let page = try TestPage.body(Self.body + after + "<div>\(line)</div>")
    let segmented = page.segmented
    let verdicts = segmented.blocks.indices.map { $0 < 4 ? Verdict.kept("test") : .stripped(kind, "test") }
    let judgement = Judgement(
      verdicts: verdicts, ruleVerdicts: verdicts, kinds: [], expectedQuality: 0, result: nil)
    let text = TextFinder.Text(
      blocks: [Block(role: .paragraph, text: Prose.crowd)], source: .page, words: 60)
    return WarningFinder(segmented: segmented, facts: page.facts, judgement: judgement, text: text).warnings()
  }

  @Test(arguments: [
    "This article is for subscribers only. Subscribe to read on.", "Weiterlesen mit Gazette plus",
    "Il vous reste 80 % de cet article à lire. La suite est réservée aux abonnés.",
    "この記事は有料会員限定です。",
  ])
  func aTextThatEndsBeforeAnOfferToSubscribeIsBehindAPaywall(line: String) throws {
    #expect(try warnings(behind: line, as: .other) == [.paywallSuspected])
    #expect(try warnings(behind: line, as: .footer).isEmpty)
    let others = (0..<9).map { "<p>Cod fell \($0)</p>" }.joined()
    #expect(try warnings(behind: line, as: .other, after: others).isEmpty)
  }

  @Test func otherLinesBehindATextSayNothingOfAPaywall() throws {
    #expect(
      try warnings(behind: "Subscribers to the ferry pass were the first to cross it.", as: .other).isEmpty)
    #expect(warnings(try .body(Self.body + "<p>This article is for subscribers.</p>"), words: 210).isEmpty)
  }

  // MARK: Listings

  @Test func aPageThatListsOthersIsAListing() throws {
    let page = try TestPage.body(Self.body)
    #expect(warnings(page, kinds: [.listing: 0.4, .collection: 0.3]) == [.listingPage])
    #expect(warnings(page, kinds: [.listing: 0.3, .collection: 0.2, .news: 0.5]).isEmpty)
  }

  // MARK: No article, scripts

  @Test func aFewWordsAreNoArticle() throws {
    #expect(warnings(try .body(Self.body), words: 24) == [.noArticle])
    #expect(warnings(try .body(Self.body), words: 25).isEmpty)
  }

  @Test func anEmptyPageWithScriptsNeedsThem() throws {
    let markup = "<div>Cod fell</div>"
    #expect(warnings(try .body(markup + "<script>render()</script>"), words: 2) == [.needsJavaScript])
    #expect(warnings(try .body(markup), words: 2) == [.noArticle])
    let data = "<script type='application/ld+json'>{\"@type\": \"Organization\"}</script>"
    #expect(warnings(try .body(markup + data), words: 2) == [.noArticle])
    #expect(warnings(try .body(Self.body + "<script>count()</script>"), words: 24) == [.noArticle])
    #expect(warnings(try .body(markup + "<script>count()</script>"), words: 300).isEmpty)
  }

  @Test func aPageThatAsksForScriptsNeedsThem() throws {
    let asking = Self.body + "<p>Please enable JavaScript to read on.</p>"
    #expect(warnings(try .body(asking), words: 24) == [.needsJavaScript])
    #expect(warnings(try .body(asking), words: 300).isEmpty)
  }

  @Test func textFromTheStateOfScriptsNeedsThem() throws {
    #expect(warnings(try .body(Self.body), source: .state) == [.needsJavaScript])
    #expect(warnings(try .body(Self.body), source: .linkedData).isEmpty)
    let program = try TestPage.body("<div>Cod fell</div><script>render()</script>")
    #expect(warnings(program, source: .description) == [.cutOffSuspected, .needsJavaScript])
    #expect(warnings(try .body("<div>Cod fell</div>"), source: .description) == [.cutOffSuspected])
  }
}
