import Pith
import Testing

/// systemd starts runs when cron does, by its own account.
@Suite(
  .timeLimit(.minutes(10)),
  .enabled(if: SystemdAnalyze.isInstalled, "needs systemd-analyze (Debian's systemd)"))
struct SystemdCalendarTests {
  /// The first starts of a week that begins on a Sunday, in minutes from its beginning.
  private func starts(_ calendar: String, count: Int) async throws -> [Int] {
    let result = try await SystemdAnalyze.run(
      ["calendar", "--base-time=2026-02-28 23:59:59", "--iterations=\(count)", calendar])
    #expect(result.status == 0, "\(result.output)")
    return result.output.split(separator: "\n").filter { $0.contains("elapse:") || $0.contains("Iter.") }
      .compactMap { line in
        // "    Iter. #2: Sun 2026-03-01 09:07:00 UTC"
        let words = line.split(separator: " ").suffix(3)
        let parts = words.joined(separator: "-").split { "-:".contains($0) }.compactMap { Int($0) }
        guard parts.count == 6, parts[0] == 2026, parts[1] == 3, parts[5] == 0 else { return nil }
        return ((parts[2] - 1) * 24 + parts[3]) * 60 + parts[4]
      }
  }

  @Test(arguments: ScheduleInterval.all)
  func meansTheSameAsTheFieldsOfCron(interval: ScheduleInterval) async throws {
    for configuration in ["/home/ann/news.yaml", "/srv/sport.yaml"] {
      let schedule = try Schedule(every: interval, configuration: configuration)
      let expected = CronFields(schedule.cronFields).minutesOfTheWeek.prefix(200)
      #expect(try await starts(schedule.calendar, count: expected.count) == Array(expected))
    }
  }
}
