import Testing

@testable import PithExtract

@Suite struct WordEdgesTests {
  private func trimmed(_ word: String) -> String {
    String(decoding: WordEdges.trimmed(Array(word.utf8)[...]), as: UTF8.self)
  }

  @Test(arguments: [
    ("(harbour)", "harbour"), ("“harbour”,", "harbour"), ("12harbour34", "harbour"), ("—harbour…", "harbour"),
    ("don't", "don't"), ("9.30-uhr", "uhr"), ("»Hafen«", "Hafen"), ("¿Puerto?", "Puerto"), ("→more", "more"),
    ("🌊harbour🌊", "harbour"), ("▶️watch", "watch"), ("「港」", "港"), ("港！", "港"), ("１２港", "港"),
    ("٣تعليقات", "تعليقات"),
    ("نظرات۱۲", "نظرات"), ("تعليقات،", "تعليقات"), ("قارب؟", "قارب"), ("©Ruiz", "©Ruiz"), ("été", "été"),
    ("ñ", "ñ"),
  ])
  func signsAndDigitsAreCutOff(word: String, expected: String) {
    #expect(trimmed(word) == expected)
  }

  @Test(arguments: ["", "12", "…", "—", "🌊", "(1,204)", "１２", "٣"])
  func nothingIsLeftOfSignsAlone(word: String) {
    #expect(trimmed(word) == "")
  }

  @Test(
    arguments: [[0xE2], [0xE2, 0x80], [0xF0], [0xC2], [0x80], [0x61, 0xE3], [0xBF, 0x61]] as [[UInt8]])
  func brokenCharactersAreNoTrap(bytes: [UInt8]) {
    #expect(WordEdges.trimmed(bytes[...]).count <= bytes.count)
  }

  @Test func aSliceKeepsItsPlace() {
    let bytes = Array("xx (harbour) yy".utf8)
    let trimmed = WordEdges.trimmed(bytes[3..<12])
    #expect(trimmed.startIndex == 4)
    #expect(trimmed.endIndex == 11)
  }
}
