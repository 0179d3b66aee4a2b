import Pith
import Testing

@Suite struct ScheduleTests {
  private static let paths = (0..<60).map { "/home/ann/configs/\($0).yaml" }

  /// For every interval and many configurations: cron starts as often as asked, at equal distances around the week.
  @Test(arguments: ScheduleInterval.all)
  func startsAtEqualDistances(interval: ScheduleInterval) throws {
    for path in Self.paths {
      let fields = CronFields(try Schedule(every: interval, configuration: path).cronFields)
      #expect(fields.isWhole)
      let minutes = fields.minutesOfTheWeek
      #expect(minutes.count == 10_080 / interval.minutes)
      let distances = zip(minutes, minutes.dropFirst() + [minutes[0] + 10_080]).map { $1 - $0 }
      #expect(distances.allSatisfy { $0 == interval.minutes }, "\(path)")
    }
  }

  @Test func givesEachConfigurationItsOwnMinuteAndKeepsIt() throws {
    let fields = try Self.paths.map { try Schedule(every: .hour, configuration: $0).cronFields }
    // 60 of 60 minutes, chosen at random, are 38 different ones on average.
    #expect(Set(fields).count > 25)
    #expect(try Self.paths.map { try Schedule(every: .hour, configuration: $0).cronFields } == fields)
  }

  @Test func startsDailyRunsAtTheTimeThatIsGiven() throws {
    let schedule = try Schedule(at: TimeOfDay("06:30"), configuration: "/a.yaml")
    #expect(schedule.cronFields == "30 6 * * *")
    #expect(schedule.calendar == "*-*-* 06:30:00")
    let weekly = try Schedule(every: .week, at: TimeOfDay("06:30"), configuration: "/a.yaml")
    #expect(weekly.cronFields.hasPrefix("30 6 * * "))
    #expect(throws: ScheduleError.self) {
      try Schedule(every: .hour, at: TimeOfDay("06:30"), configuration: "/a.yaml")
    }
  }

  /// No zone changes its clocks then, so no run is left out or done twice.
  @Test(arguments: [ScheduleInterval.day, .week])
  func startsBetweenFourAndSixOtherwise(interval: ScheduleInterval) throws {
    for path in Self.paths {
      #expect([4, 5].contains(try Schedule(every: interval, configuration: path).start.hour))
    }
  }

  @Test(arguments: ScheduleInterval.all)
  func endsBeforeTheNextStart(interval: ScheduleInterval) throws {
    let usual = try Schedule(every: interval, configuration: "/a.yaml")
    #expect(usual.deadline + usual.splay < interval.duration)
    #expect(usual.deadline >= interval.duration * 0.75)
    let spread = try Schedule(every: interval, splay: interval.duration / 2, configuration: "/a.yaml")
    #expect(spread.deadline + spread.splay < interval.duration && spread.deadline > .zero)
  }

  @Test func refusesASplayThatLeavesNoTime() {
    #expect(throws: ScheduleError.self) {
      try Schedule(every: .hour, splay: .seconds(1_801), configuration: "/a.yaml")
    }
  }
}
