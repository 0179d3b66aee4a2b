import PithCore

/// Reads texts that say a day by its distance from that of reading, perhaps with a time, and nothing else: "Yesterday at 14:15",
/// "Heute, 10:15 Uhr", "昨天 14:15", "Just now".
///
/// The day is the one in UTC, as for distances ("2 days ago"), unless the time has a zone.
struct SpokenDayReader {
  struct Found {
    let date: PublicationDate
    let isUpdate: Bool
  }

  private let words: SpokenDayLexicon.Words
  private let reader: DateTextReader
  private let fetchedAt: Int

  /// `nil` for a language whose words are not known.
  init?(_ reader: DateTextReader, fetchedAt: Int) {
    guard let words = SpokenDayLexicon.words(of: reader.language) else { return nil }
    self.words = words
    self.reader = reader
    self.fetchedAt = fetchedAt
  }

  /// Longer text says more, in bytes.
  private static let longestText = 80
  /// "Last updated on"
  private static let mostLabels = 3

  /// - Parameter isMarked: whether the page marks the text as a date. Without, today's name alone is that of a paper.
  func date(alone text: String, isMarked: Bool = false) -> Found? {
    guard text.utf8.count <= Self.longestText else { return nil }
    var rest = text.lowercased().replacing("’", with: "'").collapsed[...]
    var isUpdate = false
    for _ in 0...Self.mostLabels {
      if let date = date(in: String(rest), isMarked) { return Found(date: date, isUpdate: isUpdate) }
      let label = rest.prefix { $0 != " " }
      let word = MonthLexicon.hash(label.utf8)
      let isUpdateLabel = DateLexicon.updates.contains(word)
      guard
        isUpdateLabel || DateLexicon.publications.contains(word) || RelativeDateLexicon.fillers.contains(word)
          || !label.contains(where: \.isLetter)
      else { return nil }
      isUpdate = isUpdate || isUpdateLabel
      rest = rest.dropFirst(label.count + 1)
    }
    return nil
  }

  private func date(in text: String, _ isMarked: Bool) -> PublicationDate? {
    if words.now.contains(Self.trimmed(text)) {
      return CivilDay.date(secondsSince1970: fetchedAt - fetchedAt % Self.secondsAMinute)
    }
    for (phrase, back) in words.days {
      if text.hasPrefix(phrase), Self.isEnd(phrase, before: text.dropFirst(phrase.count)) {
        return date(back, time: String(text.dropFirst(phrase.count)), isMarked)
      }
      if text.hasSuffix(phrase),
        Self.isEnd(String(phrase.reversed()), before: text.dropLast(phrase.count).reversed())
      {
        return date(back, time: String(text.dropLast(phrase.count)), isMarked)
      }
    }
    return nil
  }

  private static let secondsAMinute = 60

  private static func trimmed(_ text: String) -> String {
    String(text.reversed().drop { !$0.isLetter }.reversed())
  }

  /// Whether a phrase ends where it does, and is no part of a word. Chinese, Japanese, Korean and Thai have no spaces there.
  private static func isEnd(_ phrase: String, before rest: some Sequence<Character>) -> Bool {
    guard let next = rest.first(where: { _ in true }), next.isLetter else { return true }
    return phrase.unicodeScalars.first.map { (0xE00...0xE7F).contains($0.value) || $0.value >= 0x3000 }
      ?? false
  }

  /// The day, with a time if the text holds one. Any other text is none of a date's.
  private func date(_ daysBack: Int, time text: String, _ isMarked: Bool) -> PublicationDate? {
    guard text.unicodeScalars.count(where: { $0.value >= 0x3000 }) <= Self.mostSigns else { return nil }
    let tokens = DateTokenizer.tokens(in: text.utf8)
    var time: PublicationDate.Time?
    if tokens.contains(where: { if case .number = $0 { true } else { false } }) {
      var scan = DateScan(tokens: tokens, index: 0, reader: reader)
      time = scan.time()
      guard time != nil, tokens[scan.index...].allSatisfy(isSilent) else { return nil }
    } else if !tokens.allSatisfy(isSilent) || text.contains(where: \.isLetter) || daysBack == 0 && !isMarked {
      return nil
    }
    let local = fetchedAt + (time?.offsetMinutes ?? 0) * Self.secondsAMinute
    var date = CivilDay.date(secondsSince1970: local - daysBack * CivilDay.secondsADay)
    date.time = time
    return date.isPlausible ? date : nil
  }

  /// The signs of Chinese, Japanese and Korean in a time: 下午2时15分. Tokens leave out what others say.
  private static let mostSigns = 4

  private func isSilent(_ token: DateToken) -> Bool {
    switch token {
    case .sign: true
    case .word(let word): DateLexicon.timeJoints.contains(word) || DateLexicon.hours.contains(word)
    default: false
    }
  }
}
