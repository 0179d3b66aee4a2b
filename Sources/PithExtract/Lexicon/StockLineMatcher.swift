/// Finds the lines of a lexicon.
struct StockLineMatcher: Sendable {
  static let standard = StockLineMatcher(StockLineLexicon.groups)
  static let forums = StockLineMatcher(ForumLineLexicon.groups)

  private struct Entry: Sendable {
    let group: Int
    /// A `LinePattern`, which is read when a text begins as it does.
    let pattern: ArraySlice<UInt8>
  }

  private let groups: [StockLineLexicon.Group]
  private let entries: [Entry]
  /// The entries by each word that they may begin with.
  private let byFirstWord: [UInt64: [Int]]
  /// The entries that begin with a gap, by each word that may end it.
  private let byInnerWord: [UInt64: [Int]]
  private var innerWords = HashFilter()
  private let parts: [(group: Int, bytes: [UInt8])]
  /// The most words of a line; of one with more of the article behind it; of one that is known by a word within.
  private let longest: Int
  private let longestInside: Int
  private let longestWithGap: Int

  private init(_ groups: [StockLineLexicon.Group]) {
    var entries: [Entry] = []
    var byFirstWord: [UInt64: [Int]] = [:]
    var byInnerWord: [UInt64: [Int]] = [:]
    var parts: [(group: Int, bytes: [UInt8])] = []
    var longestWithGap = 0
    for (number, group) in groups.enumerated() {
      for text in Self.list(group.patterns) {
        let opening = LinePattern.opening(of: text)
        if opening.isGap { longestWithGap = max(longestWithGap, group.longestWords) }
        for (place, word) in opening.words.enumerated() where !opening.words[..<place].contains(word) {
          if opening.isGap {
            byInnerWord[word, default: []].append(entries.count)
            innerWords.insert(word)
          } else {
            byFirstWord[word, default: []].append(entries.count)
          }
        }
        entries.append(Entry(group: number, pattern: text))
      }
      for part in Self.list(group.parts) { parts.append((number, Array(part))) }
    }
    self.entries = entries
    self.byFirstWord = byFirstWord
    self.byInnerWord = byInnerWord
    self.parts = parts
    self.groups = groups
    longest = groups.map(\.longestWords).max() ?? 0
    longestInside = groups.filter { !$0.isClosing }.map(\.longestWords).max() ?? 0
    self.longestWithGap = longestWithGap
  }

  /// The phrases of a list, without what stands around them.
  static func list(_ text: String) -> [ArraySlice<UInt8>] {
    Array(text.utf8).split(separator: UInt8(ascii: ",")).map { $0.drop { $0 <= 0x20 } }.filter { !$0.isEmpty }
  }

  /// The group of the first line of the lexicon that a text is.
  ///
  /// - Parameters:
  ///   - length: the number of words, where scripts without spaces have them too.
  ///   - isClosing: whether no more of the article follows.
  func group(of text: ArraySlice<UInt8>, length: Int, isClosing: Bool) -> StockLineLexicon.Group? {
    if let found = wholeGroup(of: text, length: length, isClosing: isClosing) { return found }
    // "Advertisement: the article continues below"
    guard let first = WordReader.firstWord(of: text), Self.adLabels.contains(first) else { return nil }
    let rest = text.drop { $0 > 0x20 }
    return wholeGroup(of: rest, length: length - 1, isClosing: isClosing)
  }

  private static let adLabels = Set(
    """
    advertisement advertising ad ads anzeige werbung annons annonse annonce reklame reklam reklama mainos publicité pub publicidad publicidade
    anuncio anúncio pubblicità advertentie реклама iklan διαφήμιση oglas hirdetés إعلان
    """.split(whereSeparator: \.isWhitespace).compactMap { WordReader.firstWord(of: Array($0.utf8)[...]) })

  private func wholeGroup(
    of text: ArraySlice<UInt8>, length: Int, isClosing: Bool
  ) -> StockLineLexicon.Group? {
    guard length <= (isClosing ? longest : longestInside) else { return nil }
    let isUnspaced = text.contains(where: ReadAlsoMatcher.leadsUnspaced)
    // Most paragraphs are told by their first word.
    guard let first = WordReader.firstWord(of: text),
      isUnspaced || length <= longestWithGap
        || byFirstWord[first]?.contains(where: { applies(entries[$0].group, to: length, isClosing) }) == true
    else { return nil }
    let words = WordReader.words(of: text)
    func match(_ candidates: [Int]?) -> Int? {
      candidates?.first { entry in
        applies(entries[entry].group, to: length, isClosing)
          && LinePattern.matches(words, pattern: entries[entry].pattern)
      }.map { entries[$0].group }
    }
    var found = match(byFirstWord[first])
    for word in words where innerWords.mayContain(word) {
      guard let more = match(byInnerWord[word]) else { continue }
      found = min(found ?? more, more)
    }
    if found == nil, isUnspaced {
      found =
        parts.first { part in
          applies(part.group, to: length, isClosing) && ByteSearch.contains(part.bytes, in: text)
        }?.group
    }
    return found.map { groups[$0] }
  }

  private func applies(_ group: Int, to words: Int, _ isClosing: Bool) -> Bool {
    let group = groups[group]
    return words <= group.longestWords && (isClosing || !group.isClosing)
  }
}
