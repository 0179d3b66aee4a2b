/// Cuts digits and punctuation off the ends of words, in UTF-8.
enum WordEdges {
  /// The part of `word` without them; empty where nothing else is in it.
  static func trimmed(_ bytes: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> Range<Int> {
    var start = word.lowerBound
    var end = word.upperBound
    while start < end {
      let length = characterLength(bytes[start])
      guard isSign(bytes, start, min(start + length, end)) else { break }
      start = min(start + length, end)
    }
    while end > start {
      var last = end - 1
      while last > start, bytes[last] & 0xC0 == 0x80 { last -= 1 }
      guard isSign(bytes, last, end) else { break }
      end = last
    }
    return start..<end
  }

  /// The same for a slice.
  static func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let kept = text.withUnsafeBufferPointer { trimmed($0, 0..<$0.count) }
    return text[text.startIndex + kept.lowerBound..<text.startIndex + kept.upperBound]
  }

  private static func characterLength(_ lead: UInt8) -> Int {
    lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
  }

  /// Whether a character is no letter: in ASCII; a sign of Latin-1 (but for ©, which says something); Arabic and Persian
  /// digits and punctuation; dandas, Hindi, Bengali and Thai digits; general punctuation, arrows and other symbols; CJK and
  /// full-width punctuation; emoji and the selectors of their form.
  private static func isSign(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    let lead = bytes[start]
    if lead < 0x80 { return !(lead | 0x20 >= UInt8(ascii: "a") && lead | 0x20 <= UInt8(ascii: "z")) }
    let second = start + 1 < end ? bytes[start + 1] : 0
    let third = start + 2 < end ? bytes[start + 2] : 0
    switch lead {
    case 0xC2: return second != 0xA9
    case 0xD8: return second == 0x8C || second == 0x9B || second == 0x9F
    case 0xD9: return (0xA0...0xAC).contains(second)
    case 0xDB: return second == 0x94 || (0xB0...0xB9).contains(second)
    case 0xE0:
      return second == 0xA5 && (0xA4...0xB0).contains(third)
        || second == 0xA7 && (0xA6...0xAF).contains(third)
        || second == 0xB9 && (0x90...0x99).contains(third)
    case 0xE2: return true
    case 0xE3: return second == 0x80 && third < 0xA0
    case 0xEF: return second == 0xBC && third < 0xA0 || second == 0xB8 && third < 0x90
    case 0xF0: return second == 0x9F
    default: return false
    }
  }
}
