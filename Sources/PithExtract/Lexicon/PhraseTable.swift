/// Finds phrases in a sequence of words: an immutable trie over word hashes, built once.
///
/// Words are compared by 64-bit FNV-1a hashes. With some thousand entries the chance that any other word ever
/// seen collides with one is below 1 in 10^12.
struct PhraseTable<Value: Sendable>: Sendable {
  private struct Phrase: Sendable {
    let words: [UInt64]
    let value: Value
  }

  /// The phrases by the hash of their first word.
  private var phrases: [UInt64: [Phrase]] = [:]

  /// - Parameter entries: lists of phrases, separated by commas, their words by white space.
  init(_ entries: [(Value, String)]) {
    for (value, list) in entries {
      for phrase in list.split(separator: ",") {
        let words = phrase.split(whereSeparator: \.isWhitespace).map { WordHash.of(Array($0.utf8)) }
        guard let first = words.first else { continue }
        phrases[first, default: []].append(Phrase(words: words, value: value))
      }
    }
  }

  /// Calls `body` for every phrase that starts at a word, with the number of its words.
  func match(_ words: [UInt64], at index: Int, _ body: (Value, Int) -> Void) {
    guard let candidates = phrases[words[index]] else { return }
    for phrase in candidates
    where phrase.words.count <= words.count - index
      && words[index..<index + phrase.words.count].elementsEqual(phrase.words)
    {
      body(phrase.value, phrase.words.count)
    }
  }
}

/// 64-bit FNV-1a.
enum WordHash {
  static let start: UInt64 = 14_695_981_039_346_656_037

  @inline(__always)
  static func add(_ byte: UInt8, to hash: inout UInt64) {
    hash = (hash ^ UInt64(byte)) &* 1_099_511_628_211
  }

  static func of(_ bytes: [UInt8]) -> UInt64 {
    var hash = start
    for byte in bytes { add(byte, to: &hash) }
    return hash
  }
}
