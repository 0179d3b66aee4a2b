import Testing

@testable import PithExtract

@Suite struct CueLexiconTests {
  private var phrases: [Substring] {
    CueLexicon.cues.flatMap(\.parts).flatMap { $0.split(separator: ",") }
  }

  @Test func everyPhraseIsOneLineInLowerCase() {
    for phrase in phrases {
      let text = phrase.drop(while: \.isWhitespace)
      #expect(!text.isEmpty && !text.contains("\n"), "a comma is missing in “\(text)”")
      #expect(phrase.lowercased() == phrase)
    }
  }

  @Test func everyCueIsFoundInItsOwnPhrases() {
    for cue in CueLexicon.cues {
      let parts = cue.parts.map { $0.split(separator: ",").map { $0.drop(while: \.isWhitespace) } }
      for (part, phrases) in parts.enumerated() {
        for phrase in phrases {
          let words = parts.enumerated().map { $0 == part ? phrase : $1.first ?? "" }
          let text = Array("norvale \(words.joined(separator: " norvale "))".utf8)
          #expect(CueFinder.standard.cue(in: text[...], isSentence: false) != nil, "\(cue.name): \(phrase)")
        }
      }
    }
  }
}
