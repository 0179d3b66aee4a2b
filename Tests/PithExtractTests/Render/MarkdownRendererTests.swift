import PithCore
import PithExtract
import Testing

@Suite struct MarkdownRendererTests {
  private func markdown(title: String? = nil, _ blocks: Block...) -> String {
    String(decoding: MarkdownRenderer().render(.sample(title: title, blocks)), as: UTF8.self)
  }

  @Test func headingsKeepTheirLevelsBelowTheTitle() {
    let markdown = markdown(
      title: "Bridge reopens", .heading(3, "Cost"), .paragraph("It cost ten million."),
      .heading(4, "Who pays"),
      .heading(6, "Deep"), .heading(3, "Time"))
    #expect(
      markdown == """
        # Bridge reopens

        ## Cost

        It cost ten million.

        ### Who pays

        ##### Deep

        ## Time

        """)
  }

  @Test func headingsGoNoDeeperThanSix() {
    #expect(markdown(.heading(1, "A"), .heading(6, "B")) == "## A\n\n###### B\n")
  }

  @Test func listsInsideItemsAreIndentedByTheMarker() {
    let markdown = markdown(
      .item("North", number: 9), .item("South", number: 10), .item("gate", depth: 2), .item("wall", depth: 2),
      .item("stone", depth: 3), .item("East", number: 11))
    #expect(
      markdown == """
        9. North
        10. South
            - gate
            - wall
              - stone
        11. East

        """)
  }

  @Test func listOfAnotherKindStartsAfterABlankLine() {
    #expect(markdown(.item("a"), .item("b", number: 2)) == "- a\n\n2. b\n")
    #expect(markdown(.item("a"), .item("b", depth: 2, number: 1)) == "- a\n  1. b\n")
    #expect(markdown(.item("a"), .item("b", depth: 2, number: 4)) == "- a\n\n  4. b\n")
  }

  @Test func listThatStartsDeepStartsAtTheMargin() {
    #expect(markdown(.item("a", depth: 3), .item("b", depth: 1)) == "- a\n\n- b\n")
  }

  @Test func quotationsInARowAreOne() {
    #expect(
      markdown(.quotation("One."), .quotation("1. Two"), .paragraph("x")) == "> One.\n>\n> 1\\. Two\n\nx\n")
  }

  @Test func linesOfAParagraphStayLines() {
    #expect(markdown(.paragraph("1 cup sugar\n2 eggs")) == "1 cup sugar\\\n2 eggs\n")
    #expect(
      markdown(.quotation("O pier,\no planks!"), .quotation("Gone."))
        == "> O pier,\\\n> o planks!\n>\n> Gone.\n")
  }

  @Test(arguments: [
    ("- a", "\\- a"), ("===", "\\==="), ("1. a", "1\\. a"), ("a * b", "a \\* b"), ("a\\", "a\\\\"),
    ("# a", "\\# a"),
  ])
  func aLineOfAParagraphMeansNothingElse(line: String, escaped: String) {
    #expect(markdown(.paragraph("One\n\(line)\ntwo")) == "One\\\n\(escaped)\\\ntwo\n")
  }

  @Test func fenceIsLongerThanAnyInTheText() {
    #expect(markdown(.preformatted("let a = 1\n  * 2")) == "```\nlet a = 1\n  * 2\n```\n")
    #expect(markdown(.preformatted("a ````b\n```")) == "`````\na ````b\n```\n`````\n")
  }

  @Test func tableHasAHeadAndRowsOfOneWidth() {
    let markdown = markdown(.row("Team", "Points"), .row("North | East"), .row("South", "1", "*new*"))
    #expect(
      markdown == """
        | Team | Points |  |
        | --- | --- | --- |
        | North \\| East |  |  |
        | South | 1 | \\*new\\* |

        """)
  }

  @Test func plainTextStaysReadable() {
    let texts = [
      "Prices rose 5 % – “too fast”, she said (see page 3).", "snake_case and file_name.txt",
      "2 * 3 * 4 = 24",
      "AT&T & Sons; R&D", "a < b, b > c", "[Editor's note] It is #1!", "C# and F#, 50 - 20",
      "Price* of the year",
      "1.5 million", "-5 degrees", "~20 km", "a|b", "C:\\Users", "2024: a year",
      "https://example.org/a_b_c?x=1&y=2",
    ]
    for text in texts { #expect(markdown(.paragraph(text)) == text + "\n") }
  }

  @Test(arguments: [
    ("*so* it is", "\\*so\\* it is"), ("__init__", "\\_\\_init\\_\\_"), ("~~no~~", "\\~\\~no\\~\\~"),
    ("a `b` c", "a \\`b\\` c"), ("[a](b)", "[a\\](b)"), ("![a](b)", "![a\\](b)"), ("a <b>c", "a \\<b>c"),
    ("<!-- x", "\\<!-- x"), ("&amp; &#35; &#x23; & co;", "\\&amp; \\&#35; \\&#x23; & co;"),
    ("\\* and \\a", "\\\\* and \\a"), ("# one", "\\# one"), ("####### seven", "####### seven"), ("#", "\\#"),
    ("- one", "\\- one"), ("+ one", "\\+ one"), ("* one", "\\* one"), ("---", "\\---"), ("* * *", "\\* * *"),
    ("___", "\\___"), ("1. one", "1\\. one"), ("12) one", "12\\) one"), ("> one", "\\> one"),
    ("```swift", "\\```swift"), ("~~~", "\\~~~"), ("[a]: b", "\\[a]: b"), ("[x] done", "\\[x] done"),
    ("    indented", "indented"),
  ])
  func textThatLooksLikeMarkdownIsEscaped(text: String, expected: String) {
    #expect(markdown(.paragraph(text)) == expected + "\n")
    #expect(markdown(.item(text)) == "- " + expected + "\n")
  }

  @Test func headingEscapesOnlyWhatAHeadingMeans() {
    #expect(markdown(title: "1. Learn C #") == "# 1. Learn C \\#\n")
    #expect(markdown(title: "Learn C# ##") == "# Learn C# \\##\n")
    #expect(markdown(title: "- a *b* c") == "# - a \\*b\\* c\n")
  }

  @Test func bulletAndHyphensAreNoThematicBreak() {
    #expect(markdown(.item("--")) == "- \\--\n")
  }

  @Test func nothingGivesNoBytes() {
    #expect(markdown().isEmpty)
  }

  @Test func oneVeryWideRowDoesNotMakeATableOfAllOthers() {
    let wide = Block(role: .tableRow, text: Array(repeating: "x", count: 5_000).joined(separator: "\t"))
    let rows = (0..<1_000).map { Block(role: .tableRow, text: "\($0)\tbridge") }
    let article = Article.sample(title: nil, [wide] + rows)
    #expect(MarkdownRenderer().render(article).count < 100_000)
  }
}
