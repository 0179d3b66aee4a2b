import PithCore

/// Reads a date and its time from tokens on, one form after the other.
struct DateScan {
  let tokens: [DateToken]
  private(set) var index: Int
  let reader: DateTextReader

  init(tokens: [DateToken], index: Int, reader: DateTextReader) {
    self.tokens = tokens
    self.index = index
    self.reader = reader
  }

  // MARK: Days

  /// The day that begins here.
  mutating func day() -> PublicationDate? {
    let start = index
    for form in Self.forms {
      if let date = form(&self) { return date }
      index = start
    }
    return nil
  }

  private static let forms = [yearFirst, unitDay, eraDay, numeric, dayAndMonth, monthAndDay, ethiopian]

  /// `2026-01-31`, `2026. 1. 31`, `2026 m. sausio 31`, `2026. január 31`.
  private static func yearFirst(_ scan: inout DateScan) -> PublicationDate? {
    guard let year = scan.year() else { return nil }
    if case .sign(let sign) = scan.token,
      sign == UInt8(ascii: "-") || sign == UInt8(ascii: "/") || sign == UInt8(ascii: ".")
    {
      let start = scan.index
      scan.index += 1
      if let month = scan.number(upTo: 2), scan.skip(sign), let day = scan.number(upTo: 2) {
        return PublicationDate(year: year, month: month, day: day)
      }
      scan.index = start
    }
    scan.skipJoints()
    // Latvian has the day before the month.
    let first = scan.number(upTo: 2)
    if first != nil { scan.skipJoints() }
    guard let month = scan.month() else { return nil }
    if first == nil { scan.skipJoints() }
    return (first ?? scan.number(upTo: 2)).map { PublicationDate(year: year, month: month, day: $0) }
  }

  /// `2026年1月31日`.
  private static func unitDay(_ scan: inout DateScan) -> PublicationDate? {
    guard let year = scan.year(), scan.skip(.year), let month = scan.number(upTo: 2), scan.skip(.month),
      let day = scan.number(upTo: 2), scan.skip(.day)
    else { return nil }
    return PublicationDate(year: year, month: month, day: day)
  }

  /// `令和8年1月31日`, `中華民國115年1月31日`; the first year of an era is `元年`, whose sign is no token.
  private static func eraDay(_ scan: inout DateScan) -> PublicationDate? {
    guard case .unit(let unit) = scan.token, let yearBefore = yearBefore(unit) else { return nil }
    scan.index += 1
    let year = scan.number(upTo: 3) ?? 1
    guard scan.skip(.year), let month = scan.number(upTo: 2), scan.skip(.month),
      let day = scan.number(upTo: 2), scan.skip(.day)
    else { return nil }
    return PublicationDate(year: yearBefore + year, month: month, day: day)
  }

  /// The year before the first of an era of Japan, or of the Republic of China.
  private static func yearBefore(_ era: DateToken.Unit) -> Int? {
    switch era {
    case .reiwa: 2018
    case .heisei: 1988
    case .showa: 1925
    case .minguo: 1911
    default: nil
    }
  }

  /// `31.01.2026`, `31/1/2026`, `1/31/2026`.
  private static func numeric(_ scan: inout DateScan) -> PublicationDate? {
    guard let first = scan.number(upTo: 2), case .sign(let sign) = scan.token,
      sign == UInt8(ascii: ".") || sign == UInt8(ascii: "/") || sign == UInt8(ascii: "-")
    else { return nil }
    scan.index += 1
    guard let second = scan.number(upTo: 2), scan.skip(sign), let year = scan.year() ?? scan.shortYear(sign)
    else { return nil }
    if scan.goesOn(sign) { return nil }
    let dayFirst = PublicationDate(year: year, month: second, day: first)
    // Where dots separate the numbers, the day comes first.
    if sign == UInt8(ascii: ".") { return dayFirst }
    let monthFirst = PublicationDate(year: year, month: first, day: second)
    if !monthFirst.isPlausible || first == second { return dayFirst }
    if !dayFirst.isPlausible { return monthFirst }
    switch scan.reader.order {
    case .dayFirst: return dayFirst
    case .monthFirst: return monthFirst
    case .unknown: return nil
    }
  }

