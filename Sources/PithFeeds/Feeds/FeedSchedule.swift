/// How often a feed wants to be asked for, by its own words.
public struct FeedSchedule: Hashable, Sendable {
  /// A day of the week, by its name in RSS.
  public enum Weekday: String, CaseIterable, Hashable, Sendable {
    case monday, tuesday, wednesday, thursday, friday, saturday, sunday
  }

  /// How long a copy may be used (`ttl` of RSS); `nil` where it isn't said.
  public var timeToLive: Duration?
  /// The time from one change to the next (`sy:updatePeriod` by `sy:updateFrequency`); `nil` where it isn't said.
  public var updateInterval: Duration?
  /// The hours, in UTC from 0 to 23, in which nothing changes (`skipHours` of RSS).
  public var skippedHours: Set<Int> = []
  /// The days, in UTC, on which nothing changes (`skipDays` of RSS).
  public var skippedDays: Set<Weekday> = []

  public init() {}

  /// The longer of the two times; `nil` where neither is said.
  public var interval: Duration? {
    [timeToLive, updateInterval].compactMap(\.self).max()
  }
}
