import PithCore
import Testing

@Suite struct PublicationDateTests {
  private func text(offsetMinutes: Int?) -> String {
    PublicationDate(
      year: 2026, month: 1, day: 31,
      time: .init(hour: 8, minute: 5, second: 9, offsetMinutes: offsetMinutes)
    ).description
  }

  @Test func aDayAloneHasNoTime() {
    #expect(PublicationDate(year: 2026, month: 1, day: 3).description == "2026-01-03")
    #expect(PublicationDate(year: 987, month: 12, day: 31).description == "0987-12-31")
  }

  @Test func theDayOfAMomentIsItsLocalDay() {
    let late = PublicationDate(
      year: 2026, month: 7, day: 4, time: .init(hour: 23, minute: 30, offsetMinutes: -300))
    #expect(late.dayText == "2026-07-04")
    #expect(late.description == "2026-07-04T23:30:00-05:00")
  }

  @Test func aTimeWithoutAZoneHasNone() {
    #expect(text(offsetMinutes: nil) == "2026-01-31T08:05:09")
  }

  @Test(arguments: [
    (0, "Z"), (180, "+03:00"), (345, "+05:45"), (-210, "-03:30"), (-30, "-00:30"), (840, "+14:00"),
  ])
  func theZoneIsAnOffset(minutes: Int, suffix: String) {
    #expect(text(offsetMinutes: minutes) == "2026-01-31T08:05:09\(suffix)")
  }
}
