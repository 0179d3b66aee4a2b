import Pith
import Testing

@testable import PithCLI

@Suite struct ExplanationListingTests {
  private static let page: PageExplanation = {
    var metadata = ArticleMetadata()
    metadata.title = "Ferry to Odrin runs again"
    metadata.authors = ["Mila Tarn"]
    let evidence = [
      MetadataEvidence(field: .title, value: "Ferry to Odrin runs again", source: "h1", isTaken: true),
      MetadataEvidence(field: .title, value: "Bay Mail", source: "title", isTaken: false),
      MetadataEvidence(field: .authors, value: "Mila Tarn", source: "byline", isTaken: true),
    ]
    return PageExplanation(
      request: PageRequest(.file("ferry.html")), url: "https://baymail.example/ferry",
      encoding: CharacterEncoding(name: "utf-8", source: .meta),
      explanation: Explanation(
        metadata: metadata, metadataEvidence: evidence, blocks: blocks,
        kinds: [
          .init(kind: .article, probability: 0.625), .init(kind: .listing, probability: 0.34),
          .init(kind: .forum, probability: 0.04),
        ], confidence: 0.93,
        warnings: [.listingPage]))
  }()

  private static var blocks: [Explanation.ExplainedBlock] {
    var navigation = Verdict.stripped(.navigation, "nav-element")
    navigation.score = 0.02
    var body = Verdict.kept("block-model")
    body.score = 0.98
    return [
      .init(block: Block(role: .paragraph, text: "Home Harbour"), verdict: navigation, reasons: []),
      .init(
        block: Block(role: .paragraph, text: "The ferry to Odrin left its berth on Monday at noon."),
        verdict: body,
        reasons: [
          .init(feature: "words", value: 10, weight: 2.25),
          .init(feature: "link-share", value: 0.05, weight: -0.1),
        ]),
      .init(
        block: Block(role: .heading(level: 3), text: "More News"),
        verdict: .stripped(.relatedArticles, "region-heading", evidence: "More News"), reasons: []),
      .init(
        block: Block(role: .preformatted, text: "06:00 Odrin\n07:30 Tarn"),
        verdict: .stripped(.relatedArticles, "region-heading", evidence: "More News"), reasons: []),
    ]
  }

  private func lines(_ change: (inout ExplanationListing) throws -> Void = { _ in }) rethrows -> [String] {
    var listing = ExplanationListing(page: Self.page)
    try change(&listing)
    return listing.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test func showsEverythingInItsOrder() {
    #expect(
      ExplanationListing(page: Self.page).text == """
        page          Ferry to Odrin runs again
                      ferry.html (https://baymail.example/ferry), utf-8 by meta

        kept          1 of 4 blocks, 11 of 21 words
        stripped      relatedArticles 2, navigation 1
        kind          article 0.63, listing 0.34
        confidence    0.93
        warning       listingPage: \(ExtractionWarning.listingPage.advice)

        title         Ferry to Odrin runs again  (h1)
                      Bay Mail  (not taken: title)
        authors       Mila Tarn  (byline)
        published     none found
        modified      none found
        siteName      none found
        language      none found
        description   none found
        image         none found
        tags          none found
        canonicalURL  none found

        - 1  0.02  navigation       nav-element                    Home Harbour
        + 2  0.98  kept             block-model: words 10 (+2.25)  The ferry to Odrin left its berth on Monday at noon.
        - 3        relatedArticles  region-heading                 More News
        - 4        relatedArticles  region-heading "More News"     06:00 Odrin 07:30 Tarn

        """)
  }

  @Test func shortensLinesToTheTerminal() {
    let lines = lines { $0.columns = 60 }
    #expect(lines.contains("+ 2  0.98  kept             block-mode…  The ferry to Odri…"))
    let blocks = lines.filter { $0.hasPrefix("-") || $0.hasPrefix("+") }
    #expect(blocks.count == 4)
    #expect(blocks.allSatisfy { $0.columns < 60 })
  }

  @Test func survivesATerminalWithoutRoom() {
    let lines = lines { $0.columns = 10 }
    #expect(lines.filter { $0.hasPrefix("-") }.count == 3)
  }

