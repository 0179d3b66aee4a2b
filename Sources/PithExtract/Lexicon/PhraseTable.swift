/// Finds phrases in a sequence of words by the hashes of the words.
///
/// Words are compared by 64-bit FNV-1a hashes. With some thousand entries the chance that any other word ever
/// seen collides with one is below 1 in 10^12.
struct PhraseTable<Value: Sendable>: Sendable {
  private struct Phrase: Sendable {
    /// The range of its words in `words`.
    let start: Int32
    let count: Int32
    let value: Value
  }

  /// The words of all phrases, one phrase after the other.
  private let words: [UInt64]
  /// The phrases, those with the same first word side by side.
  private let phrases: [Phrase]
  /// Open addressing over the hashes of first words: the range of each one's phrases; an empty range for a free slot.
  private let slots: [(first: UInt64, phrases: Range<Int32>)]
  /// Most words of a text start no phrase, and end here.
  private var firstWords = HashFilter()

  /// - Parameter entries: lists of phrases, separated by commas, their words by white space.
  init(_ entries: [(Value, String)]) {
    var all: [(words: [UInt64], value: Value)] = []
    for (value, list) in entries {
      for phrase in Array(list.utf8).split(separator: UInt8(ascii: ",")) {
        let words = phrase.split { $0 <= 0x20 }.map { WordHash.of($0) }
        if !words.isEmpty { all.append((words, value)) }
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
      firstWords.insert(first)
      start = end
    }
    var words: [UInt64] = []
    phrases = all.map { phrase in
      words += phrase.words
      return Phrase(
        start: Int32(words.count - phrase.words.count), count: Int32(phrase.words.count), value: phrase.value)
    }
    self.words = words
    self.slots = slots
  }

  /// Calls `body` for every phrase that starts at a word, with the number of its words.
  ///
  /// - Parameter end: where the text ends; `nil` for the end of the array.
  @inline(__always)
  func match(_ text: [UInt64], at index: Int, before end: Int? = nil, _ body: (Value, Int) -> Void) {
    let first = text[index]
    guard firstWords.mayContain(first) else { return }
    for candidate in candidates(startingWith: first) {
      let phrase = phrases[Int(candidate)]
      if isFound(phrase, in: text, at: index, before: end ?? text.count) {
        body(phrase.value, Int(phrase.count))
      }
    }
  }

  @inline(__always)
  private func isFound(_ phrase: Phrase, in text: [UInt64], at index: Int, before end: Int) -> Bool {
    let count = Int(phrase.count)
    guard count <= end - index else { return false }
    let start = Int(phrase.start)
    // The first word is the one that was looked up.
    for offset in 1..<max(1, count) where words[start + offset] != text[index + offset] { return false }
    return true
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
