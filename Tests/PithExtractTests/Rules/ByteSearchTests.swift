import Testing

@testable import PithExtract

@Suite struct ByteSearchTests {
  private func contains(_ needle: String, _ text: String) -> Bool {
    ByteSearch.contains(Array(needle.utf8), in: Array("<<\(text)>>".utf8)[2..<(2 + text.utf8.count)])
  }

  @Test(arguments: [
    ("a", "a"), ("ab", "aab"), ("aab", "aaab"), ("bridge", "the bridge"), ("the", "the bridge"),
    ("é", "café"),
  ])
  func findsBytesAnywhere(needle: String, text: String) {
    #expect(contains(needle, text))
  }

  @Test(arguments: [
    ("", "a"), ("", ""), ("a", ""), ("ab", "ba"), ("aab", "abab"), ("bridges", "bridge"), (">", "a"),
    ("<a", "a"),
  ])
  func findsNothingElse(needle: String, text: String) {
    #expect(!contains(needle, text))
  }
}
