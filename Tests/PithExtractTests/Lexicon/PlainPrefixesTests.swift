import Testing

@testable import PithExtract

@Suite struct PlainPrefixesTests {
  private let prefixes = PlainPrefixes(["authors", "author", "Written by", "écrit par", ""])

  @Test(arguments: [
    ("Authors: Ana Ruiz", "authors"), ("AUTHOR Ana Ruiz", "author"), ("author", "author"),
    ("written by Ana Ruiz", "written by"),
  ])
  func theFirstThatATextBeginsWithIsFoundInAnyCase(text: String, prefix: String) {
    #expect(prefixes.prefix(startingText: text.utf8).map { String(decoding: $0, as: UTF8.self) } == prefix)
  }

  @Test(arguments: ["", "auth", "Written\u{2}by Ana", "by Ana Ruiz", "écrit par Ana Ruiz", "[uthor"])
  func whatBeginsWithNoneOfThemHasNone(text: String) {
    #expect(prefixes.prefix(startingText: text.utf8) == nil)
  }
}
