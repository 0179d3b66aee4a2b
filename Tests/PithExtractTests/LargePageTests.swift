import PithCore
import Testing

@testable import PithExtract

/// Pages written to cost time. Each is read in a few seconds at most in a debug build; where time grows by the square of their size
/// they take minutes, which the time limit ends.
@Suite(.timeLimit(.minutes(10))) struct LargePageTests {
  private func repeated(_ markup: String, _ count: Int) -> String {
    String(repeating: markup, count: count)
  }

  private func numbered(_ count: Int, _ markup: (Int) -> String) -> String {
    (0..<count).map(markup).joined()
  }

  private func keptCount(_ body: String, head: String = "") throws -> Int {
    try Story.page(head: head, inside: body).kept.count - Story.paragraphs.count
  }

  private static let prose =
    "Reader after reader wrote that the old bridge was better, that the ferries were slow, and that nobody had been asked."

  @Test func shortBlocks() throws {
    #expect(try keptCount(numbered(40_000) { "<p>Note on boat \($0)</p>" }) == 40_000)
  }

  @Test func siblingsWithoutText() throws {
    #expect(try keptCount(repeated("<div></div>", 50_000)) == 0)
  }

  @Test func links() throws {
    #expect(try keptCount(numbered(20_000) { "<p><a href=/\($0)>Cod prices fall again</a></p>" }) == 0)
  }

  @Test func headingsThatOpenRegions() throws {
    #expect(try keptCount(repeated("<h3>Latest News</h3>", 10_000)) == 0)
    #expect(try keptCount(repeated("<div><h3>Latest News</h3><p><a href=/x>Cod</a></p></div>", 5_000)) == 0)
  }

  @Test func headingsThatOpenRegionsAboveText() throws {
    let kept = try keptCount(numbered(5_000) { "<h3>More News</h3><p>\(Self.prose) \($0)</p>" })
    #expect(kept <= 5_000)
  }

  @Test func quotations() throws {
    let quote = "the ferries were slow, and nobody had been asked"
    let kept = try keptCount(repeated("<blockquote>\(quote)</blockquote><p>\(Self.prose)</p>", 3_000))
    #expect(kept >= 3_000)
  }

  @Test func zonesOfManyTemplates() throws {
    let kept = try keptCount(numbered(5_000) { "<div class='widget w\($0)'><p>\(Self.prose)</p></div>" })
    #expect(kept >= 0)
  }

  @Test func nestedZonesOfManyTemplates() throws {
    let open = numbered(400) { "<div class='widget w\($0)'>" }
    let body = "\(open)\(repeated("<p>\(Self.prose)</p><div></div>", 2_000))\(repeated("</div>", 400))"
    #expect(try keptCount(body) >= 0)
  }

  @Test func titlesSaidAgainAndAgain() throws {
    #expect(try keptCount(repeated("<p>\(Story.title)</p>", 20_000)) == 0)
    #expect(try keptCount(repeated("<h1>\(Story.title)</h1>", 5_000)) == 0)
  }

  @Test func listsAndTables() throws {
    #expect(try keptCount("<ol>\(numbered(30_000) { "<li>Item \($0)" })</ol>") == 30_000)
    #expect(try keptCount("<table>\(numbered(10_000) { "<tr><td>Row<td>\($0)" })</table>") == 20_000)
    #expect(try keptCount("<table><tr>\(numbered(20_000) { "<td>Cell \($0)" })</table>") == 20_000)
  }

  @Test func nestedElements() throws {
    for name in [
      "div", "blockquote", "ul", "b", "article", "header", "h1", "section class=author", "div class=date",
    ] {
      let body = "\(repeated("<\(name)>", 2_000))<p>Bottom of all</p>\(repeated("<p>\(Self.prose)</p>", 300))"
      #expect(try Story.page(after: body).texts.count > 300)
      _ = try Story.page(after: body).kept
    }
  }

  @Test func lineBreaks() throws {
    #expect(try keptCount("<div>" + numbered(20_000) { "Line of poem \($0)<br><br>" } + "</div>") == 20_000)
    #expect(try keptCount("<div>" + repeated("<br>", 50_000) + "</div>") == 0)
  }

  @Test func authorsAndTags() throws {
    let head = numbered(3_000) {
      "<meta name=author content='Ana\(Character(UnicodeScalar(97 + $0 % 26) ?? "x")) Ruiz'>"
    }
    #expect(try keptCount(numbered(3_000) { "<p>By Tom Okafor \($0)</p>" }, head: head) == 3_000)
    let names = numbered(5_000) { #"{"@type":"Person","name":"Ana\#(word($0)) Ruiz"},"# }
    let script = #"<script type="application/ld+json">{"@type":"Article","author":[\#(names)]}</script>"#
    #expect(try keptCount(numbered(5_000) { "<p>By Tom Okafor \($0)</p>" }, head: script) == 5_000)
  }

  /// A word of letters alone for each number.
  private func word(_ number: Int) -> String {
    String(number).map { String(UnicodeScalar(97 + ($0.wholeNumberValue ?? 0)) ?? "a") }.joined()
  }

  @Test func oneLongParagraph() throws {
    #expect(try keptCount("<p>" + repeated("The ferry left at noon. ", 20_000) + "</p>") == 1)
    #expect(try keptCount("<p>" + repeated("x", 1_000_000) + "</p>") == 1)
    #expect(try keptCount("<p>" + repeated("<b>x</b>", 20_000) + "</p>") == 1)
  }

  @Test func attributes() throws {
    let classes = numbered(50_000) { "related-\($0) " }
    #expect(try keptCount("<div class='\(classes)'><p>Cod prices fall</p></div>") == 0)
    #expect(try keptCount("<div style='\(repeated("a:b;", 50_000))display:none'><p>Cod</p></div>") == 0)
  }

  @Test func manyBlocksFarDown() throws {
    for name in ["div", "b", "header", "table><tr><td", "ul><li", "section class=ad"] {
      let body = repeated("<\(name)>", 250) + numbered(2_000) { "<p>Note on boat \($0)</p>" }
      #expect(try Story.page(after: body + "<h1>Bottom</h1>").kept.count >= Story.paragraphs.count)
    }
  }

  @Test func longMetadata() throws {
    let words = numbered(20_000) { "word\($0), " }
    let page = try Story.page(
      head: """
        <meta name=keywords content='\(words)'><meta name=description content='\(words)'>
        <meta property=og:title content='\(words)'><meta name=author content='\(words)'>
        """)
    #expect(page.metadata.tags.count == 20_000)
    #expect(page.kept == Story.paragraphs)
  }

  @Test func manyDatesBylinesAndHeadings() throws {
    let lines = numbered(10_000) {
      "<div class='author date'>no name \($0)</div><h1>\($0)</h1><time datetime=x>y</time>"
    }
    #expect(try Story.page(after: "<section>\(lines)</section>").metadata.published == nil)
  }

  @Test func manyObjectsOfLinkedData() throws {
    let items = numbered(20_000) { #"{"@type":"Thing","@id":"\#($0)","name":"n","a":{"b":[[[[1,2,3]]]]}},"# }
    let page = try TestPage.linkedData("[\(items)]", body: Story.body)
    #expect(page.kept == Story.paragraphs)
  }
}
