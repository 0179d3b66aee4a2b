/// Finds phrases in a sequence of words by the hashes of the words.
///
/// Words are compared by 64-bit FNV-1a hashes. With some thousand entries the chance that any other word ever
/// seen collides with one is below 1 in 10^12.
struct PhraseTable<Value: Sendable>: Sendable {
  private struct Phrase: Sendable {
    let words: [UInt64]
    let value: Value
  }

  /// The phrases, those with the same first word side by side.
  private let phrases: [Phrase]
  /// Open addressing over the hashes of first words: the range of each one's phrases; an empty range for a free slot.
  private let slots: [(first: UInt64, phrases: Range<Int32>)]

  /// - Parameter entries: lists of phrases, separated by commas, their words by white space.
  init(_ entries: [(Value, String)]) {
    var all: [Phrase] = []
    for (value, list) in entries {
      for phrase in list.split(separator: ",") {
        let words = phrase.split(whereSeparator: \.isWhitespace).map { WordHash.of($0.utf8) }
        if !words.isEmpty { all.append(Phrase(words: words, value: value)) }
      }
    }
    all.sort { $0.words[0] < $1.words[0] }
    var capacity = 64
    while capacity < all.count * 2 { capacity *= 2 }
    var slots = [(first: UInt64, phrases: Range<Int32>)](repeating: (0, 0..<0), count: capacity)
    var start = 0
    while start < all.count {
      let first = all[start].words[0]
      let end = all[start...].firstIndex { $0.words[0] != first } ?? all.count
      var slot = Int(truncatingIfNeeded: first) & (capacity - 1)
      while !slots[slot].phrases.isEmpty { slot = (slot + 1) & (capacity - 1) }
      slots[slot] = (first, Int32(start)..<Int32(end))
      start = end
    }
    phrases = all
    self.slots = slots
  }

  /// Calls `body` for every phrase that starts at a word, with the number of its words.
  func match(_ words: [UInt64], at index: Int, _ body: (Value, Int) -> Void) {
    for candidate in candidates(startingWith: words[index]) {
      let phrase = phrases[Int(candidate)]
      if phrase.words.count <= words.count - index,
        words[index..<index + phrase.words.count].elementsEqual(phrase.words)
      {
        body(phrase.value, phrase.words.count)
      }
    }
  }

  private func candidates(startingWith first: UInt64) -> Range<Int32> {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: first) & mask
    while !slots[slot].phrases.isEmpty {
      if slots[slot].first == first { return slots[slot].phrases }
      slot = (slot + 1) & mask
    }
    return 0..<0
  }
}
