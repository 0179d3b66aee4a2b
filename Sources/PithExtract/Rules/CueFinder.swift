import PithCore

/// Finds the cues of `CueLexicon` in a text.
struct CueFinder: Sendable {
  static let standard = CueFinder()

  /// Longer paragraphs are never judged by a cue: articles are about newsletters and cookies too.
  static let longestWords: Int32 = 60

  private let phrases: PhraseTable<(cue: Int, part: Int)>
  /// For each cue, a bit for every part.
  private let complete: [UInt8]

  private init() {
    var entries: [((cue: Int, part: Int), String)] = []
    for (index, cue) in CueLexicon.cues.enumerated() {
      for (part, list) in cue.parts.enumerated() { entries.append(((index, part), list)) }
    }
    phrases = PhraseTable(entries)
    complete = CueLexicon.cues.map { UInt8(1 << $0.parts.count - 1) }
  }

  /// The first cue of the lexicon that a text has.
  func cue(in text: ArraySlice<UInt8>, isSentence: Bool) -> CueLexicon.Cue? {
    let words = Self.words(of: text)
    var found = [UInt8](repeating: 0, count: complete.count)
    for index in words.indices {
      phrases.match(words, at: index) { entry, _ in found[entry.cue] |= 1 << entry.part }
    }
    for (index, cue) in CueLexicon.cues.enumerated()
    where found[index] == complete[index] && !(cue.isFragment && isSentence) {
      return cue
    }
    return nil
  }

  /// Hashes of the words in lower case, without punctuation at their ends.
  private static func words(of text: ArraySlice<UInt8>) -> [UInt64] {
    let lower =
      text.allSatisfy { $0 < 0x80 }
      ? text.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
      : Array(String(decoding: text, as: UTF8.self).lowercased().utf8)
    var words: [UInt64] = []
    for word in lower.split(whereSeparator: { $0 <= 0x20 }) {
      if word.first == UInt8(ascii: "@") { words.append(WordHash.of([UInt8(ascii: "@")])) }
      let letters = WordEdges.trimmed(word)
      if letters.contains(UInt8(ascii: "@")) { words.append(WordHash.of([UInt8(ascii: "@")])) }
      if !letters.isEmpty { words.append(WordHash.of(Array(letters))) }
    }
    return words
  }
}
