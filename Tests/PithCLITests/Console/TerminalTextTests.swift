import Testing

@testable import PithCLI

@Suite struct TerminalTextTests {
  @Test(arguments: [
    ("  06:00\tOdrin\n\n07:30  Tarn ", "06:00 Odrin 07:30 Tarn"), ("a\u{1B}[2Jb", "a\u{FFFD}[2Jb"),
    ("a\u{202E}b\u{2069}c", "abc"), ("שלום \u{200F}a", "שלום \u{200F}a"), ("", ""), (" \n ", ""),
  ])
  func isOneHarmlessLine(text: String, line: String) {
    #expect(text.asTerminalText == line)
  }
}
