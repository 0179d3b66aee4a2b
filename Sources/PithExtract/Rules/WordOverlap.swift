/// Compares short texts by the words they share; in scripts without spaces, by their characters.
struct WordOverlap {
  /// The hashes of the words, sorted, each once.
  private let words: [UInt64]

  init(_ text: String) {
    self.init(Array(text.utf8)[...])
  }

  init(_ text: ArraySlice<UInt8>) {
    self.init(WordReader.words(of: text, unspaced: .characters))
  }

  private init(_ unsorted: [UInt64]) {
    var words = unsorted
    words.sort()
    var count = 0
    for word in words where count == 0 || words[count - 1] != word {
      words[count] = word
      count += 1
    }
    words.removeSubrange(count...)
    self.words = words
  }

  /// The overlap of a text that has this share of the words of at least one of some others; `nil` for one that hasn't, as most
  /// texts, whose words are not even sorted for that.
  init?(_ text: ArraySlice<UInt8>, sharing share: Double, ofAnyOf others: [WordOverlap]) {
    let words = WordReader.words(of: text, unspaced: .characters)
    let mayShare = others.contains { other in
      // A word that the text has twice counts twice here.
      Double(words.count(where: other.contains)) >= share * Double(other.count)
    }
    guard mayShare else { return nil }
    self.init(words)
    guard others.contains(where: { $0.share(in: self) >= share }) else { return nil }
  }

  private func contains(_ word: UInt64) -> Bool {
    var range = words.startIndex..<words.endIndex
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      if words[middle] == word { return true }
      range = words[middle] < word ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return false
  }

  /// The number of different words.
  var count: Int { words.count }

  /// The share of this text's words that the other has, from 0 to 1.
  func share(in other: WordOverlap) -> Double {
    guard !words.isEmpty else { return 0 }
    var shared = 0
    var index = 0
    for word in words {
      while index < other.words.count, other.words[index] < word { index += 1 }
      if index < other.words.count, other.words[index] == word { shared += 1 }
    }
    return Double(shared) / Double(words.count)
  }
}
