import PithCore

/// Finds the cues of `CueLexicon` in a text.
struct CueFinder: Sendable {
  static let standard = CueFinder()

  /// Longer paragraphs are never judged by a cue: articles are about newsletters and cookies too.
  static let longestWords: Int32 = 60

  private let phrases: PhraseTable<(cue: Int, part: Int)>
  /// For each cue, a bit for every part.
  private let complete: [UInt8]

  /// A part of a word, in UTF-8, with what it gives away.
  private struct Fragment: Sendable {
    let bytes: [UInt8]
    let cue: CueLexicon.Cue
  }

  private let fragments: [Fragment]
  private let sentenceFragments: [Fragment]
  private let fragmentEnds: [Fragment]

  private static func fragments(_ entries: [(BoilerplateKind, String, String)]) -> [Fragment] {
    entries.flatMap { kind, name, list in
      list.split(separator: ",").map { part in
        Fragment(
          bytes: Array(part.utf8.drop { $0 == 0x20 }),
          cue: CueLexicon.Cue(kind: kind, name: name, parts: [], isFragment: true))
      }
    }
  }

  private init() {
    fragments = Self.fragments(CueLexicon.fragments)
    sentenceFragments = Self.fragments(CueLexicon.sentenceFragments)
    fragmentEnds = Self.fragments(CueLexicon.fragmentEnds)
    var entries: [((cue: Int, part: Int), String)] = []
    for (index, cue) in CueLexicon.cues.enumerated() {
      for (part, list) in cue.parts.enumerated() { entries.append(((index, part), list)) }
    }
    phrases = PhraseTable(entries)
    complete = CueLexicon.cues.map { UInt8(1 << $0.parts.count - 1) }
  }

  /// The first cue of the lexicon that a text has.
  func cue(in text: ArraySlice<UInt8>, isSentence: Bool) -> CueLexicon.Cue? {
    var words = WordReader.words(of: text)
    if text.contains(UInt8(ascii: "@")) { words.append(WordHash.of([UInt8(ascii: "@")])) }
    // The parts found of each cue; empty while there are none, as in most texts.
    var found: [UInt8] = []
    for index in words.indices {
      phrases.match(words, at: index) { entry, _ in
        if found.isEmpty { found = [UInt8](repeating: 0, count: complete.count) }
        found[entry.cue] |= 1 << entry.part
      }
    }
    for index in found.indices where found[index] == complete[index] {
      let cue = CueLexicon.cues[index]
      if !(cue.isFragment && isSentence) { return cue }
    }
    return fragment(in: text, isSentence: isSentence)
  }

  private func fragment(in text: ArraySlice<UInt8>, isSentence: Bool) -> CueLexicon.Cue? {
    // Such scripts have no word without these lead bytes.
    guard text.contains(where: { $0 >= 0xE0 }) else { return nil }
    if let cue = sentenceFragments.first(where: { ByteSearch.contains($0.bytes, in: text) })?.cue {
      return cue
    }
    guard !isSentence else { return nil }
    return fragmentEnds.first { text.suffix($0.bytes.count).elementsEqual($0.bytes) }?.cue
      ?? fragments.first { ByteSearch.contains($0.bytes, in: text) }?.cue
  }
}
