import PithCore

extension DateScan {
  // MARK: Times

  /// At most this many signs and words stand between a date and its time: ", at".
  private static let mostTimeJoints = 6

  /// The time of day behind a date.
  mutating func time() -> PublicationDate.Time? {
    let start = index
    for _ in 0..<Self.mostTimeJoints {
      if let time = clock() { return time }
      switch token {
      // The weekdays of Chinese, Japanese and Korean: （月）, (일).
      case .sign, .unit(.day), .unit(.month): index += 1
      case .word(let word) where DateLexicon.timeJoints.contains(word) || MonthLexicon.isWeekday(word):
        index += 1
      default:
        index = start
        return nil
      }
    }
    index = start
    return nil
  }

  /// The time of day right before a date, `08:05, 31 January 2026`, and the token that it begins with.
  ///
  /// - Parameter first: the first token that is no part of an earlier date.
  static func time(
    before end: Int, from first: Int, in tokens: [DateToken], reader: DateTextReader
  ) -> (time: PublicationDate.Time, start: Int)? {
    for start in stride(from: max(first, end - DateTextReader.timeReach), to: end - 2, by: 1) {
      // Minutes and seconds are no time by themselves.
      if start > 1, tokens[start - 1] == .sign(UInt8(ascii: ":")), case .number = tokens[start - 2] {
        continue
      }
      var scan = DateScan(tokens: tokens, index: start, reader: reader)
      guard let time = scan.clock() else { continue }
      let rest = tokens[min(scan.index, end)..<end]
      let isAdjacent = rest.allSatisfy { token in
        switch token {
        case .sign: true
        case .word(let word): MonthLexicon.isWeekday(word) || DateLexicon.timeJoints.contains(word)
        default: false
        }
      }
      if isAdjacent, scan.index <= end { return (time, start) }
    }
    return nil
  }

  /// `08:05`, `8:05:09 pm`, `8.05 Uhr`, `8h05`, `8 pm`, `下午8:05`, `8時5分`, with a zone.
  private mutating func clock() -> PublicationDate.Time? {
    let start = index
    var half = partBefore()
    let isSpoken = half != nil
    guard var hour = number(upTo: 2) else {
      index = start
      return nil
    }
    var minute = 0
    var second = 0
    var isClock = false
    if isHourMark, index + 1 < tokens.count, case .number(let value, 2) = tokens[index + 1] {
      index += 2
      minute = value
      isClock = true
      if case .sign(UInt8(ascii: ":")) = token, index + 1 < tokens.count,
        case .number(let value, 2) = tokens[index + 1]
      {
        index += 2
        second = value
      }
    } else if case .unit(.hour) = token {
      index += 1
      isClock = true
      if let value = number(upTo: 2), skip(.minute) { minute = value }
    }
    if let spoken = halfOfDay() {
      half = spoken
      isClock = true
    } else if isClock, case .word(let word) = token, let part = Self.parts[word] {
      half = part
      index += 1
    } else if isSpoken, case .word(let word) = token, DateLexicon.hours.contains(word) {
      isClock = true
    }
    guard isClock, hour < 24, minute < 60, second <= 60 else {
      index = start
      return nil
    }
    if let half, hour <= 12 { hour = half.hour(hour) }
    return PublicationDate.Time(hour: hour, minute: minute, second: second, offsetMinutes: zone())
  }

  /// The part of the day that an hour is of.
  private enum Half {
    case morning, noon, afternoon, night

    /// The hour of the 24 for one up to 12. At noon it may be 11, at night past midnight.
    func hour(_ hour: Int) -> Int {
      switch self {
      case .morning: hour % 12
      case .afternoon: hour % 12 + 12
      case .noon: hour == 11 ? 11 : hour % 12 + 12
      case .night: hour == 12 || hour < 6 ? hour % 12 : hour + 12
      }
    }
  }

  /// The part of the day where it stands before the hour: `下午 8:05`, `दोपहर 2:15`.
  private mutating func partBefore() -> Half? {
    let half: Half?
    switch token {
    case .unit(.morning): half = .morning
    case .unit(.noon): half = .noon
    case .unit(.afternoon): half = .afternoon
    case .word(let word): half = Self.parts[word]
    default: half = nil
    }
    if half != nil { index += 1 }
    return half
  }

  private static let parts: [UInt64: Half] = {
    let lists: [(Half, Set<UInt64>)] = [
      (.morning, DateLexicon.mornings), (.noon, DateLexicon.noons), (.afternoon, DateLexicon.evenings),
      (.night, DateLexicon.nights),
    ]
    var parts: [UInt64: Half] = [:]
    for (half, words) in lists { for word in words { parts[word] = half } }
    return parts
  }()

  /// A sign between hour and minute.
  private var isHourMark: Bool {
    switch token {
    case .sign(UInt8(ascii: ":")), .sign(UInt8(ascii: ".")): true
    case .word(Self.hourLetter): true
    default: false
    }
  }

  private static let hourLetter = MonthLexicon.hash("h".utf8)

  private mutating func halfOfDay() -> Half? {
    let start = index
    if case .word(let word) = token {
      index += 1
      // "p.m." is two words with dots.
      if case .sign(UInt8(ascii: ".")) = token, index + 1 < tokens.count,
        case .word(let second) = tokens[index + 1], Self.meridians.contains(second)
      {
        index += 2
        if case .sign(UInt8(ascii: ".")) = token { index += 1 }
        if Self.antes.contains(word) { return .morning }
        if Self.posts.contains(word) { return .afternoon }
      } else if !Self.antes.contains(word), !Self.posts.contains(word) {
        if DateLexicon.morning.contains(word) { return .morning }
        if DateLexicon.afternoon.contains(word) { return .afternoon }
      }
    }
    index = start
    return nil
  }

  /// "a.m." in Latin, Greek and Persian letters.
  private static let antes = DateLexicon.words("a π ق")
  private static let posts = DateLexicon.words("p μ ب")
  private static let meridians = DateLexicon.words("m μ ظ")

  /// The zone of a time, or behind a date with its time before it, `2:15 PM on Nov 3, 2025 CST`.
  mutating func zone() -> Int? {
    if case .word(let word) = token, DateLexicon.hours.contains(word) {
      index += 1
      // Thai น. has its dot.
      if token == .sign(UInt8(ascii: ".")) { index += 1 }
    }
    let isInBrackets = token == .sign(UInt8(ascii: "("))
    var named: Int?
    let start = index
    if isInBrackets { index += 1 }
    if case .zone(let minutes) = token {
      index += 1
      return minutes
    }
    if case .word(let word) = token, let zone = DateLexicon.zones[word] {
      named = zone
      index += 1
    }
    if let offset = offset() { return offset }
    if named == nil { index = start }
    return named
  }

  /// `+03:00`, `+0300`.
  private mutating func offset() -> Int? {
    guard case .sign(let sign) = token, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"),
      index + 1 < tokens.count,
      case .number(let number, let digits) = tokens[index + 1], digits == 4 || digits == 2
    else { return nil }
    var minutes = digits == 4 ? number / 100 * 60 + number % 100 : number * 60
    var next = index + 2
    if digits == 2 {
      guard next + 1 < tokens.count, tokens[next] == .sign(UInt8(ascii: ":")),
        case .number(let rest, 2) = tokens[next + 1],
        rest < 60
      else { return nil }
      minutes += rest
      next += 2
    }
    guard minutes <= ZoneOffset.largest else { return nil }
    index = next
    return sign == UInt8(ascii: "-") ? -minutes : minutes
  }
}
