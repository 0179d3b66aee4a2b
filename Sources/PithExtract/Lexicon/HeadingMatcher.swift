import PithCore

/// Recognises the headings and labels of `HeadingLexicon`.
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

  private var exact: [String: Match] = [:]
  /// The phrases that end in `*`, without it, by their first word.
  private var openings: [Substring: [(opening: String, match: Match)]] = [:]

  private init() {
    // Regions last: where a phrase stands in both lists it opens a region.
    for (kind, phrases) in HeadingLexicon.labels {
      add(phrases, Match(kind: kind, opensRegion: false))
    }
    for (kind, phrases) in HeadingLexicon.regions {
      add(phrases, Match(kind: kind, opensRegion: true))
    }
  }

  private mutating func add(_ phrases: String, _ match: Match) {
    for entry in phrases.split(separator: ",") {
      let isOpening = entry.last == "*"
      let phrase = Self.normalized(String(isOpening ? entry.dropLast() : entry))
      if isOpening, let first = phrase.split(separator: " ").first {
        openings[first, default: []].append((phrase, match))
      } else {
        exact[phrase] = match
      }
    }
  }

  /// The match of a whole text; `nil` where the lexicon doesn't know it.
  func match(_ text: String) -> Match? {
    guard text.utf8.count <= Self.longestBytes else { return nil }
    let phrase = Self.normalized(text)
    guard !phrase.isEmpty else { return nil }
    if let match = exact[phrase] { return match }
    guard let first = phrase.split(separator: " ", maxSplits: 1).first, let candidates = openings[first]
    else {
      return nil
    }
    return candidates.first { candidate in
      phrase.hasPrefix(candidate.opening)
        && (phrase.utf8.count == candidate.opening.utf8.count
          || phrase.dropFirst(candidate.opening.count).first == " ")
    }?.match
  }

  /// Lower case, words separated by one space, digits and punctuation at the ends of words left out.
  static func normalized(_ text: String) -> String {
    text.lowercased()
      .split { $0.isWhitespace }
      .compactMap { word -> Substring? in
        var word = word
        while let last = word.last, !last.isLetter { word.removeLast() }
        while let first = word.first, !first.isLetter, first != "©" { word.removeFirst() }
        return word.isEmpty ? nil : word
      }
      .joined(separator: " ")
  }
}
