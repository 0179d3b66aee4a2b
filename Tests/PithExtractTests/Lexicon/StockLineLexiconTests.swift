import Testing

@testable import PithExtract

@Suite struct StockLineLexiconTests {
  private var phrases: [String] {
    (StockLineLexicon.groups.map(\.patterns) + [ReadAlsoLexicon.labels])
      .flatMap { StockLineMatcher.list($0) }.map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func patternsAreOneLineInLowerCaseAndBeginWithWords() {
    for phrase in phrases {
      #expect(!phrase.contains("\n"), "a comma is missing in “\(phrase)”")
      #expect(phrase.lowercased() == phrase)
      for word in phrase.split(separator: " ") where word != "*" {
        for choice in (word.last == "?" ? word.dropLast() : word).split(separator: "|") {
          #expect(WordReader.words(of: Array(choice.utf8)[...]).count == 1, "\(choice) in “\(phrase)”")
        }
      }
      // A gap with one word behind it would be any text with that word.
      let words = phrase.split(separator: " ").filter { $0 != "*" && $0.last != "?" }
      #expect(!words.isEmpty && (phrase.first != "*" || words.count > 1), "\(phrase)")
    }
  }

  @Test func partsAreOneLine() {
    for parts in StockLineLexicon.groups.map(\.parts) + [ReadAlsoLexicon.unspaced] {
      #expect(!parts.contains("\n"))
    }
  }
}
