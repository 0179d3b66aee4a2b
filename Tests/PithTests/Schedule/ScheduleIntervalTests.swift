import Pith
import Testing

@Suite struct ScheduleIntervalTests {
  @Test(arguments: [
    ("1m", 1), ("5m", 5), ("15m", 15), ("30m", 30), ("60m", 60), ("1h", 60), ("120m", 120), ("6h", 360),
    ("24h", 1_440), ("1d", 1_440), ("7d", 10_080), ("1w", 10_080),
  ])
  func readsWhatCronCanKeep(text: String, minutes: Int) throws {
    let interval = try ScheduleInterval(text)
    #expect(interval.minutes == minutes)
    #expect(try ScheduleInterval(interval.text) == interval)
  }

  @Test(arguments: [
    ("7m", "are 6m and 10m"), ("45m", "are 30m and 1h"), ("90m", "are 1h and 2h"), ("5h", "are 4h and 6h"),
    ("25h", "are 1d and 1w"), ("2d", "are 1d and 1w"), ("2w", "is 1w"), ("9223372036854775807w", "is 1w"),
  ])
  func namesTheNearestOfWhatCronCannotKeep(text: String, nearest: String) {
    let error = #expect(throws: ScheduleError.self) { try ScheduleInterval(text) }
    #expect(
      error?.description == "cron cannot run anything every \(text); the nearest that it can \(nearest)")
  }

  @Test(arguments: ["", "m", "15", "0m", "-5m", "1.5h", "30s", "15 m", "१५m"])
  func refusesWhatIsNone(text: String) {
    let error = #expect(throws: ScheduleError.self) { try ScheduleInterval(text) }
    #expect(error?.description.hasPrefix("'\(text)' is no interval") == true)
  }
}
