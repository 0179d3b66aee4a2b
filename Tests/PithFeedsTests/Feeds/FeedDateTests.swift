import PithCore
import Testing

@testable import PithFeeds

@Suite struct FeedDateTests {
  @Test(arguments: [
    ("Sat, 31 Jan 2026 08:05:00 GMT", "2026-01-31T08:05:00Z"),
    ("Sat, 31 Jan 2026 08:05 +0100", "2026-01-31T08:05:00+01:00"),
    ("31 Jan 26 08:05:09 EST", "2026-01-31T08:05:09-05:00"),
    ("Sat, 3 Jan 1998 08:05:00 UT", "1998-01-03T08:05:00Z"),
    ("Sat, 03 Jan 98 08:05:00 PDT", "1998-01-03T08:05:00-07:00"),
    ("Saturday, 31 January 2026 08:05:00 +0530", "2026-01-31T08:05:00+05:30"),
    ("2026-01-31T08:05:00Z", "2026-01-31T08:05:00Z"),
    ("2026-01-31T08:05:00.123456-03:00", "2026-01-31T08:05:00-03:00"),
    ("2026-01-31T08:05+0200", "2026-01-31T08:05:00+02:00"),
    ("2026-01-31 08:05:00", "2026-01-31T08:05:00"),
    ("2026-01-31", "2026-01-31"),
    ("20260131T080500Z", "2026-01-31T08:05:00Z"),
    ("1769846700", "2026-01-31T08:05:00Z"),
    ("Sa, 31 Januar 2026 08:05:00 +0100", "2026-01-31T08:05:00+01:00"),
    ("sam., 31 janv. 2026 08:05:00 +0100", "2026-01-31T08:05:00+01:00"),
    ("Сб, 31 янв 2026 08:05:00 +0300", "2026-01-31T08:05:00+03:00"),
    ("Jan 31, 2026 8:05 AM", "2026-01-31T08:05:00"),
    ("\n  Sat, 31 Jan 2026\n 08:05:00 GMT ", "2026-01-31T08:05:00Z"),
    ("Sat Jan 31 08:05:00 UTC 2026", "2026-01-31T08:05:00Z"),
  ])
  func reads(text: String, expected: String) {
    #expect(FeedDate.date(in: text)?.description == expected)
  }

  @Test(arguments: [
    "", "soon", "0000-00-00 00:00:00", "Thu, 01 Jan 1970 00:00:00 GMT", "31 Feb 2026", "2026-13-01",
  ])
  func refuses(text: String) {
    #expect(FeedDate.date(in: text) == nil)
  }

  @Test func ordersByMoment() throws {
    let early = try #require(FeedDate.date(in: "2026-01-31T08:00:00+02:00"))
    let late = try #require(FeedDate.date(in: "2026-01-31T07:00:00Z"))
    let day = try #require(FeedDate.date(in: "2026-01-31"))
    #expect(day.order < early.order && early.order < late.order)
  }
}
