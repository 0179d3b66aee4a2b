/// A date as precise as the page gives it: a day, or a moment with or without its zone.
public struct PublicationDate: Hashable, Sendable, CustomStringConvertible {
  /// A time of day, with the offset from UTC where the page gives one.
  public struct Time: Hashable, Sendable {
    public var hour: Int
    public var minute: Int
    public var second: Int
    /// Minutes east of UTC; `nil` where the page gives no zone.
    public var offsetMinutes: Int?

    public init(hour: Int, minute: Int, second: Int = 0, offsetMinutes: Int? = nil) {
      self.hour = hour
      self.minute = minute
      self.second = second
      self.offsetMinutes = offsetMinutes
    }
  }

  public var year: Int
  /// From 1 to 12.
  public var month: Int
  /// From 1 to 31.
  public var day: Int
  /// `nil` where the page gives only the day.
  public var time: Time?

  public init(year: Int, month: Int, day: Int, time: Time? = nil) {
    self.year = year
    self.month = month
    self.day = day
    self.time = time
  }

  /// The day alone: `2026-01-31`.
  public var dayText: String { "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))" }

  /// ISO 8601: `2026-01-31`, `2026-01-31T08:05:00` or `2026-01-31T08:05:00+03:00` (`Z` for UTC).
  public var description: String {
    guard let time else { return dayText }
    let clock = "\(padded(time.hour, to: 2)):\(padded(time.minute, to: 2)):\(padded(time.second, to: 2))"
    guard let offset = time.offsetMinutes else { return "\(dayText)T\(clock)" }
    if offset == 0 { return "\(dayText)T\(clock)Z" }
    let sign = offset < 0 ? "-" : "+"
    let distance = abs(offset)
    return "\(dayText)T\(clock)\(sign)\(padded(distance / 60, to: 2)):\(padded(distance % 60, to: 2))"
  }

  private func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
