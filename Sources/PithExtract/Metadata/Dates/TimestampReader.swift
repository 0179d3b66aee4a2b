package import PithCore

/// Reads dates as they stand in attributes and structured data.
///
/// ISO 8601 in its variants (`2026-01-31`, `20260131`, `2026-01-31T08:05:00.123+03:00`, a space for the `T`, a colon or
/// none in the zone), seconds or milliseconds since 1970, and all that `DateTextReader` reads, RFC 5322 included. No library reads
/// these and keeps the zone as written, which a news archive needs: Foundation's parsers give a moment in UTC.
package struct TimestampReader {
  private let bytes: [UInt8]
  private var index = 0
  /// Whether the zone is BST, which is that of Britain in summer alone.
  private var isBritishSummer = false

  /// The date of a text; `nil` where none can be read or it can't be.
  ///
  /// - Parameter language: that of the page, for dates that are written for people.
  package static func date(in text: String, language: String? = nil) -> PublicationDate? {
    guard text.utf8.count <= longestTimestamp else { return nil }
    var reader = TimestampReader(text)
    let date =
      reader.isoDate() ?? reader.epoch()
      ?? DateTextReader(language: language).date(startingText: text.utf8)
    guard let date, date.isPlausible, !date.isZero else { return nil }
    return date
  }

  /// Longer text is no date, in bytes.
  private static let longestTimestamp = 120

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
    var date = PublicationDate(year: year, month: month, day: day, time: time())
    if isBritishSummer, !date.isInBritishSummer { date.time?.offsetMinutes = nil }
    return date
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
    if byte == UInt8(ascii: "(") { index += 1 }
    let name = MonthLexicon.hash(word().utf8)
    isBritishSummer = name == DateLexicon.britishSummer
    // Both: "GMT+0300".
    if let base = ZoneOffset.base(name), let (minutes, _) = ZoneOffset.offset(at: index, in: bytes) {
      return base + minutes
    }
    return offset() ?? DateLexicon.zones[name]
  }

  private mutating func offset() -> Int? {
    let sign = byte == UInt8(ascii: "-") ? -1 : 1
    guard byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") else { return nil }
    index += 1
    guard let hours = number(digits: 2) else { return nil }
    if byte == UInt8(ascii: ":") { index += 1 }
    let minutes = number(digits: 2) ?? 0
    guard minutes < 60, hours * 60 + minutes <= ZoneOffset.largest else { return nil }
    return sign * (hours * 60 + minutes)
  }

  // MARK: Seconds since 1970

  private mutating func epoch() -> PublicationDate? {
    guard bytes.count == 10 || bytes.count == 13, bytes.allSatisfy({ isDigit($0) }),
      let digits = Int(String(decoding: bytes.prefix(10), as: UTF8.self))
    else { return nil }
    return CivilDay.date(secondsSince1970: digits)
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

  private mutating func skipSpace() {
    while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
  }
}