  /// Whether more numbers of the same kind follow, as in the number of a version. A dot may end a date, with a time behind it.
  private func goesOn(_ sign: UInt8) -> Bool {
    guard token == .sign(sign) else { return false }
    guard sign == UInt8(ascii: ".") else { return true }
    guard index + 1 < tokens.count, case .number = tokens[index + 1] else { return false }
    return index + 2 >= tokens.count || tokens[index + 2] != .sign(UInt8(ascii: ":"))
  }

  /// `31 January 2026`, `31. Januar 2026`, `31 de enero de 2026`, `31 tháng 1 năm 2026`.
  private static func dayAndMonth(_ scan: inout DateScan) -> PublicationDate? {
    guard let day = scan.number(upTo: 2) else { return nil }
    scan.skipJoints()
    let start = scan.index
    if let month = scan.month() {
      scan.skipJoints()
      return scan.year().map { PublicationDate(year: $0, month: month, day: day) }
    }
    scan.index = start
    guard let month = scan.persianMonth() ?? scan.numberedMonth() else { return nil }
    if month.isPersian {
      return scan.number(upTo: 4).flatMap { CivilDay.date(persianYear: $0, month: month.number, day: day) }
    }
    scan.skipJoints()
    return scan.year().map { PublicationDate(year: $0, month: month.number, day: day) }
  }

  /// `January 31, 2026`.
  private static func monthAndDay(_ scan: inout DateScan) -> PublicationDate? {
    guard let month = scan.month() else { return nil }
    scan.skipJoints()
    guard let day = scan.number(upTo: 2) else { return nil }
    scan.skipJoints()
    return scan.year().map { PublicationDate(year: $0, month: month, day: day) }
  }

  /// `መጋቢት 2 ቀን 2018`, `2 መጋቢት 2018` in the calendar of Ethiopia.
  private static func ethiopian(_ scan: inout DateScan) -> PublicationDate? {
    let first = scan.number(upTo: 2)
    guard case .word(let word) = scan.token, let month = MonthLexicon.ethiopianMonth(word) else { return nil }
    scan.index += 1
    guard let day = first ?? scan.number(upTo: 2) else { return nil }
    scan.skipJoints()
    return scan.number(upTo: 4).flatMap { CivilDay.date(ethiopianYear: $0, month: month, day: day) }
  }

  // MARK: Parts of days

  /// The difference between the Buddhist years of Thailand and those of the common era.
  private static let buddhistOffset = 543

  private mutating func year() -> Int? {
    guard case .number(let year, 4) = token else { return nil }
    if PublicationDate.years.contains(year) {
      index += 1
      return year
    }
    let common = year - Self.buddhistOffset
    guard PublicationDate.years.contains(common), common > 1_900 else { return nil }
    index += 1
    return common
  }

  /// Two digits of a year that is at most a year after 2068, as POSIX reads `%y`.
  private mutating func shortYear(_ sign: UInt8) -> Int? {
    guard reader.takesShortYears, sign == UInt8(ascii: "."), case .number(let year, 2) = token else {
      return nil
    }
    index += 1
    return year + (year < 69 ? 2_000 : 1_900)
  }

  private mutating func month() -> Int? {
    guard case .word(let word) = token else { return nil }
    if let month = MonthLexicon.month(word, language: reader.language) {
      index += 1
      return month
    }
    // Months of two words: those of the Levant.
    guard index + 1 < tokens.count, case .word(let next) = tokens[index + 1],
      let month = MonthLexicon.month(word, then: next)
    else { return nil }
    index += 2
    return month
  }

  private mutating func persianMonth() -> (number: Int, isPersian: Bool)? {
    guard case .word(let word) = token, let month = MonthLexicon.persianMonth(word) else { return nil }
    index += 1
    return (month, true)
  }

  /// The month by its number, as in Vietnamese, behind its word, which `skipJoints` skips.
  private mutating func numberedMonth() -> (number: Int, isPersian: Bool)? {
    guard index > 0, case .word(Self.vietnameseMonth) = tokens[index - 1] else { return nil }
    return number(upTo: 2).map { ($0, false) }
  }

