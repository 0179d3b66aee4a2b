import PithCore
import PithExtract
import Testing

@Suite struct PlainTextRendererTests {
  private func text(title: String? = nil, _ blocks: Block...) -> String {
    String(decoding: PlainTextRenderer().render(.sample(title: title, blocks)), as: UTF8.self)
  }

  @Test func titleThenParagraphsWithBlankLinesBetween() {
    let text = text(
      title: "Bridge reopens", .paragraph("The bridge is open again."), .heading(2, "What comes next"),
      .quotation("“We waited two years.”"))
    #expect(
      text == """
        Bridge reopens

        The bridge is open again.

        What comes next

        “We waited two years.”

        """)
  }

  @Test func withoutTitleTheTextStartsWithTheFirstParagraph() {
    #expect(text(.paragraph("One.")) == "One.\n")
    #expect(text(title: " ", .paragraph("One.")) == "One.\n")
  }

  @Test func titleAloneIsOneLine() {
    #expect(text(title: "Bridge reopens") == "Bridge reopens\n")
  }

  @Test func nothingGivesNoBytes() {
    #expect(text().isEmpty)
    #expect(text(.paragraph(" \u{2028}")).isEmpty)
  }

  @Test func listsAndTablesAreParagraphsOfLines() {
    let text = text(
      .paragraph("Scores:"), .item("North 3", number: 1), .item("away", depth: 2),
      .item("South 1", number: 2),
      .paragraph("Table:"), .row("Team", "Points"), .row("North", "9"), .item("end"))
    #expect(
      text == """
        Scores:

        - North 3
        - away
        - South 1

        Table:

        Team\tPoints
        North\t9

        - end

        """)
  }

  @Test func quotationsInARowAreParagraphs() {
    #expect(text(.quotation("One."), .quotation("Two.")) == "One.\n\nTwo.\n")
  }

  @Test func paragraphsAndQuotationsKeepTheirLines() {
    #expect(
      text(.paragraph("1 cup sugar\n 2 eggs\n\nsalt"), .quotation("O pier,\no planks!"), .item("A\nB"))
        == "1 cup sugar\n2 eggs\nsalt\n\nO pier,\no planks!\n\n- A B\n")
  }

  @Test func preformattedTextKeepsItsLinesAndSpaces() {
    #expect(text(.preformatted("\n\r\n  roses\r\n\n    violets  \n ")) == "  roses\n\n    violets  \n")
  }

  @Test(arguments: ["\n", "\r\n", "\r", "\u{85}", "\u{2028}", "\u{2029}", "\u{B}", "\u{C}", "\n\n"])
  func strayLineBreakEndsNoParagraph(lineBreak: String) {
    let broken = "one\(lineBreak)two\(lineBreak)"
    let text = text(title: broken, .paragraph(broken), .item(broken), .row(broken, "x"))
    let paragraph = lineBreak.utf8.contains(0x0A) ? "one\ntwo" : "one two"
    #expect(text == "one two\n\n\(paragraph)\n\n- one two\n\none two \tx\n")
  }

  @Test func emptyBlocksLeaveNoTrace() {
    #expect(text(.paragraph("One."), .paragraph(""), .item(" "), .paragraph("Two.")) == "One.\n\nTwo.\n")
  }
}
