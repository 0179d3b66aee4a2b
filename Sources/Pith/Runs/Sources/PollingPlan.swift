import PithConfig
import PithExtract
import PithFeeds
import PithLedger

/// When a source is asked next: as often as it changes, within bounds, and no more often than its publisher wants.
struct PollingPlan: Sendable {
  /// In seconds.
  private let least: Int
  private let most: Int
  private let isLocal: Bool

  /// Of so many of the newest entries the distance is looked at.
  private static let datedEntries = 20
  /// Fewer dates say nothing.
  private static let fewestDates = 3
  /// A source that has been silent for eight days is asked every day, however often it changed before.
  private static let silenceShare = 8
  /// After a failure a source is asked again in a quarter of an hour, then in twice the time, up to a day.
  private static let firstPause = 900
  private static let longestPause = 86_400
  /// A source counts as due when this share of its interval, or five minutes, is left: runs come on the minute, and requests some
  /// seconds later.
  private static let earlyShare = 10
  private static let mostEarly = 300

  init(_ source: SourceConfiguration) {
    self.init(source.intervals, isLocal: source.isLocalFile)
  }

  /// - Parameter isLocal: whether the source is a file of this machine, which is read in each run: somebody has just added to it.
  init(_ bounds: IntervalBounds, isLocal: Bool = false) {
    self.isLocal = isLocal
    least = max(1, Int(bounds.least / .seconds(1)))
    most = max(least, Int(bounds.most / .seconds(1)))
  }

  /// Whether a source is to be asked.
  func isDue(_ source: SourceRecord, at now: Int) -> Bool {
    if isLocal { return true }
    if source.isGone { return false }
    let early = min((source.interval ?? 0) / Self.earlyShare, Self.mostEarly)
    // A clock that was set back must not silence a source for longer than its longest interval.
    return source.due <= now + early || source.due > now + most + Self.longestPause
  }

  /// Notes a success, and when to ask again.
  func noteSuccess(_ reading: SourceReading, newCount: Int, in source: inout SourceRecord, at now: Int) {
    // Nobody knows whether it was silent for longer than any time between two runs: the machine was off, or its clock wrong.
    let isLongSince = source.attempted.map { now - $0 > most + Self.longestPause } ?? false
    source.attempted = now
    source.succeeded = now
    source.failures = 0
    source.code = nil
    source.detail = nil
    if newCount > 0 || isLongSince { source.changed = now }
    guard !isLocal else {
      source.interval = nil
      source.due = now
      return
    }
    let silence = (now - (source.changed ?? source.added)) / Self.silenceShare
    var interval: Int
    if let distance = distance(of: reading.dates, at: now) {
      interval = distance
    } else if !reading.isModified, let before = source.interval {
      interval = max(before, silence)
    } else if let before = source.interval {
      interval = newCount > 0 ? before / 2 : before + before / 2
    } else {
      interval = least
    }
    if let wanted = reading.schedule.interval { interval = max(interval, Int(wanted / .seconds(1))) }
    interval = max(interval, reading.freshSeconds ?? 0)
    interval = min(max(interval, least), most)
    source.interval = interval
    source.due = Self.due(now + interval, by: reading.schedule)
  }

  /// Notes that a source was not asked, since its host wants no request for so many seconds.
  func notePause(_ seconds: Int, in source: inout SourceRecord, at now: Int) {
    source.due = now + min(seconds, max(most, Self.longestPause))
  }

  /// Notes a failure, and when to try again.
  ///
  /// - Parameter pause: for how many seconds the host wants no request, where it says so.
  func noteFailure(
    code: String, detail: String, isGone: Bool, pause: Int? = nil, in source: inout SourceRecord, at now: Int
  ) {
    source.attempted = now
    source.failures += 1
    source.code = code
    source.detail = detail
    source.isGone = isGone
    let doublings = min(source.failures - 1, 10)
    let own = max(least, min(Self.firstPause << doublings, Self.longestPause))
    source.due = isLocal ? now : now + max(own, min(pause ?? 0, max(most, Self.longestPause)))
  }

  /// The time from one entry to the next, on average, or what the silence since the last one says if that is more; `nil` where there
  /// are too few dates.
  private func distance(of dates: [Int], at now: Int) -> Int? {
    let newest = Set(dates.filter { $0 <= now }).sorted(by: >).prefix(Self.datedEntries)
    guard newest.count >= Self.fewestDates, let first = newest.first, let last = newest.last else {
      return nil
    }
    return max((first - last) / (newest.count - 1), (now - first) / Self.silenceShare)
  }

  /// The time itself, or the first hour after it that the feed does not say to skip.
  private static func due(_ time: Int, by schedule: FeedSchedule) -> Int {
    guard !schedule.skippedHours.isEmpty || !schedule.skippedDays.isEmpty else { return time }
    var due = time
    for _ in 0..<(7 * 24) where skips(due, schedule) { due = (due / 3_600 + 1) * 3_600 }
    return due
  }

  private static func skips(_ time: Int, _ schedule: FeedSchedule) -> Bool {
    // 1970-01-01 was a Thursday.
    let weekday = FeedSchedule.Weekday.allCases[(time / CivilDay.secondsADay + 3) % 7]
    return schedule.skippedHours.contains(time / 3_600 % 24) || schedule.skippedDays.contains(weekday)
  }
}
