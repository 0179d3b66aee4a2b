/// Finds the lines of `StockLineLexicon`.
struct StockLineMatcher: Sendable {
  static let standard = StockLineMatcher()

  private struct Entry: Sendable {
    let group: Int
    let pattern: LinePattern
  }

  private let entries: [Entry]
  /// The entries by each word that they may begin with.
  private let byFirstWord: [UInt64: [Int]]
  /// The entries that begin with a gap, by each word that may end it.
  private let byInnerWord: [UInt64: [Int]]
  private var innerWords = HashFilter()
  private let parts: [(group: Int, bytes: [UInt8])]

  private init() {
    var entries: [Entry] = []
    var byFirstWord: [UInt64: [Int]] = [:]
    var byInnerWord: [UInt64: [Int]] = [:]
    var parts: [(group: Int, bytes: [UInt8])] = []
    for (number, group) in StockLineLexicon.groups.enumerated() {
      for text in Self.list(group.patterns) {
        let pattern = LinePattern(text)
        for word in Set(pattern.firstWords) {
          if pattern.beginsWithGap {
            byInnerWord[word, default: []].append(entries.count)
            innerWords.insert(word)
          } else {
            byFirstWord[word, default: []].append(entries.count)
          }
        }
        entries.append(Entry(group: number, pattern: pattern))
      }
      for part in Self.list(group.parts) { parts.append((number, Array(part))) }
    }
    self.entries = entries
    self.byFirstWord = byFirstWord
    self.byInnerWord = byInnerWord
    self.parts = parts
  }

  /// The phrases of a list, without what stands around them.
  static func list(_ text: String) -> [Substring.UTF8View] {
    text.utf8.split(separator: UInt8(ascii: ",")).map { $0.drop { $0 <= 0x20 } }.filter { !$0.isEmpty }
  }

  /// The group of the first line of the lexicon that a text is.
  ///
  /// - Parameters:
  ///   - length: the number of words, where scripts without spaces have them too.
  ///   - isClosing: whether no more of the article follows.
  func group(of text: ArraySlice<UInt8>, length: Int, isClosing: Bool) -> StockLineLexicon.Group? {
    let words = WordReader.words(of: text)
    guard let first = words.first else { return nil }
    func match(_ candidates: [Int]?) -> Int? {
      candidates?.first { entry in
        applies(entries[entry].group, to: length, isClosing) && entries[entry].pattern.matches(words)
      }.map { entries[$0].group }
    }
    var found = match(byFirstWord[first])
    for word in words where innerWords.mayContain(word) {
      guard let more = match(byInnerWord[word]) else { continue }
      found = min(found ?? more, more)
    }
    if found == nil, text.contains(where: ReadAlsoMatcher.leadsUnspaced) {
      found =
        parts.first { part in
          applies(part.group, to: length, isClosing) && ByteSearch.contains(part.bytes, in: text)
        }?.group
    }
    return found.map { StockLineLexicon.groups[$0] }
  }

  private func applies(_ group: Int, to words: Int, _ isClosing: Bool) -> Bool {
    let group = StockLineLexicon.groups[group]
    return words <= group.longestWords && (isClosing || !group.isClosing)
  }
}
