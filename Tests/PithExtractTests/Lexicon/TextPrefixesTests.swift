import Testing

@testable import PithExtract

@Suite struct TextPrefixesTests {
  private let prefixes = TextPrefixes(["authors", "author", "Written by", "écrit par", "автор", ""])

  @Test(arguments: [
    ("Authors: Ana Ruiz", "authors"), ("AUTHOR Ana Ruiz", "author"), ("author", "author"),
    ("written by Ana Ruiz", "written by"),
  ])
  func theFirstThatATextBeginsWithIsFoundInAnyCase(text: String, prefix: String) {
    #expect(
      prefixes.plainPrefix(startingText: text.utf8).map { String(decoding: $0, as: UTF8.self) } == prefix)
  }

  @Test(arguments: ["", "auth", "Written\u{2}by Ana", "by Ana Ruiz", "écrit par Ana Ruiz", "[uthor"])
  func whatBeginsWithNoneOfThemHasNone(text: String) {
    #expect(prefixes.plainPrefix(startingText: text.utf8) == nil)
  }

  @Test(arguments: [
    ("authors: ana ruiz", "authors"), ("écrit par ana ruiz", "écrit par"), ("автор: анна", "автор"),
    ("e\u{301}crit par ana ruiz", "écrit par"), ("par ana ruiz", nil), ("écrit", nil), ("", nil),
  ])
  func prefixesBeyondASCIIAreFoundInEitherForm(text: String, prefix: String?) {
    #expect(prefixes.prefix(startingLowered: text) == prefix)
  }
}
