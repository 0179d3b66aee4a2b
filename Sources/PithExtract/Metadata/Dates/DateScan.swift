import PithCore

/// Reads a date and its time from tokens on, one form after the other.
struct DateScan {
  let tokens: [DateToken]
  var index: Int
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
    if let date = scan.persianDay() { return date }
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

  /// `1404/11/11` on pages in Persian.
  private mutating func persianDay() -> PublicationDate? {
    let start = index
    if reader.language == "fa", case .number(let year, 4) = token, Self.persianYears.contains(year) {
      index += 1
      if case .sign(let sign) = token, sign == UInt8(ascii: "/") || sign == UInt8(ascii: "-") {
        index += 1
        if let month = number(upTo: 2), skip(sign), let day = number(upTo: 2) {
          return CivilDay.date(persianYear: year, month: month, day: day)
        }
      }
    }
    index = start
    return nil
  }

  /// Years of Iran in which there were pages: from 1990 on.
  private static let persianYears = 1369...1499

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
    let start = scan.index
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
    case .unknown: return scan.isAmerican(from: start) ? monthFirst : nil
    }
  }

  /// Whether numbers in English are written as America does, 3/4/2026, of one digit where one is enough: Britain, Ireland and India put
  /// a 0 before it (CLDR, the short formats of `en-US`, `en-GB`, `en-IE`, `en-IN`). Australia doesn't, whose pages mostly say that they are.
  private func isAmerican(from start: Int) -> Bool {
    guard reader.language == "en", tokens[start + 1] == .sign(UInt8(ascii: "/")) else { return false }
    let digits = [tokens[start], tokens[start + 2]].compactMap { token -> Int? in
      guard case .number(let value, let digits) = token, digits == (value < 10 ? 1 : 2) else { return nil }
      return digits
    }
    return digits.count == 2 && digits.contains(1)
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
    if let month = scan.vietnameseMonth() {
      scan.skipJoints()
      return scan.year().map { PublicationDate(year: $0, month: month, day: day) }
    }
    scan.skipJoints()
    let start = scan.index
    if let month = scan.month() {
      let isThai = scan.isBehindThaiMonth
      scan.skipJoints()
      return (scan.year() ?? (isThai ? scan.shortThaiYear() : nil)).map {
        PublicationDate(year: $0, month: month, day: day)
      }
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
    guard let month = scan.vietnameseMonth() ?? scan.month() else { return nil }
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

  /// Two digits of a Buddhist year of 2540 and later, 1997: `3 พ.ย. 68`. Nothing that they could count may follow.
  private mutating func shortThaiYear() -> Int? {
    guard reader.takesShortYears, case .number(let year, 2) = token, year >= Self.firstShortThaiYear else {
      return nil
    }
    if index + 1 < tokens.count {
      if case .word(let word) = tokens[index + 1], !DateLexicon.timeJoints.contains(word) { return nil }
      if tokens[index + 1] == .sign(UInt8(ascii: ":")) { return nil }
    }
    index += 1
    return 2_500 + year - Self.buddhistOffset
  }

  private static let firstShortThaiYear = 40

  private var isBehindThaiMonth: Bool {
    guard index > 0, case .word(let word) = tokens[index - 1] else { return false }
    return MonthLexicon.isThai(word)
  }

  private mutating func month() -> Int? {
    guard case .word(let word) = token else { return nil }
    // Months of two words.
    if index + 1 < tokens.count, case .word(let next) = tokens[index + 1],
      let month = MonthLexicon.month(word, then: next)
    {
      index += 2
      return month
    }
    guard let month = MonthLexicon.month(word, language: reader.language) else { return nil }
    index += 1
    return month
  }

  /// The month by its number in words, as in Vietnamese: `Tháng Mười Một`.
  private mutating func vietnameseMonth() -> Int? {
    let start = index
    if token == .sign(UInt8(ascii: ",")) { index += 1 }
    guard case .word(Self.vietnameseMonth) = token, index + 1 < tokens.count,
      case .word(let first) = tokens[index + 1], let month = MonthLexicon.vietnameseNumber(first)
    else {
      index = start
      return nil
    }
    index += 2
    guard month == 10, case .word(let second) = token, let rest = MonthLexicon.vietnameseNumber(second),
      rest <= 2
    else { return month }
    index += 1
    return month + rest
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

  // MARK: Scanning

  var token: DateToken? { index < tokens.count ? tokens[index] : nil }

  mutating func number(upTo digits: Int) -> Int? {
    guard case .number(let value, let count) = token, count <= digits else { return nil }
    index += 1
    return value
  }

  private mutating func skip(_ sign: UInt8) -> Bool {
    guard token == .sign(sign) else { return false }
    index += 1
    return true
  }

  mutating func skip(_ unit: DateToken.Unit) -> Bool {
    guard token == .unit(unit) else { return false }
    index += 1
    return true
  }
}
