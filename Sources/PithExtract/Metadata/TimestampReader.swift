import PithCore

/// Reads dates as they stand in attributes and structured data.
///
/// ISO 8601 in its variants (`2026-01-31`, `20260131`, `2026-01-31T08:05:00.123+03:00`, a space for the `T`, a colon or
/// none in the zone), RFC 5322 (`Sat, 31 Jan 2026 08:05:00 GMT`), seconds or milliseconds since 1970, and English month
/// names (`January 31, 2026`, `31 January 2026`), `31.01.2026 08:05`, and `2026年1月31日 08:05`. No library reads these and keeps the zone as
/// written, which a news archive needs: Foundation's parsers give a moment in UTC.
struct TimestampReader {
  private let bytes: [UInt8]
  private var index = 0

  /// The date of a text; `nil` where none can be read or it can't be.
  static func date(in text: String) -> PublicationDate? {
    var reader = TimestampReader(text)
    guard
      let date = reader.isoDate() ?? reader.hanDate() ?? reader.dottedDate() ?? reader.namedDate()
        ?? reader.epoch(),
      isPlausible(date)
    else { return nil }
    return date
  }

  /// The earliest and latest year of a page on the web. Later ones are typing errors.
  private static let years = 1990...2100

  private static func isPlausible(_ date: PublicationDate) -> Bool {
    guard years.contains(date.year), (1...12).contains(date.month), date.day >= 1 else { return false }
    let isLeap = date.year % 4 == 0 && (date.year % 100 != 0 || date.year % 400 == 0)
    let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard date.day <= days[date.month - 1] else { return false }
    guard let time = date.time else { return true }
    return (0...23).contains(time.hour) && (0...59).contains(time.minute) && (0...60).contains(time.second)
  }

  private init(_ text: String) {
    bytes = Array(text.utf8)
    skipSpace()
  }

  // MARK: ISO 8601

  private mutating func isoDate() -> PublicationDate? {
    let start = index
    guard let year = number(digits: 4) else { return reset(to: start) }
    let separator = byte
    let isSeparated =
      separator == UInt8(ascii: "-") || separator == UInt8(ascii: "/") || separator == UInt8(ascii: ".")
    if isSeparated { index += 1 }
    guard let month = isSeparated ? number(upTo: 2) : number(digits: 2) else { return reset(to: start) }
    if isSeparated {
      guard byte == separator else { return reset(to: start) }
      index += 1
    }
    guard let day = isSeparated ? number(upTo: 2) : number(digits: 2), !isDigit(byte) else {
      return reset(to: start)
    }
    return PublicationDate(year: year, month: month, day: day, time: time())
  }

