import Testing

@testable import PithExtract

@Suite struct LetterCaseTests {
  private func isUpper(_ letter: Character) throws -> Bool {
    let bytes = Array(String(letter).utf8)
    try #require(bytes.count == 2)
    return LetterCase.isUpper(bytes[0], bytes[1])
  }

  @Test(arguments: Array("ÀÉŠŽŸΑΆΏΣΪЖЁҐ")) func capitalsAreUpperCase(letter: Character) throws {
    #expect(try isUpper(letter))
  }

  @Test(arguments: Array("àéšžÿßαάώΐςϊжёґ×אع")) func smallLettersAndOthersAreNot(letter: Character) throws {
    #expect(try !isUpper(letter))
  }

  @Test(arguments: [("Ά", "α"), ("ώ", "ω"), ("ς", "σ"), ("Ж", "ж"), ("Ÿ", "ÿ"), ("Ș", "ș"), ("Ț", "ț")])
  func lowerCaseIsWithoutGreekAccents(letter: String, lower: String) {
    let bytes = Array(letter.utf8)
    let folded = LetterCase.lower(bytes[0], bytes[1])
    #expect([folded.0, folded.1] == Array(lower.utf8))
  }
}
