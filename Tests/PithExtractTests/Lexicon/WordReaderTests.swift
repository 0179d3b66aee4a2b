import Testing

@testable import PithExtract

@Suite struct WordReaderTests {
  private func words(_ text: String, _ unspaced: WordReader.Unspaced = .runs) -> [UInt64] {
    WordReader.words(of: Array(text.utf8)[...], unspaced: unspaced)
  }

  @Test(arguments: [
    ("The Old HARBOUR", "the old harbour"), ("Straße, ÄRGER!", "straße ärger"), ("Ёлка ИЮНЬ", "ёлка июнь"),
    ("ŁÓDŹ", "łódź"), ("ŻÓŁĆ", "żółć"), ("ČEŠTINA", "čeština"), ("ÆØÅ", "æøå"), ("Ÿ", "ÿ"), ("Ђ", "ђ"),
    ("Ґанок", "ґанок"),
    ("it’s", "it's"), ("İlgili", "ilgili"), ("ÇOK ALTINDA", "çok altında"), ("ΆΛΛΟΣ", "άλλος"),
    ("ΕΠΙΣΗΣ", "επίσης"),
    ("ẤM ÁP", "ấm áp"), ("ĐƯỜNG", "đường"),
  ])
  func caseDoesNotMatter(text: String, lower: String) {
    #expect(words(text) == words(lower))
  }

  @Test(arguments: ["टेलीग्राम", "ข่าว", "記者", "논설위원", "ხბო"])
  func charactersOfThreeAndFourBytesHaveNoCase(word: String) {
    #expect(words(word) == [WordHash.of(word.utf8)])
  }

  @Test(arguments: [
    ("जुड़ें।", "जुड़ें"), ("खबर॥", "खबर"), ("१२ खबरें", "खबरें"), ("ข่าว ๑๒", "ข่าว"), ("খবর ১২", "খবর"),
  ])
  func signsAndDigitsOfIndiaAndThailandAreNoPartOfAWord(text: String, word: String) {
    #expect(words(text) == words(word))
  }

  @Test(
    arguments: zip(
      "\u{958}\u{959}\u{95A}\u{95B}\u{95C}\u{95D}\u{95E}\u{95F}".unicodeScalars, "कखगजडढफय".unicodeScalars))
  func hindiLettersWithADotAreLetterAndDot(composed: Unicode.Scalar, letter: Unicode.Scalar) {
    #expect(words("म\(composed)") == words("म\(letter)\u{93C}"))
    #expect(words("म\(composed)") != words("म\(letter)"))
  }

  @Test(arguments: [
    ("harbour", "harbor"), ("ж", "з"), ("é", "e"), ("ß", "ss"), ("ø", "o"), ("港", "湾"),
    ("its", "it's"),
  ])
  func differentWordsDiffer(first: String, second: String) {
    #expect(words(first) != words(second))
  }

  @Test func wordsStandBetweenWhiteSpace() {
    #expect(words("the old-harbour\tbridge").count == 3)
    #expect(words("  ").isEmpty)
    #expect(words("12 – (3)").isEmpty)
  }

  @Test func hanAndKanaAreReadByCharacterWhereAsked() {
    #expect(words("港の橋").count == 1)
    #expect(words("港の橋", .characters).count == 3)
    #expect(words("「港」 bridge", .characters).count == 2)
    #expect(words("港a橋", .characters) == words("港 a 橋", .characters))
    #expect(words("다리가", .characters).count == 1)
  }

  @Test(arguments: [[0xC3], [0xE2, 0x80], [0xE6, 0xB8], [0xF0, 0x9F, 0x8C], [0x61, 0xC4]] as [[UInt8]])
  func brokenCharactersAreNoTrap(bytes: [UInt8]) {
    #expect(WordReader.words(of: bytes[...]).count <= 1)
    #expect(WordReader.words(of: bytes[...], unspaced: .characters).count <= 1)
  }
}
