import Glibc

/// The dates of WARC records: W3C's profile of ISO 8601, in UTC.
enum RecordTime {
  /// `2026-01-31T08:05:00Z`
  static func text(unixSeconds: Int) -> String {
    var instant = time_t(unixSeconds)
    var parts = tm()
    gmtime_r(&instant, &parts)
    let year = String(Int(parts.tm_year) + 1900)
    return "\(year)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday))"
      + "T\(two(parts.tm_hour)):\(two(parts.tm_min)):\(two(parts.tm_sec))Z"
  }

  /// The seconds since 1970 of a date with or without fractions of a second, which are left out; `nil` where it is none.
  static func unixSeconds(_ text: String) -> Int? {
    let numbers = text.split { "-T:.Z".contains($0) }.prefix(6).map { Int32($0) }
    let parts = numbers.compactMap(\.self)
    guard parts.count == 6, text.hasSuffix("Z"), (1970...9999).contains(parts[0]),
      (1...12).contains(parts[1]),
      (1...31).contains(parts[2]), (0...23).contains(parts[3]), (0...59).contains(parts[4]),
      (0...60).contains(parts[5])
    else { return nil }
    var moment = tm()
    moment.tm_year = parts[0] - 1900
    moment.tm_mon = parts[1] - 1
    moment.tm_mday = parts[2]
    moment.tm_hour = parts[3]
    moment.tm_min = parts[4]
    moment.tm_sec = parts[5]
    return timegm(&moment)
  }

  private static func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : String(number) }
}
