import PithCore

/// Reads dates that are written for people: "31 January 2026", "31.01.2026 um 08:05 Uhr", "2026年1月31日", "٣١ يناير ٢٠٢٦".
///
/// Months in the languages of `MonthLexicon`, digits of six scripts, the Buddhist years of Thailand and the calendar of Iran.
struct DateTextReader {
  /// What a page's readers take the first number of 1/2/2026 for.
  enum SlashOrder {
    case dayFirst, monthFirst
    /// Nobody can tell; only dates that can be read in one way count.
    case unknown

    /// The order in a language: `en-US` and the Philippines write the month first, all other places the day. English alone may be either.
    init(language: String?) {
      guard let language else {
        self = .unknown
        return
      }
      if ["en-US", "en-PH", "fil", "tl"].contains(language) {
        self = .monthFirst
      } else {
        self = language == "en" ? .unknown : .dayFirst
      }
    }

    /// The order in a language; where that leaves it open, the one in which all dates of a text can be read: 03-16-2026 says what 03-11-2026 is.
    init(language: String?, text: ArraySlice<UInt8>) {
      self.init(language: language)
      guard self == .unknown else { return }
      var orders: Set<SlashOrder> = []
      for index in text.indices
      where text[index] == UInt8(ascii: "/") || text[index] == UInt8(ascii: "-") {
        if let order = Self.order(around: index, in: text) { orders.insert(order) }
      }
      if orders.count == 1, let order = orders.first { self = order }
    }

    /// The order of `03-16-2026` around its first sign, if it can be read in one order only.
    private static func order(around index: Int, in text: ArraySlice<UInt8>) -> SlashOrder? {
      let before = text[..<index].suffix(longestNumber + 1).reversed().prefix { $0.isASCIIDigit }
      let behind = text[(index + 1)...].prefix(longestNumber + 1).prefix { $0.isASCIIDigit }
      let end = behind.endIndex
      guard (1...longestNumber).contains(before.count), (1...longestNumber).contains(behind.count),
        end < text.endIndex, text[end] == text[index],
        text[(end + 1)...].prefix(yearDigits).count(where: \.isASCIIDigit) == yearDigits
      else { return nil }
      let first = before.reversed().reduce(0) { 10 * $0 + Int($1 & 0x0F) }
      let second = behind.reduce(0) { 10 * $0 + Int($1 & 0x0F) }
      switch (first, second) {
      case (1...12, 13...31): return .monthFirst
      case (13...31, 1...12): return .dayFirst
      default: return nil
      }
    }

    /// Digits of a day or a month, and of a year.
    private static let longestNumber = 2
    private static let yearDigits = 4
  }

  /// A date in a text, with its label.
  struct Found {
    var date: PublicationDate
    /// The tokens that it consists of.
    let tokens: Range<Int>
    let label: Label
  }

  enum Label { case none, published, updated }

  let language: String?
  let order: SlashOrder
  /// Whether 31.01.26 is a date too.
  let takesShortYears: Bool

  /// - Parameter page: the text of the page, whose other dates may tell the order of the numbers in one.
  init(language: String? = nil, takesShortYears: Bool = false, page: ArraySlice<UInt8> = []) {
    self.language = language?.split(separator: "-").first.map(String.init)
    order = SlashOrder(language: language, text: page)
    self.takesShortYears = takesShortYears
  }

  /// All dates in a text, in order.
  func dates(in text: some Sequence<UInt8>) -> [Found] {
    dates(in: DateTokenizer.tokens(in: text))
  }

  func dates(in tokens: [DateToken]) -> [Found] {
    var found: [Found] = []
    var index = 0
    while index < tokens.count {
      var scan = DateScan(tokens: tokens, index: index, reader: self)
      if var date = scan.day(), date.isPlausible {
        var start = index
        let end = found.last?.tokens.upperBound ?? 0
        date.time = scan.time()
        if date.time == nil,
          var before = DateScan.time(before: start, from: end, in: tokens, reader: self)
        {
          if before.time.offsetMinutes == nil { before.time.offsetMinutes = scan.zone() }
          date.time = before.time
          start = before.start
        }
        if !date.isInBritishSummer,
          Self.saysBritishSummer(tokens[start..<scan.index])
        {
          date.time?.offsetMinutes = nil
        }
        let label = label(before: start, after: end, in: tokens)
        if !date.isPlausible { date.time = nil }
        found.append(Found(date: date, tokens: start..<scan.index, label: label))
        index = max(scan.index, index + 1)
      } else {
        index += 1
      }
    }
    return found
  }

  /// A time stands at most this many tokens before its date.
  static let timeReach = 8

  /// BST is the summer time of Britain; in winter, the standard time of another place.
  private static func saysBritishSummer(_ tokens: ArraySlice<DateToken>) -> Bool {
    tokens.contains(.word(DateLexicon.britishSummer))
  }

  /// The date that a text consists of, weekday and time included; `nil` where anything stands before it.
  func date(startingText text: some Sequence<UInt8>) -> PublicationDate? {
    let tokens = DateTokenizer.tokens(in: text)
    guard let first = dates(in: Array(tokens.prefix(24))).first else { return nil }
    let isAtStart = tokens[..<first.tokens.lowerBound].allSatisfy { token in
      switch token {
      case .word(let word): MonthLexicon.isWeekday(word)
      case .sign(let sign): sign == UInt8(ascii: ",") || sign == UInt8(ascii: ".")
      default: false
      }
    }
    return isAtStart ? first.date : nil
  }

  /// The date of a text that says a day, its weekday, a time and nothing else.
  func dateAlone(in text: ArraySlice<UInt8>) -> PublicationDate? {
    guard DateTokenizer.holdsNumber(text) else { return nil }
    let tokens = DateTokenizer.tokens(in: text)
    guard let found = dates(in: tokens).first else { return nil }
    var rest = tokens
    rest.removeSubrange(found.tokens)
    let isAlone = rest.allSatisfy { token in
      switch token {
      case .word(let word): MonthLexicon.isWeekday(word) || DateLexicon.timeJoints.contains(word)
      // The weekdays of Chinese and Japanese are signs of units: （日）, （月）.
      case .sign, .unit: true
      case .number, .zone: false
      }
    }
    return isAlone ? found.date : nil
  }

  /// A label stands at most this many tokens before its date.
  private static let labelReach = 6

  private func label(before start: Int, after end: Int, in tokens: [DateToken]) -> Label {
    for token in tokens[max(end, start - Self.labelReach)..<start].reversed() {
      guard case .word(let word) = token else { continue }
      if DateLexicon.updates.contains(word) { return .updated }
      if DateLexicon.publications.contains(word) { return .published }
    }
    return .none
  }
}
