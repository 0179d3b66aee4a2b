import Testing

@testable import PithCLI

@Suite struct TextColumnsTests {
  @Test(arguments: [
    ("", 0), ("ferry", 5), ("fährt", 5), ("fa\u{308}hrt", 5), ("渡船", 4), ("フェリー", 8), ("배", 2), ("⛴", 1),
    ("🚢", 2), ("סירה", 4), ("a\u{200B}b", 2),
  ])
  func countsWhatATerminalShows(text: String, columns: Int) {
    #expect(text.columns == columns)
  }

  @Test(arguments: [
    ("ferry", 5, "ferry"), ("ferry", 4, "fer…"), ("the ferry", 5, "the…"), ("渡船場", 6, "渡船場"),
    ("渡船場", 5, "渡船…"),
    ("渡船場", 4, "渡…"), ("ferry", 1, "…"), ("ferry", 0, ""), ("ferry", -3, ""),
  ])
  func shortensToFit(text: String, limit: Int, shortened: String) {
    #expect(text.shortened(toColumns: limit) == shortened)
  }

  @Test func padsWideTextToo() {
    #expect("渡船".padded(toColumns: 6) == "渡船  ")
    #expect("ferry".padded(toColumns: 3) == "ferry")
  }
}
