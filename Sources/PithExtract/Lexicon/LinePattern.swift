/// A line as it stands on many pages with other words in its gaps, compared by the hashes of words.
///
/// Written as words with spaces between: `a|b` for either, `a?` for a word that may be missing, `*` for any words or none. The whole
/// text must be of this form. Case and what isn't a letter at the ends of words count for nothing (`WordReader`).
struct LinePattern: Sendable {
  private struct Element: Sendable {
    /// What stands here; empty for a gap.
    var words: [UInt64] = []
    var isOptional = false

    init(_ text: ArraySlice<UInt8>) {
      if text.elementsEqual("*".utf8) { return }
      isOptional = text.last == UInt8(ascii: "?")
      let choices = isOptional ? text.dropLast() : text
      // Most places are for one word.
      words =
        choices.contains(UInt8(ascii: "|"))
        ? choices.split(separator: UInt8(ascii: "|")).compactMap(WordReader.firstWord)
        : WordReader.firstWord(of: choices).map { [$0] } ?? []
    }
  }

  private let elements: [Element]

  init(_ text: ArraySlice<UInt8>) {
    elements = text.split { $0 <= 0x20 }.map(Element.init)
  }

  /// How the texts of a pattern begin.
  struct Opening {
    /// The words of which a text must begin with one; of a pattern that begins with a gap, must hold one.
    var words: [UInt64] = []
    var isGap = false
  }

  /// How the texts of a pattern begin, without reading the rest of it: a lexicon has thousands, and most are never asked again.
  static func opening(of text: ArraySlice<UInt8>) -> Opening {
    var opening = Opening()
    var rest = text
    while true {
      rest = rest.drop { $0 <= 0x20 }
      guard !rest.isEmpty else { return opening }
      let element = Element(rest.prefix { $0 > 0x20 })
      rest = rest.drop { $0 > 0x20 }
      if element.words.isEmpty {
        if opening.words.isEmpty { opening.isGap = true }
        continue
      }
      opening.words += element.words
      if !element.isOptional { return opening }
    }
  }

  func matches(_ words: [UInt64]) -> Bool { matches(words[...], elements[...]) }

  /// Whether a text is of the form that a pattern has, which is read only as far as the two agree: most patterns differ in their second
  /// word.
  static func matches(_ words: [UInt64], pattern: ArraySlice<UInt8>) -> Bool {
    var words = words[...]
    var rest = pattern.drop { $0 <= 0x20 }
    while !rest.isEmpty {
      let element = rest.prefix { $0 > 0x20 }
      if element.elementsEqual("*".utf8) || element.last == UInt8(ascii: "?") {
        let pattern = LinePattern(rest)
        return pattern.matches(words, pattern.elements[...])
      }
      guard let word = words.first, holds(element, word) else { return false }
      words = words.dropFirst()
      rest = rest.dropFirst(element.count).drop { $0 <= 0x20 }
    }
    return words.isEmpty
  }

  /// Whether one of the words that a pattern has for a place is this one.
  private static func holds(_ choices: ArraySlice<UInt8>, _ word: UInt64) -> Bool {
    var rest = choices
    while !rest.isEmpty {
      let choice = rest.prefix { $0 != UInt8(ascii: "|") }
      if WordReader.firstWord(of: choice) == word { return true }
      rest = rest.dropFirst(choice.count + 1)
    }
    return false
  }

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