  /// The time after a date: `T08:05:00.123+03:00` and less.
  private mutating func time() -> PublicationDate.Time? {
    let start = index
    if byte == UInt8(ascii: "T") || byte == UInt8(ascii: "t") || byte == UInt8(ascii: ",") { index += 1 }
    skipSpace()
    guard let hour = number(upTo: 2) else { return reset(to: start) }
    var minute = 0
    var second = 0
    if byte == UInt8(ascii: ":") {
      index += 1
      guard let value = number(digits: 2) else { return reset(to: start) }
      minute = value
    } else if let value = number(digits: 2) {
      minute = value
    } else {
      return reset(to: start)
    }
    if byte == UInt8(ascii: ":") {
      index += 1
      second = number(digits: 2) ?? 0
    } else if let value = number(digits: 2) {
      second = value
    }
    if byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") {
      index += 1
      while isDigit(byte) { index += 1 }
    }
    // Midnight at the end of the day: a time that RFC 3339 doesn't have.
    if hour == 24 { return nil }
    return PublicationDate.Time(
      hour: afternoon(hour), minute: minute, second: second, offsetMinutes: zone())
  }

  /// The hour of the 24 where `AM` or `PM` follows.
  private mutating func afternoon(_ hour: Int) -> Int {
    let start = index
    skipSpace()
    let letters = word()
    if letters == "pm" || letters == "am" {
      return hour % 12 + (letters == "pm" ? 12 : 0)
    }
    index = start
    return hour
  }

  private mutating func zone() -> Int? {
    skipSpace()
    let named = Self.zones[word()]
    // Scripts write both: "GMT+0300".
    return offset() ?? named
  }

  /// The largest offset from UTC that is in use: that of the Line Islands.
  private static let largestOffset = 14 * 60

  private mutating func offset() -> Int? {
    let sign = byte == UInt8(ascii: "-") ? -1 : 1
    guard byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") else { return nil }
    index += 1
    guard let hours = number(digits: 2) else { return nil }
    if byte == UInt8(ascii: ":") { index += 1 }
    let minutes = number(digits: 2) ?? 0
    guard minutes < 60, hours * 60 + minutes <= Self.largestOffset else { return nil }
    return sign * (hours * 60 + minutes)
  }

  /// Zones by name: those of RFC 5322, section 4.3.
  private static let zones: [String: Int] = [
    "z": 0, "ut": 0, "utc": 0, "gmt": 0, "est": -300, "edt": -240, "cst": -360, "cdt": -300, "mst": -420,
    "mdt": -360, "pst": -480, "pdt": -420,
  ]

  // MARK: Chinese, Japanese, Korean

  private static let yearMarks = ["年", "년"].map { Array($0.utf8) }
  private static let monthMarks = ["月", "월"].map { Array($0.utf8) }
  private static let dayMarks = ["日", "일"].map { Array($0.utf8) }

  /// `2026年1月31日 08:05`, `2026년 1월 31일`.
  private mutating func hanDate() -> PublicationDate? {
    let start = index
    guard let year = number(digits: 4), skip(Self.yearMarks), let month = number(upTo: 2),
      skip(Self.monthMarks), let day = number(upTo: 2), skip(Self.dayMarks)
    else { return reset(to: start) }
    return PublicationDate(year: year, month: month, day: day, time: time())
  }

  /// Skips one of these marks and the white space behind it.
  private mutating func skip(_ marks: [[UInt8]]) -> Bool {
    guard let mark = marks.first(where: { bytes[index...].starts(with: $0) }) else { return false }
    index += mark.count
    skipSpace()
    return true
  }

  // MARK: Dots

  /// `31.01.2026 08:05`: where dots separate the numbers, the day comes first.
  private mutating func dottedDate() -> PublicationDate? {
    let start = index
    guard let day = number(upTo: 2), byte == UInt8(ascii: ".") else { return reset(to: start) }
    index += 1
    guard let month = number(upTo: 2), byte == UInt8(ascii: ".") else { return reset(to: start) }
    index += 1
    guard let year = number(digits: 4), !isDigit(byte) else { return reset(to: start) }
    return PublicationDate(year: year, month: month, day: day, time: time())
  }

  // MARK: Month names

  private mutating func namedDate() -> PublicationDate? {
    let start = index
    let first = word()
    if first.isEmpty { return dayFirst() ?? reset(to: start) }
    skipPunctuation()
    if let month = Self.months[first] {
      guard let day = number(upTo: 2) else { return reset(to: start) }
      _ = word()
      skipPunctuation()
      guard let year = number(digits: 4) else { return reset(to: start) }
      skipPunctuation()
      return PublicationDate(year: year, month: month, day: day, time: time())
    }
    // A weekday before either form.
    return isDigit(byte) ? dayFirst() : Self.months[peekWord()] != nil ? namedDate() : reset(to: start)
  }

  private static let ordinalEndings: Set<String> = ["st", "nd", "rd", "th"]

  private mutating func dayFirst() -> PublicationDate? {
    let start = index
    guard let day = number(upTo: 2) else { return nil }
    if Self.ordinalEndings.contains(peekWord()) { _ = word() }
    skipPunctuation()
    if peekWord() == "of" {
      _ = word()
      skipPunctuation()
    }
    guard let month = Self.months[word()] else { return reset(to: start) }
    skipPunctuation()
    guard let year = number(digits: 4) else { return reset(to: start) }
    skipPunctuation()
    return PublicationDate(year: year, month: month, day: day, time: time())
  }

  private static let months: [String: Int] = {
    let names = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
      "november",
      "december",
    ]
    var months: [String: Int] = ["sept": 9]
    for (index, name) in names.enumerated() {
      months[name] = index + 1
      months[String(name.prefix(3))] = index + 1
    }
    return months
  }()

  // MARK: Seconds since 1970

  private mutating func epoch() -> PublicationDate? {
    guard bytes.count == 10 || bytes.count == 13, bytes.allSatisfy({ isDigit($0) }),
      let digits = Int(String(decoding: bytes.prefix(10), as: UTF8.self))
    else { return nil }
    return Self.date(secondsSince1970: digits)
  }

  /// The moment in UTC. Days to date by H. Hinnant's `civil_from_days`, "chrono-Compatible Low-Level Date Algorithms".
  static func date(secondsSince1970 seconds: Int) -> PublicationDate {
    let days = seconds / 86_400 + 719_468
    let rest = seconds % 86_400
    let era = days / 146_097
    let dayOfEra = days - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return PublicationDate(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1,
      time: .init(hour: rest / 3_600, minute: rest / 60 % 60, second: rest % 60, offsetMinutes: 0))
  }

  // MARK: Scanning

  private var byte: UInt8 { index < bytes.count ? bytes[index] : 0 }

  private func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  private mutating func reset<Value>(to start: Int) -> Value? {
    index = start
    return nil
  }

  private mutating func number(digits: Int) -> Int? {
    guard index + digits <= bytes.count, bytes[index..<index + digits].allSatisfy({ isDigit($0) }) else {
      return nil
    }
    return number(upTo: digits)
  }

  private mutating func number(upTo digits: Int) -> Int? {
    var number = 0
    var count = 0
    while count < digits, isDigit(byte) {
      number = number * 10 + Int(byte - UInt8(ascii: "0"))
      index += 1
      count += 1
    }
    return count == 0 ? nil : number
  }

  /// The ASCII letters from here on, in lower case.
  private mutating func word() -> String {
    let start = index
    while byte | 0x20 >= UInt8(ascii: "a"), byte | 0x20 <= UInt8(ascii: "z") { index += 1 }
    return String(decoding: bytes[start..<index].map { $0 | 0x20 }, as: UTF8.self)
  }

  private mutating func peekWord() -> String {
    let start = index
    defer { index = start }
    return word()
  }

  private mutating func skipSpace() {
    while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
  }

  private mutating func skipPunctuation() {
    while index < bytes.count,
      bytes[index] <= 0x20 || bytes[index] == UInt8(ascii: ",") || bytes[index] == UInt8(ascii: ".")
    {
      index += 1
    }
  }
}
