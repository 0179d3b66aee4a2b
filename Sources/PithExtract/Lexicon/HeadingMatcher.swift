import PithCore

/// Recognises the headings and labels of `HeadingLexicon`.
///
/// Texts are compared by the hashes of their words, so that a page's few hundred short blocks cost microseconds.
struct HeadingMatcher: Sendable {
  /// A short text that the lexicon knows.
  struct Match: Equatable {
    let kind: BoilerplateKind
    /// Whether the text opens a region, rather than being boilerplate by itself alone.
    let opensRegion: Bool
  }

  /// The longest text compared, in words and bytes: headings of such regions are short.
  static let longestWords = 12
  static let longestBytes = 120

  static let standard = HeadingMatcher()

  /// By the hash of the whole phrase.
  private let exact: HashTable<Match>
  /// The phrases that end in `*`, by their hash.
  private let openings: HashTable<Match>
  private let longestOpening: Int
  /// The first words of all phrases: most short texts begin with none of them, and are done.
  private let firstWords: HashFilter

  private init() {
    var exact: [UInt64: Match] = [:]
    var openings: [UInt64: Match] = [:]
    var longestOpening = 0
    var firstWords = HashFilter()
    func add(_ phrase: ArraySlice<UInt8>, _ match: Match) {
      let isOpening = phrase.last == UInt8(ascii: "*")
      let words = WordReader.words(of: isOpening ? phrase.dropLast() : phrase)
      guard let first = words.first else { return }
      let whole = words.reduce(WordHash.start) { WordHash.of($0, then: $1) }
      firstWords.insert(first)
      if isOpening {
        openings[whole] = match
        longestOpening = max(longestOpening, words.count)
      } else {
        exact[whole] = match
      }
    }
    // Regions last: where a phrase stands in both lists it opens a region.
    for (lists, opensRegion) in [(HeadingLexicon.labels, false), (HeadingLexicon.regions, true)] {
      for (kind, phrases) in lists {
        for phrase in Array(phrases.utf8).split(separator: UInt8(ascii: ",")) {
          add(phrase, Match(kind: kind, opensRegion: opensRegion))
        }
      }
    }
    self.exact = HashTable(exact)
    self.openings = HashTable(openings)
    self.longestOpening = longestOpening
    self.firstWords = firstWords
  }

  /// The match of a whole text; `nil` where the lexicon doesn't know it.
  func match(_ text: ArraySlice<UInt8>) -> Match? {
    guard text.count <= Self.longestBytes else { return nil }
    let text = Self.withoutCount(text)
    guard let first = WordReader.firstWord(of: text), firstWords.mayContain(first) else { return nil }
    let hashes = Self.prefixHashes(of: text)
    guard let whole = hashes.last else { return nil }
    if let match = exact[whole] { return match }
    let isSentence = Self.endsWithFullStop(text)
    for hash in hashes.prefix(longestOpening).reversed() {
      guard let match = openings[hash] else { continue }
      if !isSentence || Self.pitches.contains(match.kind) { return match }
      return match.kind == .legal && Self.claimsRights(text) ? match : nil
    }
    return nil
  }

  /// The heading of a region that a text begins with, of as many words as the lexicon knows and some at least; `nil` where it begins
  /// otherwise.
  func label(of text: ArraySlice<UInt8>, leastWords: Int = 1) -> Match? {
    let hashes = Self.prefixHashes(of: text.prefix(Self.longestBytes)).prefix(Self.longestWords)
    return hashes.dropFirst(leastWords - 1).reversed().lazy.compactMap { exact[$0] }.first { $0.opensRegion }
  }

  /// What is boilerplate as a whole sentence too: "Sign up for our letter." is a pitch, but "More on that meeting
  /// will be known tomorrow." is no heading.
  private static let pitches: Set<BoilerplateKind> = [
    .newsletter, .commentForm, .share, .advertisement, .consent,
  ]

  /// Whether a text names a year or has the sign: "Copyright 2026 The Gazette." does, "Copyright is not the issue." doesn't.
  private static func claimsRights(_ text: ArraySlice<UInt8>) -> Bool {
    text.contains(where: \.isASCIIDigit) || ByteSearch.contains(Array("©".utf8), in: text)
  }

  /// What counts comments in Chinese, Japanese and Korean, where no space stands between a word and its number.
  private static let counters = ["件", "条", "條", "則", "则", "個", "个", "개", "건"].map { Array($0.utf8) }
  private static let countFrames = ["(", ")", "（", "）", "[", "]", " "].map { Array($0.utf8) }

  /// A heading without the number at its end: `コメント87件`, `评论(12)`.
  private static func withoutCount(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    // Words of other scripts are told apart from numbers by the reader of words.
    guard text.first.map(ReadAlsoMatcher.leadsUnspaced) == true else { return text }
    var rest = text
    func cut(_ signs: [[UInt8]]) {
      while let sign = signs.first(where: { rest.count > $0.count && rest.suffix($0.count).elementsEqual($0) }
      ) {
        rest.removeLast(sign.count)
      }
    }
    cut(countFrames)
    cut(counters)
    cut([[UInt8(ascii: " ")]])
    let numberEnd = rest.endIndex
    while rest.last?.isASCIIDigit == true { rest.removeLast() }
    guard rest.endIndex < numberEnd else { return text }
    cut(countFrames)
    return rest.last.map { $0 >= 0x80 } == true ? rest : text
  }

  private static func endsWithFullStop(_ text: ArraySlice<UInt8>) -> Bool {
    text.last == UInt8(ascii: ".") && !text.dropLast().suffix(1).elementsEqual(".".utf8)
  }

  /// The hashes of a text's first word, first two words and so on.
  private static func prefixHashes(of text: ArraySlice<UInt8>) -> [UInt64] {
    var hashes = WordReader.words(of: text)
    var hash = WordHash.start
    for index in hashes.indices {
      hash = WordHash.of(hash, then: hashes[index])
      hashes[index] = hash
    }
    return hashes
  }
}
