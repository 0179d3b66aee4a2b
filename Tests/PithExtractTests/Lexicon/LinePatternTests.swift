import Testing

@testable import PithExtract

@Suite struct LinePatternTests {
  private func matches(_ pattern: String, _ text: String) -> Bool {
    LinePattern(Array(pattern.utf8)[...]).matches(WordReader.words(of: Array(text.utf8)[...]))
  }

  @Test(arguments: [
    ("follow us on *", "Follow us on the Bay Network!", true), ("follow us on *", "Follow us on", true),
    ("follow us on *", "They follow us on foot", false), ("story|article ends", "Article ends.", true),
    ("story|article ends", "Article ends here", false), ("the? end", "The End", true),
    ("the? end", "END", true),
    ("the? end", "This end", false),
    ("the post * appeared first on *", "The post Cod fell appeared first on Bay", true),
    ("the post * appeared first on *", "The post was first on Monday", false),
    ("* için tıklayın", "Devamı İÇİN tıklayın", true), ("* için tıklayın", "için", false),
    ("a? b? c", "a c", true), ("a *", "", false), ("*", "", true),
  ])
  func aTextIsOfAPatternAsAWhole(pattern: String, text: String, isMatch: Bool) {
    #expect(matches(pattern, text) == isMatch)
  }

  @Test func aPatternIsFoundByTheWordsThatItMayBeginWith() {
    let words = { (text: String) in WordReader.words(of: Array(text.utf8)[...]) }
    #expect(LinePattern.opening(of: Array("the? post|story * on".utf8)[...]).words == words("the post story"))
    let gap = LinePattern.opening(of: Array("* us on *".utf8)[...])
    #expect(gap.isGap)
    #expect(gap.words == words("us"))
  }
}
