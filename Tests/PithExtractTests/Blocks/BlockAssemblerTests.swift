import PithCore
import Testing

@testable import PithExtract

@Suite struct BlockAssemblerTests {
  private func blocks(_ body: String) throws -> [Block] {
    try TestPage.body(body).assembled
  }

  // MARK: Roles

  @Test func headingsKeepTheirRank() throws {
    let blocks = try blocks((1...6).map { "<h\($0)>Rank \($0)</h\($0)>" }.joined())
    #expect(blocks == (1...6).map { .heading($0, "Rank \($0)") })
  }

  @Test func textInsideAHeadingsChildIsTheHeading() throws {
    #expect(try blocks("<h2><div>Tides</div></h2>") == [.heading(2, "Tides")])
  }

  @Test func quotationsAndPreformattedText() throws {
    #expect(
      try blocks("<blockquote><p>We waited.</p><p>Two years.</p></blockquote><pre>a\n b</pre>")
        == [.quotation("We waited."), .quotation("Two years."), .preformatted("a\n b")])
  }

  @Test func theNearestElementDecides() throws {
    #expect(
      try blocks(
        "<blockquote><h3>Head</h3><ul><li>Item</ul></blockquote><ul><li><blockquote>Said</blockquote></ul>")
        == [.heading(3, "Head"), .item("Item"), .quotation("Said")])
  }

  // MARK: Lines

  @Test func aLineBreakEndsALineOfAParagraph() throws {
    #expect(
      try blocks("<p>1 cup sugar<br />\n2 eggs, <b>beaten</b><br>a pinch of salt</p><p>床前明月光，<br>疑是地上霜。</p>")
        == [.paragraph("1 cup sugar\n2 eggs, beaten\na pinch of salt"), .paragraph("床前明月光，\n疑是地上霜。")])
    #expect(
      try blocks("<blockquote>O pier,<br>o planks!</blockquote>") == [.quotation("O pier,\no planks!")])
  }

  @Test func aParagraphThatIsSetInWideLinesIsNoneOfLines() throws {
    let lines = [
      "The harbour bridge of Norvale opened again on Monday,",
      "two years after a winter storm had torn it away.",
    ]
    #expect(
      try blocks("<p>\(lines[0])<br>\(lines[1])</p>") == [.paragraph(lines.joined(separator: " "))])
    let sentences = [Prose.opening, Prose.ferries]
    #expect(
      try blocks("<p>\(sentences[0])<br>\(sentences[1])</p>")
        == [.paragraph(sentences.joined(separator: "\n"))])
    // The sentence has ended, whatever comes next.
    #expect(
      try blocks("<p>\(sentences[0])<br>iron was cheap then</p>")
        == [.paragraph("\(sentences[0])\niron was cheap then")])
  }

  @Test func anEmptyLineBetweenIdeographsIsSeen() throws {
    #expect(
      try blocks("<p>　村は橋を直した。\n\n　費用は三億円だ。\n続きは明日。\n\n■秋に開通</p>")
        == [.paragraph("村は橋を直した。\n費用は三億円だ。 続きは明日。\n■秋に開通")])
    #expect(try blocks("<p>It rained.\n\nIt snowed.</p>") == [.paragraph("It rained. It snowed.")])
  }

  @Test func headingsItemsAndCellsAreOneLine() throws {
    #expect(
      try blocks(
        "<h2>A<br>B</h2><ul><li>C<br>D</ul><table><tr><td>E<br>F</td><td>G</td></tr><tr><td>H</td><td>I</td></tr></table>"
      ) == [.heading(2, "A B"), .item("C D"), .row("E F\tG"), .row("H\tI")])
  }

  @Test func lineBreaksAtTheEndsOfABlockAreNone() throws {
    #expect(
      try blocks("<p><br>One<br></p><div>Two<br><img src=x></div>") == [.paragraph("One"), .paragraph("Two")])
  }

  // MARK: All else

  @Test func allElseAreParagraphs() throws {
    #expect(
      try blocks("<div>One</div><dl><dt>Ebb<dd>Falling tide</dl><section>Two</section>")
        == [.paragraph("One"), .paragraph("Ebb"), .paragraph("Falling tide"), .paragraph("Two")])
  }

  // MARK: Lists

  @Test func nestedListsHaveDepth() throws {
    #expect(
      try blocks("<ul><li>Fish<ul><li>Cod<ol><li>Fillet</ol><li>Plaice</ul><li>Crab</ul>")
        == [
          .item("Fish"), .item("Cod", depth: 2), .item("Fillet", depth: 3, number: 1),
          .item("Plaice", depth: 2), .item("Crab"),
        ])
  }

  @Test func numbersCountTheItemsOfTheirOwnList() throws {
    #expect(
      try blocks("<ol><li>One<ol><li>One a<li>One b</ol><li>Two</ol><ol><li>Again one</ol>")
        == [
          .item("One", number: 1), .item("One a", depth: 2, number: 1), .item("One b", depth: 2, number: 2),
          .item("Two", number: 2), .item("Again one", number: 1),
        ])
  }

  @Test(arguments: [("5", 5), ("0", 0), ("-3", -3), ("+2", 2), ("x", 1), ("", 1), ("1e3", 1), ("007", 7)])
  func startSaysTheFirstNumber(start: String, first: Int) throws {
    let blocks = try blocks("<ol start='\(start)'><li>First<li>Second</ol>")
    #expect(blocks == [.item("First", number: first), .item("Second", number: first + 1)])
  }

  @Test(arguments: ["9223372036854775807", "-9223372036854775808", "99999999999999999999999999"])
  func hugeStartsAreNoTrap(start: String) throws {
    let blocks = try blocks("<ol start=\(start)><li>First<li>Second</ol>")
    #expect(blocks.map(\.text) == ["First", "Second"])
  }

  @Test func itemsThatAreNotKeptStillCount() throws {
    let page = try TestPage.body("<ol><li>One<li>Two<li>Three</ol>").segmented
    let kept = Verdict.kept("test")
    let blocks = BlockAssembler(page).keptBlocks([kept, .stripped(.other, "test"), kept])
    #expect(blocks == [.item("One", number: 1), .item("Three", number: 3)])
  }

  @Test func laterParagraphsOfAnItemAreNoItems() throws {
    #expect(
      try blocks("<ol><li><p>One.</p><p>More of one.</p><li><p>Two.</p></ol>")
        == [.item("One.", number: 1), .paragraph("More of one."), .item("Two.", number: 2)])
  }

  @Test func textOfAnItemAfterItsSublistIsNoItem() throws {
    #expect(
      try blocks("<ul><li>Fish<ul><li>Cod</li></ul>and more fish</li><li>Crab</li></ul>")
        == [.item("Fish"), .item("Cod", depth: 2), .paragraph("and more fish"), .item("Crab")])
  }

  @Test func itemsBelowAWrapperAreCountedInTheirList() throws {
    #expect(
      try blocks("<ol><div><li>One</li><li>Two</li></div><li>Three</li></ol>")
        == [.item("One", number: 1), .item("Two", number: 2), .item("Three", number: 3)])
  }

  @Test func anItemWithoutListIsAnItem() throws {
    #expect(try blocks("<div><li>Stray</li></div>") == [.item("Stray")])
  }

  @Test func listsOfManyItemsAreNumberedInLinearTime() throws {
    let blocks = try blocks("<ol>" + String(repeating: "<li>x", count: 20_000) + "</ol>")
    #expect(blocks.last == .item("x", number: 20_000))
  }

  // MARK: Tables

  @Test func dataTablesAreRowsOfCells() throws {
    #expect(
      try blocks(
        """
        <table><thead><tr><th>Port</th><th>Depth</th></tr></thead>
        <tbody><tr><td>Norvale</td><td>9 m</td></tr><tr><td><p>Easthaven</p></td><td><b>12</b> m</td></tr></tbody>
        </table>
        """)
        == [.row("Port", "Depth"), .row("Norvale", "9 m"), .row("Easthaven", "12 m")])
  }

  @Test func cellsThatSpanColumnsAreOneCell() throws {
    #expect(
      try blocks("<table><tr><td colspan=2>Ferries</td><td>2026</td></tr><tr><td>a<td>b<td>c</tr></table>")
        == [.row("Ferries", "2026"), .row("a", "b", "c")])
  }

  @Test func aRowOfOneCellIsAParagraph() throws {
    #expect(try blocks("<table><tr><td>Alone</td></tr></table>") == [.paragraph("Alone")])
  }

  @Test func tablesThatLayOutThePageAreParagraphs() throws {
    let long = String(repeating: "word ", count: 61) + "end."
    #expect(
      try blocks("<table><tr><td>Menu</td><td><p>\(long)</p></td><td>Side</td><td>x</td></tr></table>")
        == [.paragraph("Menu"), .paragraph(long), .paragraph("Side"), .paragraph("x")])
    #expect(
      try blocks("<table><tr><td><p>First.</p><p>Second.</p></td><td>Side</td><td>x</td></tr></table>")
        == [.paragraph("First."), .paragraph("Second."), .paragraph("Side"), .paragraph("x")])
  }

  @Test func linesOfCodeBesideTheirNumbersStayLines() throws {
    #expect(
      try blocks("<table><tr><td><pre>1\n2</pre></td><td><pre>let a\nlet b</pre></td></tr></table>")
        == [.preformatted("1\n2"), .preformatted("let a\nlet b")])
  }

  @Test func aTableInsideACellKeepsItsOwnRows() throws {
    #expect(
      try blocks(
        "<table><tr><td>Menu</td><td><table><tr><td>a</td><td>b</td></tr></table></td></tr></table>")
        == [.paragraph("Menu"), .row("a", "b")])
  }

  @Test func emptyCellsKeepTheirColumn() throws {
    #expect(
      try blocks(
        """
        <table><tr><td></td><th>May</th><th>June</th><td></td></tr>
        <tr><th>Norvale</th><td>&nbsp;</td><td><i>9 m</i></td></tr></table>
        """)
        == [.row("", "May", "June"), .row("Norvale", "", "9 m")])
  }

  @Test func cellsThatAreNotKeptAreEmpty() throws {
    let page = try TestPage.body("<table><tr><td>a<td>b<td>c</tr></table>").segmented
    let kept = Verdict.kept("test")
    let blocks = BlockAssembler(page).keptBlocks([kept, .stripped(.other, "test"), kept])
    #expect(blocks == [.row("a", "", "c")])
  }

  @Test func nothingKeptIsNothing() throws {
    let page = try TestPage.body("<p>a</p>").segmented
    #expect(BlockAssembler(page).keptBlocks([.stripped(.other, "test")]).isEmpty)
  }

  @Test func rowsOfManyCellsAreReadInLinearTime() throws {
    let long = String(repeating: "word ", count: 61)
    let blocks = try blocks(
      "<table><tr>" + String(repeating: "<td>x", count: 20_000) + "<td>\(long)</tr></table>")
    #expect(blocks.count == 20_001)
  }
}
