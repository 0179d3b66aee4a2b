/// Compares short texts by the words they share.
struct WordOverlap {
  private let words: Set<UInt64>

  init(_ text: String) {
    words = Set(Self.hashes(Array(text.utf8)[...]))
  }

  init(_ text: ArraySlice<UInt8>) {
    words = Set(Self.hashes(text))
  }

  var count: Int { words.count }

  /// The share of this text's words that the other has, from 0 to 1.
  func share(in other: WordOverlap) -> Double {
    words.isEmpty ? 0 : Double(words.intersection(other.words).count) / Double(words.count)
  }

  /// Hashes of the words in lower case (ASCII only, which is enough to compare a page with itself); in scripts
  /// without spaces, of the characters.
  private static func hashes(_ text: ArraySlice<UInt8>) -> [UInt64] {
    var hashes: [UInt64] = []
    for word in text.split(whereSeparator: { $0 <= 0x20 }) {
      let letters = WordEdges.trimmed(word)
      guard let first = letters.first else { continue }
      // Kana and Han start with these bytes.
      if first >= 0xE3, first <= 0xE9 {
        hashes += letters.split(omittingEmptySubsequences: true) { $0 < 0x80 }.flatMap(characters)
        continue
      }
      var hash = WordHash.start
      for byte in letters { WordHash.add(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte, to: &hash) }
      hashes.append(hash)
    }
    return hashes
  }

  private static func characters(_ run: ArraySlice<UInt8>) -> [UInt64] {
    stride(from: run.startIndex, to: run.endIndex, by: 3).map { start in
      WordHash.of(Array(run[start..<min(start + 3, run.endIndex)]))
    }
  }
}
