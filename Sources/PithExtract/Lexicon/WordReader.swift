/// Reads the words of UTF-8 text as hashes, so that texts can be compared with word lists without a `String`.
///
/// A word is what stands between white space, without the digits and punctuation at its ends, in lower case (Latin, Greek
/// and Cyrillic letters; other scripts have no case or are rare on the web), with the typographic apostrophe as `'` and
/// the Turkish letters İ and ı as i, which is what their case mapping makes of them anywhere but in Turkish, and the Hindi
/// letters with a dot as letter and dot: pages write them both ways.
enum WordReader {
  /// How scripts without spaces are read.
  enum Unspaced {
    /// As the runs between white space.
    case runs
    /// Each character of Han or Kana is a word.
    case characters
  }

  /// The hashes of the words of a text, in order.
  static func words(of text: ArraySlice<UInt8>, unspaced: Unspaced = .runs) -> [UInt64] {
    var words: [UInt64] = []
    words.reserveCapacity(text.count / 6 + 1)
    text.withUnsafeBufferPointer { bytes in
      forEachToken(of: bytes) { token in
        read(bytes, token, unspaced, into: &words)
        return true
      }
    }
    return words
  }

  /// The hash of the first word of a text; `nil` for a text without words.
  static func firstWord(of text: ArraySlice<UInt8>) -> UInt64? {
    var first: UInt64?
    text.withUnsafeBufferPointer { bytes in
      forEachToken(of: bytes) { token in
        let word = WordEdges.trimmed(bytes, token)
        if !word.isEmpty { first = hash(bytes, word) }
        return first == nil
      }
    }
    return first
  }

  /// Calls `body` for what stands between white space, as long as it wants more.
  @inline(__always)
  private static func forEachToken(of bytes: UnsafeBufferPointer<UInt8>, _ body: (Range<Int>) -> Bool) {
    var index = 0
    while index < bytes.count {
      while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
      let start = index
      while index < bytes.count, bytes[index] > 0x20 { index += 1 }
      if index > start, !body(start..<index) { return }
    }
  }

  private static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, _ token: Range<Int>, _ unspaced: Unspaced, into words: inout [UInt64]
  ) {
    let word = WordEdges.trimmed(bytes, token)
    guard !word.isEmpty else { return }
    // Kana and Han start with these bytes.
    if unspaced == .characters, bytes[word.lowerBound] >= 0xE3, bytes[word.lowerBound] <= 0xE9 {
      var index = word.lowerBound
      while index < word.upperBound {
        let length = bytes[index] < 0x80 ? 1 : min(3, word.upperBound - index)
        var hash = WordHash.start
        for byte in bytes[index..<index + length] { WordHash.add(byte, to: &hash) }
        words.append(hash)
        index += length
      }
      return
    }
    words.append(hash(bytes, word))
  }

  /// U+0958 to U+095F as their canonical decompositions, which no normal form composes again (UAX #15).
  private static let dotted: [[UInt8]] = ["क", "ख", "ग", "ज", "ड", "ढ", "फ", "य"].map {
    Array("\($0)\u{93C}".utf8)
  }

  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> UInt64 {
    var hash = WordHash.start
    var index = word.lowerBound
    while index < word.upperBound {
      let byte = bytes[index]
      if byte < 0x80 {
        WordHash.add(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte, to: &hash)
        index += 1
      } else if byte == 0xC4, index + 1 < word.upperBound, bytes[index + 1] | 1 == 0xB1 {
        WordHash.add(UInt8(ascii: "i"), to: &hash)
        index += 2
      } else if byte < 0xE0, index + 1 < word.upperBound {
        let folded = LetterCase.lower(byte, bytes[index + 1])
        WordHash.add(folded.0, to: &hash)
        WordHash.add(folded.1, to: &hash)
        index += 2
      } else if byte == 0xE2, index + 2 < word.upperBound, bytes[index + 1] == 0x80, bytes[index + 2] == 0x99
      {
        WordHash.add(UInt8(ascii: "'"), to: &hash)
        index += 3
      } else if byte == 0xE1, index + 2 < word.upperBound, (0xB8...0xBB).contains(bytes[index + 1]) {
        // Latin Extended Additional, the letters of Vietnamese: lower case is the odd one of each pair.
        WordHash.add(byte, to: &hash)
        WordHash.add(bytes[index + 1], to: &hash)
        WordHash.add(bytes[index + 2] | 1, to: &hash)
        index += 3
      } else if byte == 0xE0, index + 2 < word.upperBound, bytes[index + 1] == 0xA5,
        (0x98...0x9F).contains(bytes[index + 2])
      {
        for byte in dotted[Int(bytes[index + 2] - 0x98)] { WordHash.add(byte, to: &hash) }
        index += 3
      } else {
        // The bytes of a longer character, one after the other: none of them is a letter by itself.
        let end = min(word.upperBound, index + (byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 1))
        for byte in bytes[index..<end] { WordHash.add(byte, to: &hash) }
        index = end
      }
    }
    return hash
  }
}
