/// Counts words in UTF-8 text.
///
/// A word is a run of letters, digits and underscores, as `\w+` finds it, to a close approximation: beyond ASCII,
/// everything but the General Punctuation, CJK Symbols and full-width punctuation blocks and Latin-1's signs counts as a letter. Scripts
/// that put no spaces between words (Han, Kana, Thai, Lao, Khmer, Burmese) count a word for every two characters.
enum WordCounter {
  struct Count {
    var words = 0
    /// Whether the last character, quotes and brackets aside, ends a sentence.
    var endsSentence = false
  }

  static func count(_ text: UnsafeBufferPointer<UInt8>) -> Count {
    var words = 0
    var unspacedCharacters = 0
    var inWord = false
    var ends = false
    var index = 0
    let kinds = ASCIIKind.table
    /// From where on several bytes are tried at once: behind those among which is one beyond ASCII.
    var laneStart = 1
    while index < text.count {
      if index >= laneStart, index + ByteLanes.scalarCount <= text.count {
        let bytes = text.lanes(at: index)
        if bytes.isASCII {
          var isBehindWord = isOfWord(text.lanes(at: index - 1))
          isBehindWord[0] = inWord
          words += (isOfWord(bytes) .& .!isBehindWord).count
          let end = index + ByteLanes.scalarCount
          inWord = kinds[Int(text[end - 1])] == .word
          if let last = (index..<end).last(where: { kinds[Int(text[$0])] != .closing }) {
            ends = kinds[Int(text[last])] == .sentenceEnd
          }
          index = end
          continue
        }
        laneStart = index + ByteLanes.scalarCount
      }
      let byte = text[index]
      let kindOfByte = kinds[Int(byte)]
      if kindOfByte == .word {
        if !inWord { words += 1 }
        inWord = true
        ends = false
        index += 1
        continue
      }
      if byte < 0x80 {
        inWord = false
        if kindOfByte == .sentenceEnd { ends = true } else if kindOfByte == .other { ends = false }
        index += 1
        continue
      }
      let (length, kind) = classify(text, at: index)
      switch kind {
      case .letter:
        if !inWord { words += 1 }
        inWord = true
        ends = false
      case .unspaced:
        unspacedCharacters += 1
        inWord = false
        ends = false
      case .sentenceEnd:
        inWord = false
        ends = true
      case .closing: inWord = false
      case .sign:
        inWord = false
        ends = false
      }
      index += length
    }
    return Count(words: words + (unspacedCharacters + 1) / 2, endsSentence: ends)
  }

  /// The bytes of ASCII that words are made of.
  @inline(__always)
  private static func isOfWord(_ bytes: ByteLanes) -> SIMDMask<SIMD16<Int8>> {
    (bytes | 0x20).isIn(0x61...0x7A) .| bytes.isIn(0x30...0x39)
      .| (bytes .== ByteLanes(repeating: UInt8(ascii: "_")))
  }

  private enum Kind { case letter, unspaced, sentenceEnd, closing, sign }

  private static func classify(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> (Int, Kind) {
    let lead = text[index]
    if lead < 0xE0 {
      let second = index + 1 < text.count ? text[index + 1] : 0
      if lead == 0xC2 {
        // « » and the no-break space.
        if second == 0xAB || second == 0xBB || second == 0xA0 { return (2, .closing) }
        return (2, second == 0xAA || second == 0xB5 || second == 0xBA ? .letter : .sign)
      }
      switch (lead, second) {
      case (0xD8, 0x9F), (0xD8, 0x9B), (0xDB, 0x94), (0xD6, 0x89): return (2, .sentenceEnd)  // ؟ ؛ ۔ ։
      case (0xD8, 0x8C): return (2, .sign)  // ،
      default: return (2, .letter)
      }
    }
    if lead >= 0xF0 {
      // Planes 2 and 3 hold Han; plane 1 holds mostly emoji.
      let isHan = lead == 0xF0 && index + 1 < text.count && text[index + 1] >= 0xA0
      return (4, isHan ? .unspaced : .sign)
    }
    let second = index + 1 < text.count ? text[index + 1] : 0
    let third = index + 2 < text.count ? text[index + 2] : 0
    switch (lead, second) {
    case (0xE0, 0xA5) where third == 0xA4 || third == 0xA5: return (3, .sentenceEnd)  // danda, double danda
    case (0xE1, 0x81) where third == 0x8A || third == 0x8B: return (3, .sentenceEnd)  // Burmese
    case (0xE1, 0x8D) where third == 0xA2: return (3, .sentenceEnd)  // Ethiopic
    case (0xE1, 0x9F) where third == 0x94 || third == 0x95: return (3, .sentenceEnd)  // Khmer
    case (0xE0, 0xB8...0xBB), (0xE1, 0x80...0x82), (0xE1, 0x9E...0x9F): return (3, .unspaced)
    case (0xE2, 0x80):
      if third == 0xA6 { return (3, .sentenceEnd) }  // ellipsis
      // ‘ ’ “ ” „ ‹ ›
      let isQuote = (0x98...0x9E).contains(third) || third == 0xB9 || third == 0xBA
      return (3, isQuote ? .closing : .sign)
    case (0xE2, _): return (3, .sign)
    case (0xE3, 0x80):
      if third == 0x82 { return (3, .sentenceEnd) }  // 。
      return (3, third <= 0xA0 ? .closing : .unspaced)
    case (0xE3, _), (0xE4, _), (0xE5, _), (0xE6, _), (0xE7, _), (0xE8, _), (0xE9, _): return (3, .unspaced)
    case (0xEF, 0xBC):
      // ！．：；？
      if third == 0x81 || third == 0x8E || (0x9A...0x9B).contains(third) || third == 0x9F {
        return (3, .sentenceEnd)
      }
      return (3, third < 0x90 ? .closing : .letter)
    case (0xEF, 0xBD) where third == 0xA1: return (3, .sentenceEnd)  // ｡
    case (0xEF, 0xBD) where third >= 0xA6: return (3, .unspaced)
    default: return (3, .letter)
    }
  }

  private enum ASCIIKind: UInt8 {
    case word, sentenceEnd, closing, other

    /// Of all bytes: those beyond ASCII are `other`.
    static let table: [ASCIIKind] = (0..<256).map { byte in
      switch UInt8(byte) {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "_"):
        .word
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"), UInt8(ascii: ";"):
        .sentenceEnd
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"), 0x20, 0x0A, 0x09:
        .closing
      default: .other
      }
    }
  }
}
