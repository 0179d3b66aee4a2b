import PithCore
import Testing

@testable import PithExtract

@Suite struct CivilDayTests {
  @Test(arguments: [
    (0, "1970-01-01T00:00:00Z"), (1_769_846_709, "2026-01-31T08:05:09Z"), (-1, "1969-12-31T23:59:59Z"),
    (-2_520_892_800, "1890-02-12T00:00:00Z"),
  ])
  func momentsHaveTheirDate(seconds: Int, expected: String) {
    #expect(CivilDay.date(secondsSince1970: seconds).description == expected)
    #expect(CivilDay.secondsSince1970(CivilDay.date(secondsSince1970: seconds)) == seconds)
  }

  @Test func daysGoBothWays() {
    for day in stride(from: -130_000, to: 60_000, by: 37) {
      #expect(CivilDay.daysSince1970(CivilDay.date(daysSince1970: day)) == day)
    }
  }

  @Test func aMomentWithAZoneIsTheOneInUTC() {
    let local = PublicationDate(
      year: 2026, month: 1, day: 31, time: .init(hour: 1, minute: 5, offsetMinutes: 180))
    let universal = PublicationDate(
      year: 2026, month: 1, day: 30, time: .init(hour: 22, minute: 5, offsetMinutes: 0))
    #expect(CivilDay.secondsSince1970(local) == CivilDay.secondsSince1970(universal))
    #expect(CivilDay.secondsSince1970(PublicationDate(year: 2026, month: 1, day: 31)) == nil)
  }

  @Test(arguments: [
    (1404, 11, 11, "2026-01-31"), (1403, 1, 1, "2024-03-20"), (1400, 1, 1, "2021-03-21"),
    (1399, 12, 30, "2021-03-20"),
    (1357, 11, 22, "1979-02-11"), (1402, 7, 1, "2023-09-23"),
  ])
  func datesOfIranAreConverted(year: Int, month: Int, day: Int, expected: String) {
    #expect(CivilDay.date(persianYear: year, month: month, day: day)?.description == expected)
  }

  @Test(arguments: [
    (2017, 7, 5, "2025-03-14"), (2000, 1, 1, "2007-09-12"), (2015, 13, 6, "2023-09-11"),
    (2016, 1, 1, "2023-09-12"),
    (2018, 4, 29, "2026-01-07"), (1900, 1, 1, "1907-09-12"),
  ])
  func datesOfEthiopiaAreConverted(year: Int, month: Int, day: Int, expected: String) {
    #expect(CivilDay.date(ethiopianYear: year, month: month, day: day)?.description == expected)
  }

  @Test func yearsOutsideTheRuleAreNone() {
    #expect(CivilDay.date(ethiopianYear: 1404, month: 1, day: 1) == nil)
    #expect(CivilDay.date(ethiopianYear: 2017, month: 13, day: 7) == nil)
    #expect(CivilDay.date(persianYear: 2026, month: 1, day: 1) == nil)
    #expect(CivilDay.date(persianYear: 1404, month: 13, day: 1) == nil)
  }
}
