import PithCore
import Testing

@testable import PithExtract

@Suite struct RelativeDateReaderTests {
  /// Saturday, 31 January 2026, 12:30:09 UTC.
  private static let now = 1_769_862_609

  private func date(_ text: String) -> String? {
    RelativeDateReader.date(in: DateTokenizer.tokens(in: text.utf8), fetchedAt: Self.now)?.description
  }

  @Test(arguments: [
    "3 hours ago", "Posted 3 hours ago by Ana Ruiz", "3h ago", "vor 3 Stunden", "il y a 3 heures",
    "hace 3 horas", "há 3 horas",
    "3 horas atrás", "3 ore fa", "3 uur geleden", "för 3 timmar sedan", "for 3 timer siden",
    "3 tuntia sitten", "3 godziny temu",
    "před 3 hodinami", "3 часа назад", "3 години тому", "3 saat önce", "πριν από 3 ώρες", "3 jam yang lalu",
    "3 giờ trước",
    "منذ 3 ساعات", "לפני 3 שעות", "3 घंटे पहले", "3 ชั่วโมง ที่แล้ว", "3時間前", "3小时前", "3小時前", "3시간 전",
  ])
  func hoursAreCountedFromTheFetch(text: String) {
    #expect(date(text) == "2026-01-31T09:30:00Z")
  }

  @Test(arguments: [
    ("5 minutes ago", "2026-01-31T12:25:00Z"), ("an hour ago", "2026-01-31T11:30:00Z"),
    ("vor einer Stunde", "2026-01-31T11:30:00Z"),
    ("14 hours ago", "2026-01-30T22:30:00Z"), ("2 days ago", "2026-01-29"), ("vor 2 Tagen", "2026-01-29"),
    ("hace 2 días", "2026-01-29"),
    ("1 week ago", "2026-01-24"), ("2日前", "2026-01-29"), ("2天前", "2026-01-29"),
    ("5分前", "2026-01-31T12:25:00Z"),
  ])
  func daysAreNamedWithoutATime(text: String, expected: String) {
    #expect(date(text) == expected)
  }

  @Test(arguments: [
    "3 hours", "ago", "3 months ago", "2 years ago", "3 goals ago", "in 3 hours", "after 3 hours of rain",
    "99999999999999999999 hours ago", "",
    "400 days ago",
  ])
  func vagueAndOtherTextIsNone(text: String) {
    #expect(date(text) == nil)
  }

  private static let page =
    "<h1>Storm closes pier</h1><p>3 hours ago</p><p>The storm tore two lamps from the pier.</p>"

  @Test func aPageIsDatedByTheTimeOfItsFetch() throws {
    let facts = try TestPage.body(Self.page).facts
    let fetched = MetadataReader(facts, url: nil, fetchedAt: Self.now).metadata()
    #expect(fetched.published?.description == "2026-01-31T09:30:00Z")
  }

  @Test func aSavedPageOfUnknownAgeHasNoDate() throws {
    #expect(try TestPage.body(Self.page).metadata.published == nil)
  }

  @Test func whatIsDeclaredCountsMore() throws {
    let page = try TestPage.head("<meta name=date content=2026-01-30>", body: Self.page)
    #expect(
      MetadataReader(page.facts, url: nil, fetchedAt: Self.now).metadata().published?.dayText == "2026-01-30")
  }
}
