import Glibc

/// The dates of HTTP headers (RFC 9110, section 5.6.7).
enum HTTPDate {
  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  /// The seconds since 1970 of `Sat, 31 Jan 2026 08:05:00 GMT`, the only form that servers may send, and of the two that old ones do and
  /// everybody has to read, `Saturday, 31-Jan-26 08:05:00 GMT` and `Sat Jan 31 08:05:00 2026`; `nil` for others.
  ///
  /// - Parameter now: in seconds since 1970, to know the century of a year of two digits.
  static func unixSeconds(_ text: String, now: Int = time(nil)) -> Int? {
    let words = text.split(separator: " ")
    switch words.count {
    case 6 where isGMT(words[5]):
      return unixSeconds(year: Int(words[3]), month: words[2], day: words[1], clock: words[4])
    case 4 where isGMT(words[3]):
      let date = words[1].split(separator: "-")
      guard date.count == 3, date[2].utf8.count == 2, let year = Int(date[2]) else { return nil }
      return unixSeconds(year: fullYear(year, now: now), month: date[1], day: date[0], clock: words[2])
    case 5:
      return unixSeconds(year: Int(words[4]), month: words[1], day: words[2], clock: words[3])
    default: return nil
    }
  }

  private static func isGMT(_ word: Substring) -> Bool { word == "GMT" || word == "UTC" }

  /// The year that ends in these two digits and is at most 50 years ahead.
  private static func fullYear(_ year: Int, now: Int) -> Int {
    let latest = 1970 + Int(Double(now) / secondsPerYear) + 50
    return latest - (latest - year) % 100
  }

  private static let secondsPerYear = 365.2425 * 86_400

  private static func unixSeconds(
    year: Int?, month: Substring, day: Substring, clock: Substring
  ) -> Int? {
    let clock = clock.split(separator: ":").compactMap { Int($0) }
    guard let year, let month = months.firstIndex(of: month.lowercased()), let day = Int(day),
      clock.count == 3, (0...23).contains(clock[0]), (0...59).contains(clock[1]), (0...60).contains(clock[2]),
      (1...31).contains(day), (1970...9999).contains(year)
    else { return nil }
    return days(year: year, month: month + 1, day: day) * 86_400 + clock[0] * 3_600 + clock[1] * 60 + clock[2]
  }

  /// Days since 1970 (H. Hinnant's `days_from_civil`, for years of the common era).
  private static func days(year: Int, month: Int, day: Int) -> Int {
    let year = month <= 2 ? year - 1 : year
    let yearOfEra = year % 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return year / 400 * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }
}
