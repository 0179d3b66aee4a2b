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
    "3 ชั่วโมงที่แล้ว", "3 ชั่วโมงที่ผ่านมา", "3 órával ezelőtt", "3 tim sedan", "3 t sitten", "3 tiếng trước",
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
    ("5分前", "2026-01-31T12:25:00Z"), ("15 dk önce", "2026-01-31T12:15:00Z"), ("1周前", "2026-01-24"),
    ("2 วันที่แล้ว", "2026-01-29"), ("1 hour, 20 minutes ago", "2026-01-31T11:10:00Z"),
    ("hace 1 hora y 20 minutos", "2026-01-31T11:10:00Z"), ("1小时20分钟前", "2026-01-31T11:10:00Z"),
    ("1시간 20분 전", "2026-01-31T11:10:00Z"), ("il y a 2 h 20 min", "2026-01-31T10:10:00Z"),
  ])
  func daysAreNamedWithoutATime(text: String, expected: String) {
    #expect(date(text) == expected)
  }

  @Test(arguments: [
    "3 hours", "ago", "3 months ago", "2 years ago", "3 goals ago", "in 3 hours", "a 3 hour tour",
    "3 napja esik", "after 3 hours of rain",
    "99999999999999999999 hours ago", "",
    "400 days ago",
  ])
  func vagueAndOtherTextIsNone(text: String) {
    #expect(date(text) == nil)
  }

  private func dateAlone(_ text: String) -> String? {
    RelativeDateReader.found(alone: DateTokenizer.tokens(in: text.utf8), fetchedAt: Self.now)?.date
      .description
  }

  @Test(arguments: [
    ("an hour ago", "2026-01-31T11:30:00Z"), ("about an hour ago", "2026-01-31T11:30:00Z"),
    ("vor einer Stunde", "2026-01-31T11:30:00Z"), ("hace una hora", "2026-01-31T11:30:00Z"),
    ("il y a une heure", "2026-01-31T11:30:00Z"), ("un’ora fa", "2026-01-31T11:30:00Z"),
    ("un'ora fa", "2026-01-31T11:30:00Z"), ("час назад", "2026-01-31T11:30:00Z"),
    ("годину тому", "2026-01-31T11:30:00Z"), ("godzinę temu", "2026-01-31T11:30:00Z"),
    ("منذ ساعة", "2026-01-31T11:30:00Z"), ("منذ ساعتين", "2026-01-31T10:30:00Z"),
    ("לפני שעה", "2026-01-31T11:30:00Z"), ("לפני שעתיים", "2026-01-31T10:30:00Z"),
    ("לפני יומיים", "2026-01-29"),
    ("tunti sitten", "2026-01-31T11:30:00Z"), ("acum o oră", "2026-01-31T11:30:00Z"),
    ("3 órája", "2026-01-31T09:30:00Z"), ("2 napja", "2026-01-29"), ("15 perce", "2026-01-31T12:15:00Z"),
    ("Updated 3 hours ago", "2026-01-31T09:30:00Z"),
  ])
  func aTextThatSaysNothingElseNeedsNoNumber(text: String, expected: String) {
    #expect(dateAlone(text) == expected)
  }

  @Test(arguments: [
    "час", "a day", "days ago", "hour", "le 3 heures", "час назад он уехал", "The ferry left an hour ago",
    "2 napja esik", "",
  ])
  func proseAndUnitsAreNone(text: String) {
    #expect(dateAlone(text) == nil)
  }

  private static let page =
    "<h1>Storm closes pier</h1><p>3 hours ago</p><p>The storm tore two lamps from the pier.</p>"

  @Test func aPageIsDatedByTheTimeOfItsFetch() throws {
    let facts = try TestPage.body(Self.page).facts
    let fetched = MetadataReader(facts, url: nil, fetchedAt: Self.now).metadata()
    #expect(fetched.published?.description == "2026-01-31T09:30:00Z")
  }

  private func metadata(_ body: String, language: String = "en") throws -> ArticleMetadata {
    let page = try TestPage("<html lang=\(language)><body>\(body)</body></html>")
    return MetadataReader(page.facts, url: nil, fetchedAt: Self.now).metadata()
  }

  @Test(arguments: [
    ("en", "<p>an hour ago</p>", "2026-01-31T11:30:00Z"), ("en", "<p>Just now</p>", "2026-01-31T12:30:00Z"),
    ("en", "<div><span>By Ana Ruiz</span> <span>Yesterday at 14:15</span></div>", "2026-01-30T14:15:00"),
    ("en", "<p>By Ana Ruiz | an hour ago</p>", "2026-01-31T11:30:00Z"),
    ("en", "<p>Yesterday</p>", "2026-01-30"),
    ("en", "<p class=date>Today</p>", "2026-01-31"),
    ("en", "<p>Published today at 10:15</p>", "2026-01-31T10:15:00"),
    ("de", "<p>gestern, 14:15 Uhr</p>", "2026-01-30T14:15:00"),
    ("de", "<p>vor 15 Min.</p>", "2026-01-31T12:15:00Z"),
    ("de", "<p>Von Ana Ruiz und Tom Okafor vor 15 Min.</p>", "2026-01-31T12:15:00Z"),
    ("fr", "<p>Hier à 14:15</p>", "2026-01-30T14:15:00"), ("es", "<p>Ayer, 14:15</p>", "2026-01-30T14:15:00"),
    ("ru", "<p>вчера в 14:15</p>", "2026-01-30T14:15:00"), ("ja", "<p>昨日 14:15</p>", "2026-01-30T14:15:00"),
    ("zh", "<p>昨天14:15</p>", "2026-01-30T14:15:00"), ("ko", "<p>어제</p>", "2026-01-30"),
    ("tr", "<p>dün 14:15</p>", "2026-01-30T14:15:00"), ("hu", "<p>3 órája</p>", "2026-01-31T09:30:00Z"),
    ("vi", "<p>Hôm qua, 20:15 GMT+7</p>", "2026-01-30T20:15:00+07:00"),
    ("ar", "<p>منذ ساعتين</p>", "2026-01-31T10:30:00Z"),
  ])
  func linesOfADistanceAreRead(language: String, line: String, expected: String) throws {
    let body = "<h1>Storm closes pier</h1>\(line)<p>The storm tore two lamps from the pier.</p>"
    #expect(try metadata(body, language: language).published?.description == expected)
  }

  @Test(arguments: [
    ("en", "<p>Yesterday the ferry left at noon.</p>"),
    ("en", "<p><b>Yesterday</b> the ferry left at noon.</p>"),
    ("en", "<p>Today</p>"), ("de", "<p>Mehr hier</p>"), ("en", "<p><a href=/x>Yesterday</a></p>"),
    ("en", "<p>The ferry had left the harbour with all hands some 3 hours ago.</p>"), ("de", "<p>hier</p>"),
    ("en", "<p>Yesterday at the harbour 14:15</p>"), ("en", "<p>just now and then</p>"),
  ])
  func proseTellsOfOtherDays(language: String, line: String) throws {
    #expect(try metadata("<h1>Storm closes pier</h1>\(line)", language: language).published == nil)
  }

  @Test(arguments: [
    "<p>Updated 3 hours ago</p>", "<div><b>Updated</b> <span>3 hours ago</span></div>",
    "<p>Last updated today at 09:30 UTC</p>",
  ])
  func whatIsCalledAChangeIsNoPublication(line: String) throws {
    let metadata = try metadata(
      "<h1>Storm closes pier</h1>\(line)<p>The storm tore two lamps from the pier.</p>")
    #expect(metadata.published == nil)
    #expect(metadata.modified?.description == "2026-01-31T09:30:00Z")
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