  private static let vietnameseMonth = MonthLexicon.hash("tháng".utf8)

  /// At most this many words and signs stand between two parts of a date.
  private static let mostJoints = 3

  private mutating func skipJoints() {
    for _ in 0..<Self.mostJoints {
      switch token {
      case .sign(UInt8(ascii: ",")), .sign(UInt8(ascii: ".")), .sign(UInt8(ascii: "/")),
        .sign(UInt8(ascii: "-")):
        index += 1
      case .word(let word) where DateLexicon.joints.contains(word): index += 1
      default: return
      }
    }
  }

  // MARK: Times

  /// At most this many signs and words stand between a date and its time: ", at".
  private static let mostTimeJoints = 4

  /// The time of day behind a date.
  mutating func time() -> PublicationDate.Time? {
    let start = index
    for _ in 0..<Self.mostTimeJoints {
      if let time = clock() { return time }
      switch token {
      case .sign, .unit(.day): index += 1
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

  /// The time of day right before a date: `08:05, 31 January 2026`.
  static func time(before end: Int, in tokens: [DateToken], reader: DateTextReader) -> PublicationDate.Time? {
    for start in stride(from: max(0, end - 8), to: end - 2, by: 1) {
      if start > 0, case .sign(UInt8(ascii: ":")) = tokens[start - 1] { continue }
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
      if isAdjacent, scan.index <= end { return time }
    }
    return nil
  }

  /// `08:05`, `8:05:09 pm`, `8.05 Uhr`, `8h05`, `8 pm`, `下午8:05`, `8時5分`, with a zone.
  private mutating func clock() -> PublicationDate.Time? {
    let start = index
    var half: Half?
    if case .unit(let unit) = token, unit == .morning || unit == .afternoon {
      half = unit == .morning ? .morning : .afternoon
      index += 1
    }
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
    }
    guard isClock, hour < 24, minute < 60, second <= 60 else {
      index = start
      return nil
    }
    if let half, hour <= 12 { hour = hour % 12 + (half == .afternoon ? 12 : 0) }
    return PublicationDate.Time(hour: hour, minute: minute, second: second, offsetMinutes: zone())
  }

  private enum Half { case morning, afternoon }

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
        case .word(Self.meridian) = tokens[index + 1]
      {
        index += 2
        if case .sign(UInt8(ascii: ".")) = token { index += 1 }
        if word == Self.ante { return .morning }
        if word == Self.post { return .afternoon }
      } else if word != Self.ante, word != Self.post {
        if DateLexicon.morning.contains(word) { return .morning }
        if DateLexicon.afternoon.contains(word) { return .afternoon }
      }
    }
    index = start
    return nil
  }

  private static let ante = MonthLexicon.hash("a".utf8)
  private static let post = MonthLexicon.hash("p".utf8)
  private static let meridian = MonthLexicon.hash("m".utf8)

  private mutating func zone() -> Int? {
    if case .word(let word) = token, DateLexicon.hours.contains(word) { index += 1 }
    let isInBrackets = token == .sign(UInt8(ascii: "("))
    var named: Int?
    let start = index
    if isInBrackets { index += 1 }
    if case .word(let word) = token, let zone = DateLexicon.zones[word] {
      named = zone
      index += 1
    }
    if let offset = offset() { return offset }
    if named == nil { index = start }
    return named
  }

  /// The largest offset from UTC that is in use: that of the Line Islands.
  private static let largestOffset = 14 * 60

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
    guard minutes <= Self.largestOffset else { return nil }
    index = next
    return sign == UInt8(ascii: "-") ? -minutes : minutes
  }

  // MARK: Scanning

  private var token: DateToken? { index < tokens.count ? tokens[index] : nil }

  private mutating func number(upTo digits: Int) -> Int? {
    guard case .number(let value, let count) = token, count <= digits else { return nil }
    index += 1
    return value
  }

  private mutating func skip(_ sign: UInt8) -> Bool {
    guard token == .sign(sign) else { return false }
    index += 1
    return true
  }

  private mutating func skip(_ unit: DateToken.Unit) -> Bool {
    guard token == .unit(unit) else { return false }
    index += 1
    return true
  }
}