  @Test func showsAllOfABlockIfAsked() {
    let lines = lines {
      $0.isFull = true
      $0.columns = 40
    }
    #expect(
      Array(lines.drop { !$0.hasPrefix("- 1") }) == [
        "- 1  0.02  navigation       nav-element, paragraph, 2 words",
        "     beyond doubt by what stands around it, without a look at its features",
        "     Home Harbour",
        "+ 2  0.98  kept             block-model, paragraph, 11 words",
        "     words 10 (+2.25), link-share 0.05 (-0.10)",
        "     The ferry to Odrin left its berth on Monday at noon.",
        "- 3        relatedArticles  region-heading, heading 3, 2 words",
        "     More News",
        "- 4        relatedArticles  region-heading \"More News\", preformatted, 6 words",
        "     06:00 Odrin",
        "     07:30 Tarn",
        "",
      ])
  }

  @Test func showsOnlyTheBlocksAskedFor() throws {
    let kept = try lines { $0.selection = try BlockSelection("kept") }
    #expect(kept.filter { $0.hasPrefix("-") || $0.hasPrefix("+") }.count == 1)
    let none = try lines { $0.selection = try BlockSelection("consent") }
    #expect(none.contains("None of the 4 blocks is of that kind."))
  }

  @Test func coloursWhatIsKeptAndStripped() {
    let lines = lines { $0.isColored = true }
    let green = lines.filter { $0.hasPrefix("\u{1B}[32m+ 2") }
    let red = lines.filter { $0.hasPrefix("\u{1B}[31m- ") }
    #expect(green.count == 1 && red.count == 3)
    #expect(green.allSatisfy { $0.hasSuffix("at noon.") })
  }

  @Test func countsValuesBeyondTheFirstThatWereNotTaken() {
    var page = Self.page
    page.explanation.metadataEvidence += (1...6).map {
      MetadataEvidence(field: .title, value: "Title \($0)", source: "h\($0)", isTaken: false)
    }
    let text = ExplanationListing(page: page).text
    #expect(text.contains("Title 2") && !text.contains("Title 3"))
    #expect(text.contains("              4 more values not taken; --full shows them\n"))
    page.explanation.metadataEvidence.removeLast(3)
    let fewer = ExplanationListing(page: page).text
    #expect(fewer.contains("              1 more value not taken; --full shows them\n"))
    #expect(ExplanationListing(page: page, isFull: true).text.contains("Title 3"))
  }

  @Test func givesAValueMoreRoomThanItsPlaces() {
    var page = Self.page
    page.explanation.metadataEvidence = ["h1", "meta og:title", "JSON-LD headline", "title"].map {
      MetadataEvidence(field: .title, value: "Ferry to Odrin runs again", source: $0, isTaken: $0 == "h1")
    }
    let wide = ExplanationListing(page: page, columns: 100).text
    #expect(
      wide.contains("title         Ferry to Odrin runs again  (h1, meta og:title, JSON-LD headline, title)\n")
    )
    let narrow = ExplanationListing(page: page, columns: 64).text
    #expect(narrow.contains("title         Ferry to Odrin runs again  (h1 and 3 more)\n"))
    let tight = ExplanationListing(page: page, columns: 48).text
    #expect(tight.contains("title         Ferry to Odrin runs…  (h1 and 3…)\n"))
  }

  @Test func letsNoPageWriteToTheTerminal() {
    var page = Self.page
    let text = "Red \u{1B}[31malert\u{07} \u{202E}drawkcab\u{9B}2J\r\nend"
    page.explanation.metadata.title = text
    page.explanation.metadataEvidence = [
      MetadataEvidence(field: .title, value: text, source: text, isTaken: true)
    ]
    page.explanation.blocks = [
      .init(
        block: Block(role: .preformatted, text: text),
        verdict: .stripped(.other, "label", evidence: text + "!"),
        reasons: [.init(feature: text, value: 1, weight: 1)])
    ]
    for isFull in [false, true] {
      let shown = ExplanationListing(page: page, isFull: isFull).text
      #expect(!shown.unicodeScalars.contains { $0 == "\u{202E}" || $0.value == 0x9B })
      #expect(shown.utf8.allSatisfy { $0 >= 0x20 || $0 == UInt8(ascii: "\n") })
    }
  }

  @Test func saysThatAPageIsEmpty() {
    var page = Self.page
    page.explanation.blocks = []
    #expect(ExplanationListing(page: page).text.hasSuffix("\nThe page holds no text.\n"))
  }
}
