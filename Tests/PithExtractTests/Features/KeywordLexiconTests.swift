import Testing

@testable import PithExtract

@Suite struct KeywordLexiconTests {
  private static let entries = KeywordLexicon.anywhere + KeywordLexicon.start

  @Test(arguments: entries.indices) func everyPhraseIsWrittenAsThePagesWordsAre(entry: Int) {
    for phrase in Self.entries[entry].1.split(separator: ",") {
      let phrase = phrase.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(!phrase.isEmpty, "two commas in a row")
      #expect(phrase == phrase.lowercased(), "\(phrase)")
      #expect(phrase.allSatisfy { $0.isLetter || $0 == " " }, "\(phrase)")
      let words = phrase.split(separator: " ").map { WordHash.of($0.utf8) }
      #expect(TextSurvey.words(of: phrase) == words, "\(phrase)")
    }
  }

  @Test(arguments: entries.indices) func everyPhraseIsFoundInATextOfItsWords(entry: Int) throws {
    let (keyword, list) = Self.entries[entry]
    let phrases = list.split(separator: ",").map { "<p>\($0)</p>" }
    let survey = TextSurvey(try TestPage.body(phrases.joined()).segmented)
    #expect(survey.counts.count == phrases.count)
    for (counts, phrase) in zip(survey.counts, phrases) {
      #expect(keyword == .stop ? counts.stopWords > 0 : counts.keywords.contains(keyword), "\(phrase)")
    }
  }

  @Test func keywordsAreDifferentBits() {
    let keywords = Set(Self.entries.map(\.0.rawValue))
    #expect(keywords.allSatisfy { $0.nonzeroBitCount == 1 })
    #expect(keywords.count == Self.entries.count)
  }
}
