/// A set of words by their hashes.
struct WordSet {
  private var groups: GroupIndex
  /// A bit for the low bits of every word's hash: most words that are asked for are not in the set, and end here.
  private var seen = [UInt64](repeating: 0, count: 16)

  init(_ words: some Collection<UInt64>) {
    groups = GroupIndex(capacity: words.count)
    for word in words {
      _ = groups.group(of: word)
      seen[Int(word >> 6 & 15)] |= 1 << (word & 63)
    }
  }

  /// The number of different words.
  var count: Int { Int(groups.count) }

  @inline(__always)
  func contains(_ word: UInt64) -> Bool {
    seen[Int(word >> 6 & 15)] >> (word & 63) & 1 == 1 && groups.existingGroup(of: word) != nil
  }

  /// Longer texts have nothing in common with a title, in words.
  private static let longestCompared = 60

  /// The words in common as a share of all words of both, from 0 to 1; 0 for long texts.
  func jaccard(_ words: ArraySlice<UInt64>) -> Float {
    guard words.count <= Self.longestCompared else { return 0 }
    return jaccard(ofWords: words.count, sharing: shared(with: words))
  }

  /// The same for a text of so many words of which some are known to be in the set.
  func jaccard(ofWords words: Int, sharing common: Int) -> Float {
    guard words > 0, words <= Self.longestCompared, count > 0 else { return 0 }
    return Float(common) / Float(max(1, words + count - common))
  }

  /// Whether a text of so many words may have a larger share in common with the set (`jaccard`): `false` is certain.
  func mayShare(_ share: Float, ofWords words: Int) -> Bool {
    words <= Self.longestCompared && Float(words) > share * Float(count)
  }

  /// How many of the words are in the set.
  func shared(with words: ArraySlice<UInt64>) -> Int {
    var common = 0
    for word in words where contains(word) { common += 1 }
    return common
  }
}
