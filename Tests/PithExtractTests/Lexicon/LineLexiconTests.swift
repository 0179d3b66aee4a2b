import Testing

@testable import PithExtract

@Suite struct LineLexiconTests {
  private func line(_ text: String) -> LineLexicon.Line? { LineLexicon.line(Array(text.utf8)[...]) }

  @Test(arguments: [
    ("Photo: Ana Ruiz/Norvale Gazette", LineLexicon.Line.credit), ("(Foto: Ana Ruiz)", .credit),
    ("Фото: Анна Лунд", .credit), ("Fot. : Ana Ruiz", .credit), ("图片：李薇", .credit), ("Quelle: dpa", .source),
    ("(Quelle: APA)", .source), ("Źródło: PAP", .source), ("来源：新华社", .source), ("المصدر: وكالات", .source),
    ("Kaynak: AA", .source), ("Πηγή: ΑΠΕ", .source), ("Editor: Wahyu Adi", .editor),
    ("（责任编辑：何苗）", .editor), ("Media Contact: Jon Abelard", .contact),
    ("This article was originally published on Norvale Today.", .firstPublication),
    ("A version of this article appears in print on page 3", .firstPublication),
  ])
  func aLineIsKnownByItsBeginning(text: String, expected: LineLexicon.Line) {
    #expect(line(text) == expected)
  }

  @Test(arguments: [
    "", "Source", "Sources:", "Photo of the bridge", "The source: a letter",
    "Source code: a history", "Photos from the night: see below", "This article was long.",
  ])
  func otherTextsAreNone(text: String) {
    #expect(line(text) == nil)
  }

  private func endsWithCredit(_ text: String) -> Bool { LineLexicon.endsWithCredit(Array(text.utf8)[...]) }

  @Test(arguments: [
    "The swan, shortly before the recorder. Photo: Kelder Post", "Der Pier am Montag (Foto: Ana Ruiz)",
    "The pier | Picture: Ana Ruiz/Norvale Gazette", "Мост после бури. Фото: Анна Лунд",
  ])
  func aCaptionEndsWithItsCredit(text: String) {
    #expect(endsWithCredit(text))
  }

  @Test(arguments: [
    "The pier after the storm", "They had only one photo: Ana Ruiz on the pier", "What to bring: A photo",
    "The train left at 10:30", "One more photo: it shows the pier", "See the list below:", "",
  ])
  func otherTextsEndWithNone(text: String) {
    #expect(!endsWithCredit(text))
  }
}
