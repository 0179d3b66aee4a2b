import Glibc

/// The ways in which a site writes dates.
enum DateForm {
  static let day = 86_400

  private static let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// `Sat, 31 Jan 2026 08:05:00 GMT`, as in HTTP and RSS.
  static func http(_ time: Int) -> String {
    let parts = civil(time)
    return "\(weekdays[Int(parts.tm_wday)]), \(two(parts.tm_mday)) \(months[Int(parts.tm_mon)]) "
      + "\(parts.tm_year + 1900) \(clock(parts)) GMT"
  }

  /// `2026-01-31T08:05:00Z`
  static func iso(_ time: Int) -> String {
    let parts = civil(time)
    return "\(isoDay(time))T\(clock(parts))Z"
  }

  /// `2026-01-31`
  static func isoDay(_ time: Int) -> String {
    let parts = civil(time)
    return "\(parts.tm_year + 1900)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday))"
  }

  /// `2026-01`
  static func month(_ time: Int) -> String {
    let parts = civil(time)
    return "\(parts.tm_year + 1900)-\(two(parts.tm_mon + 1))"
  }

  private static func clock(_ parts: tm) -> String {
    "\(two(parts.tm_hour)):\(two(parts.tm_min)):\(two(parts.tm_sec))"
  }

  private static func civil(_ time: Int) -> tm {
    var instant = time_t(time)
    var parts = tm()
    gmtime_r(&instant, &parts)
    return parts
  }

  private static func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
