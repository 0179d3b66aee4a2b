import Testing

@testable import PithExtract

@Suite struct TextSurveyTests {
  private func counts(_ text: String) throws -> TextSurvey.Counts {
    let survey = TextSurvey(try TestPage.body("<p>\(text)</p>").segmented)
    try #require(survey.counts.count == 1)
    return survey.counts[0]
  }

  @Test(arguments: [
    ("Cod fell. Eel rose! Why? So.", 4), ("Version 1.5 of norvale.example", 0), ("He said “stop.” Then…", 2),
    ("It fell (again.) Then", 1), ("船が出た。港は静か！", 2), ("كتب رسالة؟ نعم۔", 2), ("वह गया। फिर आया॥", 2),
  ])
  func sentencesEndWithAMark(text: String, sentences: Int32) throws {
    #expect(try counts(text).sentences == sentences)
  }

  @Test(arguments: [("cod, eel, ray", 2), ("船、港，海", 2), ("سمك، بحر", 1), ("cod; eel", 0)])
  func commasOfAllScriptsCount(text: String, commas: Int32) throws {
    #expect(try counts(text).commas == commas)
  }

  @Test(arguments: [
    ("$5", true), ("€ 5", true), ("£5", true), ("¥500", true), ("₹ 500", true), ("5", false),
    ("$ cod 5", true),
    ("$, 5", false),
  ])
  func aPriceIsASignBeforeANumber(text: String, hasPrice: Bool) throws {
    #expect(try counts(text).hasPrice == hasPrice)
  }

  @Test(arguments: [
    ("in 1984", true), ("2026-05-11", true), ("12.5.2026", true), ("in 1784", false), ("20265", false),
    ("202", false), ("19 84", false),
  ])
  func aYearIsFourDigitsOfTwoCenturies(text: String, hasYear: Bool) throws {
    #expect(try counts(text).hasYear == hasYear)
  }

  @Test(arguments: [
    ("at 9:30", true), ("10:30", true), ("note: 30", false), ("100:30", false), ("10: 30", false),
  ])
  func aClockTimeIsTwoNumbersAroundAColon(text: String, hasTime: Bool) throws {
    #expect(try counts(text).hasClockTime == hasTime)
  }

  @Test(arguments: [
    ("Cod fell hard", 3), ("don't 12 e-mail", 4), ("Ёлка стоит", 2), ("Η γέφυρα", 2), ("港の橋", 3),
    ("港 Cod", 2), ("สะพาน", 5), ("한국 다리", 2), ("naïve façade", 2), ("جسر الميناء", 2), ("12:30 – …", 0),
    ("", 0),
  ])
  func aWordIsARunOfLettersOrOneCharacterWithoutSpaces(text: String, words: Int) {
    #expect(TextSurvey.words(of: text).count == words)
  }

  @Test(arguments: [("COD Fell", "cod fell"), ("ЁЛКА", "ёлка"), ("ΓΈΦΥΡΑ", "γέφυρα"), ("ÉTÉ", "été")])
  func wordsAreComparedWithoutCase(text: String, lower: String) {
    #expect(TextSurvey.words(of: text) == TextSurvey.words(of: lower))
  }

  @Test func theWordsOfABlockAreItsOwn() throws {
    let survey = TextSurvey(try TestPage.body("<p>Cod fell</p><p>1984</p><p>Eel</p>").segmented)
    #expect(Array(survey.words(of: 0)) == TextSurvey.words(of: "cod fell"))
    #expect(survey.words(of: 1).isEmpty)
    #expect(Array(survey.words(of: 2)) == TextSurvey.words(of: "eel"))
  }

  @Test func upperAndLowerCaseAreToldApartInAllScripts() throws {
    for text in ["ГАВАНЬ море", "ΓΕΦΥΡΑ αλφα", "BRIDGE cod"] {
      let counts = try counts(text)
      #expect(counts.headUppers == 6)
      #expect(counts.headCapitalized == 1)
      #expect(counts.hasLowerCase)
    }
    #expect(try !counts("COD").hasLowerCase)
  }

  @Test func phrasesAreFoundAcrossPunctuation() throws {
    #expect(try counts("Norvale: e-mail address").keywords.contains(.subscribe))
    #expect(try counts("DON’T MISS the ferry").keywords.contains(.related))
    #expect(try !counts("The email was sent to an address").keywords.contains(.subscribe))
  }

  @Test func keywordsAreLookedForInTheFirstEightyWords() throws {
    let before = String(repeating: "cod ", count: 79)
    #expect(try counts(before + "cookies").keywords.contains(.cookie))
    #expect(try !counts(before + "cod cookies").keywords.contains(.cookie))
    #expect(try counts(before + "sign up").keywords.contains(.subscribe))
  }

  @Test func bytesThatAreNoTextAreNoTrap() throws {
    for lead in UInt8(0x80)...0xFF {
      let text = String(decoding: [lead, 0x41, lead], as: UTF8.self)
      #expect(TextSurvey.words(of: text).count <= 3)
    }
  }
}
