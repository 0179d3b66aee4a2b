/// Cuts digits and punctuation off the ends of words, in UTF-8.
enum WordEdges {
  static func trimmed(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var word = word
    while let length = signLength(atStartOf: word) { word = word.dropFirst(length) }
    while let length = signLength(atEndOf: word) { word = word.dropLast(length) }
    return word
  }

  private static func signLength(atStartOf word: ArraySlice<UInt8>) -> Int? {
    guard let byte = word.first else { return nil }
    if byte < 0x80 { return isLetter(byte) ? nil : 1 }
    let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    return isSign(word.prefix(length)) ? min(length, word.count) : nil
  }

  private static func signLength(atEndOf word: ArraySlice<UInt8>) -> Int? {
    guard let byte = word.last else { return nil }
    if byte < 0x80 { return isLetter(byte) ? nil : 1 }
    guard let start = word.lastIndex(where: { $0 & 0xC0 != 0x80 }) else { return nil }
    return isSign(word[start...]) ? word.endIndex - start : nil
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")
  }

  /// Whether a character is a sign of Latin-1 (but for ©, which says something), general punctuation, an arrow or other symbol, or
  /// CJK punctuation.
  private static func isSign(_ character: ArraySlice<UInt8>) -> Bool {
    let bytes = Array(character)
    switch (bytes.first ?? 0, bytes.count > 1 ? bytes[1] : 0) {
    case (0xC2, 0xA9): return false
    case (0xC2, _), (0xE2, _), (0xF0, 0x9F): return true
    case (0xE3, 0x80): return bytes.count > 2 && bytes[2] < 0xA0
    case (0xEF, 0xBC): return bytes.count > 2 && bytes[2] < 0xA0
    default: return false
    }
  }
}
