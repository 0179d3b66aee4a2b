import Testing

@testable import PithExtract

@Suite struct HeadingLexiconTests {
  private var phrases: [Substring] {
    (HeadingLexicon.regions + HeadingLexicon.labels).flatMap { $0.1.split(separator: ",") }
  }

  @Test func everyPhraseIsFoundByTheMatcher() {
    for phrase in phrases {
      let text = phrase.last == "*" ? phrase.dropLast() + " X" : phrase
      #expect(HeadingMatcher.standard.match(Array(text.utf8)[...]) != nil, "\(phrase)")
    }
  }

  @Test func everyPhraseIsOneLineAndFitsAHeading() {
    for phrase in phrases {
      let text = phrase.drop(while: \.isWhitespace)
      #expect(!text.contains("\n"), "a comma is missing in “\(text)”")
      #expect(!text.isEmpty)
      #expect(text.utf8.count <= HeadingMatcher.longestBytes)
      #expect(text.split(separator: " ").count <= HeadingMatcher.longestWords)
    }
  }

  @Test func phrasesAreInLowerCase() {
    for phrase in phrases where phrase.lowercased() != phrase {
      Issue.record("\(phrase)")
    }
  }
}
