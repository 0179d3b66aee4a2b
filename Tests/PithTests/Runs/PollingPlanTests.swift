import Pith
import Testing

@testable import Pith

@Suite struct PollingPlanTests {
  private let now = 1_772_625_600
  private let plan = PollingPlan(IntervalBounds(least: .seconds(900), most: .seconds(604_800)))
  private static let hour = 3_600
  private static let day = 86_400

  private func source(interval: Int? = nil, changed: Int? = nil) throws -> SourceRecord {
    var record = try Ledger().register(
      [SourceIdentity(name: "a", kind: "feed", address: "b")], at: now - Self.day)[0]
    record.interval = interval
    record.changed = changed
    return record
  }

  /// The interval after a success.
  private func interval(
    _ record: SourceRecord, dates: [Int] = [], newCount: Int = 0, isModified: Bool = true,
    _ change: (inout SourceReading) -> Void = { _ in }
  ) -> Int? {
    var record = record
    var reading = SourceReading()
    reading.dates = dates
    reading.isModified = isModified
    change(&reading)
    plan.noteSuccess(reading, newCount: newCount, in: &record, at: now)
    return record.interval
  }

  @Test func aFeedIsAskedAsOftenAsItChanges() throws {
    let hourly = (1...20).map { now - $0 * Self.hour }
    #expect(interval(try source(), dates: hourly) == Self.hour)
    let daily = (1...10).map { now - $0 * Self.day }
    #expect(interval(try source(), dates: daily) == Self.day)
    // Faster than the least, slower than the most.
    #expect(interval(try source(), dates: (1...20).map { now - $0 * 60 }) == 900)
    #expect(interval(try source(), dates: (1...12).map { now - $0 * 30 * Self.day }) == 7 * Self.day)
  }

  @Test func aFeedThatFellSilentIsAskedLess() throws {
    let dates = (1...20).map { now - 16 * Self.day - $0 * Self.hour }
    let interval = try #require(interval(try source(), dates: dates))
    #expect((2 * Self.day...2 * Self.day + Self.hour).contains(interval))
  }

  @Test func withoutDatesItGoesByWhatIsFound() throws {
    #expect(interval(try source()) == 900)
    #expect(interval(try source(interval: 7_200), newCount: 3) == 3_600)
    #expect(interval(try source(interval: 7_200), newCount: 0) == 10_800)
  }

  @Test func anUnchangedFeedKeepsItsInterval() throws {
    let busy = try source(interval: 3_600, changed: now - 3_600)
    #expect(interval(busy, isModified: false) == 3_600)
    let quiet = try source(interval: 3_600, changed: now - 8 * Self.day)
    #expect(interval(quiet, isModified: false) == Self.day)
  }

  @Test func whatPublishersWantCounts() throws {
    let dates = (1...20).map { now - $0 * 600 }
    #expect(interval(try source(), dates: dates) { $0.schedule.timeToLive = .seconds(5_000) } == 5_000)
    #expect(interval(try source(), dates: dates) { $0.freshSeconds = 4_000 } == 4_000)
    // But not beyond the longest interval.
    #expect(interval(try source(), dates: dates) { $0.freshSeconds = 1_000 * Self.day } == 7 * Self.day)
  }

  @Test func hoursThatAFeedSkipsAreLeftOut() throws {
    var record = try source()
    var reading = SourceReading()
    // `now` is noon in UTC, a Wednesday.
    reading.schedule.skippedHours = [12, 13, 14]
    plan.noteSuccess(reading, newCount: 0, in: &record, at: now)
    #expect(record.due == now + 3 * Self.hour)
    reading.schedule.skippedDays = [.wednesday, .thursday]
    plan.noteSuccess(reading, newCount: 0, in: &record, at: now)
    #expect(record.due == now + 36 * Self.hour)
  }

  @Test func failuresAreFollowedByLongerPauses() throws {
    var record = try source()
    var pauses: [Int] = []
    for _ in 0..<9 {
      plan.noteFailure(code: "serverError", detail: "x", isGone: false, in: &record, at: now)
      pauses.append(record.due - now)
    }
    #expect(pauses == [900, 1_800, 3_600, 7_200, 14_400, 28_800, 57_600, 86_400, 86_400])
    plan.noteSuccess(SourceReading(), newCount: 0, in: &record, at: now)
    #expect(record.failures == 0 && record.code == nil)
  }

  @Test func runsThatComeAFewSecondsEarlyAreInTime() throws {
    var record = try source(interval: 3_600)
    record.due = now + 20
    #expect(plan.isDue(record, at: now))
    record.due = now + 600
    #expect(!plan.isDue(record, at: now))
  }

  @Test func aFileOfThisMachineIsReadInEachRun() throws {
    let plan = PollingPlan(IntervalBounds(least: .seconds(900), most: .seconds(604_800)), isLocal: true)
    var record = try source(interval: 86_400)
    plan.noteSuccess(SourceReading(), newCount: 0, in: &record, at: now)
    #expect(plan.isDue(record, at: now + 1))
    plan.noteFailure(code: "fileNotFound", detail: "x", isGone: false, in: &record, at: now)
    #expect(plan.isDue(record, at: now + 1))
  }

  @Test func aClockThatWasSetBackSilencesNothing() throws {
    var record = try source(interval: 3_600)
    record.due = now + 365 * Self.day
    #expect(plan.isDue(record, at: now))
    record.isGone = true
    #expect(!plan.isDue(record, at: now))
  }
}
