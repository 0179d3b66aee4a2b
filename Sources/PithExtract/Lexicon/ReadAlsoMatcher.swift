/// Finds the labels of `ReadAlsoLexicon` at the beginning of a text.
struct ReadAlsoMatcher: Sendable {
  static let standard = ReadAlsoMatcher()

  /// What stands behind a label.
  enum Rest {
    case nothing
    /// What a colon, a bracket or the like sets apart.
    case apart
    /// Words that go on right behind it.
    case words
  }

  /// Patterns (`LinePattern`) by each word that a text of theirs may begin with.
  private let byFirstWord: [UInt64: [ArraySlice<UInt8>]]
  private let unspaced: [[UInt8]]

  private init() {
    var byFirstWord: [UInt64: [ArraySlice<UInt8>]] = [:]
    for text in StockLineMatcher.list(ReadAlsoLexicon.labels) {
      for word in Set(LinePattern.opening(of: text).words) { byFirstWord[word, default: []].append(text) }
    }
    self.byFirstWord = byFirstWord
    unspaced = StockLineMatcher.list(ReadAlsoLexicon.unspaced).map { Array($0) }
  }

  /// Labels have no more words.
  private static let longestLabel = 6
  /// A label ends with a sign within this many bytes.
  private static let longestBytes = 72
  /// Between a label and what it points to.
  private static let signs = [":", "：", ">", "»", "|", "｜", "–", "—", "-", "→", "►", "▶", "】", "]", "…", "/"]
    .map { Array($0.utf8) }

  /// What stands behind the label that a text begins with; `nil` without one.
  func rest(of text: ArraySlice<UInt8>) -> Rest? {
    if let rest = unspacedRest(of: text) { return rest }
    guard let first = WordReader.firstWord(of: text), let texts = byFirstWord[first] else { return nil }
    let patterns = texts.map { LinePattern($0) }
    let words = WordReader.words(of: text)
    func isLabel(_ words: some Collection<UInt64>) -> Bool {
      let words = Array(words)
      return patterns.contains { $0.matches(words) }
    }
    if words.count <= Self.longestLabel, isLabel(words) { return .nothing }
    let opening = text.prefix(Self.longestBytes)
    for index in opening.indices.dropFirst() {
      guard Self.signs.contains(where: { opening[index...].starts(with: $0) }) else { continue }
      let label = WordReader.words(of: opening[..<index])
      guard !label.isEmpty else { continue }
      if label.count > Self.longestLabel { break }
      if isLabel(label) { return .apart }
    }
    return (1...Self.longestLabel).contains { isLabel(words.prefix($0)) } ? .words : nil
  }

  /// Whether a byte is the first of a character of Thai, Han, Kana or Hangul, or of an Indian script.
  static func leadsUnspaced(_ byte: UInt8) -> Bool { byte == 0xE0 || (0xE3...0xED).contains(byte) }

  private func unspacedRest(of text: ArraySlice<UInt8>) -> Rest? {
    guard text.contains(where: Self.leadsUnspaced) else { return nil }
    let own = WordEdges.trimmed(text)
    for label in unspaced where own.starts(with: label) {
      let rest = own.dropFirst(label.count)
      if rest.isEmpty { return .nothing }
      // In ASCII and in the blocks of CJK punctuation and full-width forms.
      let isApart =
        rest[rest.startIndex] < 0x41 || rest.starts(with: [0xE3, 0x80])
        || rest.starts(with: [0xEF, 0xBC])
      if isApart { return .apart }
    }
    return nil
  }
}
