import PithCore

/// Reads the dateline that opens the text of wire copy and press releases: "NORVALE, Nov. 3, 2025 (WIRE) -- Text",
/// "Berlin, 3. November 2025 (dpa) – Text", "NORVALE – November 3, 2025 – Text".
///
/// It is asked where a page names no date anywhere else.
struct WireDateline {
  private let page: SegmentedPage
  private let place: TitlePlace?
  private let reader: DateTextReader
  private let fetchedAt: Int?

  init(_ page: SegmentedPage, place: TitlePlace?, reader: DateTextReader, fetchedAt: Int?) {
    self.page = page
    self.place = place
    self.reader = reader
    self.fetchedAt = fetchedAt
  }

  /// Paragraphs are shorter in a list of links, in words.
  private static let paragraphWords: Int32 = 12
  /// A summary may stand before the text.
  private static let mostParagraphs = 3
  /// How far below the title the text begins, in blocks.
  private static let blocksBelow = 60

  var date: PublicationDate? {
    guard let place else { return nil }
    let paragraphs = page.blocks.indices.dropFirst(place.block + 1).prefix(Self.blocksBelow).filter {
      page.blocks[$0].words >= Self.paragraphWords
    }
    return paragraphs.prefix(Self.mostParagraphs).lazy.compactMap { date(opening: page.text(of: $0)) }.first
  }

  /// The dateline of a paragraph is within its first characters.
  private static let longestOpening = 140

  /// The date of the dateline that a paragraph opens with.
  func date(opening paragraph: String) -> PublicationDate? {
    let text = String(paragraph.prefix(Self.longestOpening)).replacing("--", with: "—").replacing(
      "\u{A0}", with: " ")
    // The place may hold a hyphen, and a dash may stand between it and the date.
    for end in text.indices where isDash(at: end, in: text) {
      if let date = date(inOpening: text[..<end]) { return date }
    }
    return nil
  }

  private static let dashes: Set<Character> = ["—", "–", "―", "‒"]

  /// Whether a dash stands at an index, or a hyphen that takes the place of one.
  private func isDash(at index: String.Index, in text: some StringProtocol) -> Bool {
    if Self.dashes.contains(text[index]) { return true }
    guard text[index] == "-", let before = text[..<index].last, [" ", ")", "/"].contains(before) else {
      return false
    }
    return text[text.index(after: index)...].first == " "
  }

  /// The date of `Norvale, Nov. 3, 2025 (WIRE) `.
  private func date(inOpening opening: Substring) -> PublicationDate? {
    let text = withoutWire(opening)
    for index in text.indices
    where text[index] == "," || text[index] == "(" || isDash(at: index, in: text) {
      guard isPlace(text[..<index]) else { continue }
      let rest = text[text.index(after: index)...].drop { $0 == " " || $0 == "(" }
      if let date = day(alone: String(rest)) { return date }
    }
    return nil
  }

  /// The day that a text consists of, articles included: "den 3 november 2025".
  private func day(alone text: String) -> PublicationDate? {
    let tokens = DateTokenizer.tokens(in: text.utf8)
    guard let found = reader.dates(in: tokens).first else { return nil }
    var rest = tokens
    rest.removeSubrange(found.tokens)
    let isAlone = rest.allSatisfy { token in
      switch token {
      case .word(let word): MonthLexicon.isWeekday(word) || DateLexicon.joints.contains(word)
      case .sign: true
      default: false
      }
    }
    return isAlone && isRecent(found.date) ? found.date : nil
  }

  /// Before, no page was written. Texts tell of older days, too.
  private static let firstYear = 1_990

  private func isRecent(_ date: PublicationDate) -> Bool {
    guard date.year >= Self.firstYear else { return false }
    return !date.isFuture(fetchedAt: fetchedAt)
  }

  /// What stands before the name of a wire in brackets or between slashes: "(dpa)", "/PRNewswire/".
  private func withoutWire(_ opening: Substring) -> Substring {
    let text = Substring(opening.reversed().drop { $0 == " " }.reversed())
    let pairs: [(first: Character, last: Character)] = [("(", ")"), ("/", "/"), ("[", "]")]
    for pair in pairs where text.last == pair.last {
      let inside = text.dropLast()
      guard let start = inside.lastIndex(of: pair.first) else { continue }
      let wire = inside[inside.index(after: start)...]
      // A date in brackets is no wire.
      if !wire.contains(where: \.isNumber), !wire.isEmpty { return text[..<start] }
    }
    return text
  }

  // MARK: Places

  private static let longestPlace = 50
  private static let mostPlaceWords = 6
  /// Words inside the names of places.
  private static let particles: Set<Substring> = [
    "de", "del", "la", "las", "le", "les", "los", "el", "da", "do", "dos", "das", "di", "der", "am", "an",
    "a.", "of", "und", "y", "upon",
    "sur", "nad",
  ]
  /// Words that begin a sentence on a day, not the name of a place.
  private static let openings: Set<String> = [
    "in", "on", "at", "since", "by", "until", "from", "after", "before", "born", "the", "am", "im", "seit",
    "le", "el", "en", "il", "em", "den",
    "op", "dne", "w", "v", "a", "today", "update", "updated", "published", "posted", "date", "photo",
  ]

  /// Whether a text is the name of a place: words with capitals, no date and no label.
  private func isPlace(_ text: Substring) -> Bool {
    let words = text.split { $0 == " " || $0 == "," }
    guard !words.isEmpty, words.count <= Self.mostPlaceWords, text.count <= Self.longestPlace,
      let first = words.first,
      !Self.openings.contains(first.lowercased()), !text.contains(where: \.isNumber)
    else { return false }
    return words.allSatisfy { word in
      let hash = MonthLexicon.hash(word.utf8)
      guard !MonthLexicon.isWeekday(hash), MonthLexicon.month(hash, language: reader.language) == nil else {
        return false
      }
      return Self.particles.contains(word) && word != first || word.first?.isUppercase ?? false
    }
  }
}
