/// A line as it stands on many pages with other words in its gaps, compared by the hashes of words.
///
/// Written as words with spaces between: `a|b` for either, `a?` for a word that may be missing, `*` for any words or none. The whole
/// text must be of this form. Case and what isn't a letter at the ends of words count for nothing (`WordReader`).
struct LinePattern: Sendable {
  private struct Element: Sendable {
    /// What stands here; empty for a gap.
    let words: [UInt64]
    var isOptional = false
  }

  private let elements: [Element]
  /// The words of which a text must begin with one; of a pattern that begins with a gap, must hold one.
  let firstWords: [UInt64]
  let beginsWithGap: Bool

  init(_ text: Substring.UTF8View) {
    elements = text.split { $0 <= 0x20 }.map { word in
      if word.elementsEqual("*".utf8) { return Element(words: []) }
      let isOptional = word.last == UInt8(ascii: "?")
      let choices = (isOptional ? word.dropLast() : word).split(separator: UInt8(ascii: "|"))
      return Element(
        words: choices.compactMap { WordReader.words(of: Array($0)[...]).first }, isOptional: isOptional)
    }
    beginsWithGap = elements.first?.words.isEmpty ?? true
    let concrete = elements.drop { $0.words.isEmpty }
    let required = concrete.firstIndex { !$0.isOptional }.map { concrete[...$0] } ?? concrete
    firstWords = required.flatMap(\.words)
  }

  func matches(_ words: [UInt64]) -> Bool { matches(words[...], elements[...]) }

  private func matches(_ words: ArraySlice<UInt64>, _ elements: ArraySlice<Element>) -> Bool {
    guard let element = elements.first else { return words.isEmpty }
    let rest = elements.dropFirst()
    if element.words.isEmpty {
      return rest.isEmpty || (0...words.count).contains { matches(words.dropFirst($0), rest) }
    }
    if let word = words.first, element.words.contains(word), matches(words.dropFirst(), rest) { return true }
    return element.isOptional && matches(words, rest)
  }
}
