import Testing

@testable import PithExtract

@Suite struct PostscriptLexiconTests {
  private func isNote(_ text: String) -> Bool { PostscriptLexicon.isNote(Array(text.utf8)[...]) }

  @Test(arguments: [
    "Correction: An earlier version gave the wrong cost.",
    "Editor’s note: This story was first published in May.",
    "This article was amended on 3 May 2026.", "An earlier version of this story misspelled a name.",
    "Anmerkung der Redaktion: In einer früheren Version stand etwas anderes.",
    "Rectificatif : le pont mesure neuf mètres.",
    "Исправление: мост длиной девять метров.",
  ])
  func notesOnTheTextAreKnownByTheirBeginning(text: String) {
    #expect(isNote(text))
  }

  @Test(arguments: [
    "", "The correction came late.", "This article is about fish.", "Editors met in Norvale.",
  ])
  func otherTextsAreNone(text: String) {
    #expect(!isNote(text))
  }
}
