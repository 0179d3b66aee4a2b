public import PithCore
import PithExtract
import PithFeeds

extension PublicationDate {
  /// Reads a date as it stands in structured data: `2026-01-31`, `2026-01-31T08:05:00+03:00`; `nil` for what is none.
  public init?(timestamp: String) {
    guard let date = TimestampReader.date(in: timestamp) else { return nil }
    self = date
  }

  /// The moment in UTC.
  public init(unixSeconds: Int) {
    self = CivilDay.date(secondsSince1970: unixSeconds)
  }

  /// Seconds since 1970. A day alone counts from its start in UTC, a time without zone as UTC.
  public var unixSeconds: Int { order }
}
