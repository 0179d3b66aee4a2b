import PithCore
import Testing

@testable import PithExtract

@Suite struct DateTextReaderTests {
  private func dates(_ text: String, _ language: String? = nil) -> [String] {
    DateTextReader(language: language, takesShortYears: true).dates(in: text.utf8).map(\.date.description)
  }

  @Test(arguments: [
    ("Posted 03-16-2026. Posted 12/31/2025.", ["2026-03-11"]), ("Posted 16-03-2026.", ["2026-11-03"]),
    ("Posted 16-03-2026. Posted 03-16-2026.", []), ("Posted 03-10-2026.", []),
    ("13/2/14 wins, 2-14-2026x", ["2026-03-11"]),
    ("IP 10-14-2026-1, ratio 3-1-20", ["2026-03-11"]), ("No dates", []),
  ])
  func theOtherDatesOfAPageTellTheOrderOfTheirNumbers(page: String, dates: [String]) {
    let reader = DateTextReader(language: "en", page: Array(page.utf8)[...])
    #expect(reader.dates(in: "03-11-2026".utf8).map(\.date.description) == dates)
    // A place says more.
    let american = DateTextReader(language: "en-US", page: Array(page.utf8)[...])
    #expect(american.dates(in: "03-11-2026".utf8).map(\.date.description) == ["2026-03-11"])
  }

  /// The 31st of January 2026 as the press of each language writes it.
  @Test(arguments: [
    ("en", "January 31, 2026"), ("en", "31st of January 2026"), ("de", "31. Januar 2026"),
    ("de-AT", "31. Jänner 2026"),
    ("nl", "31 januari 2026"), ("da", "31. januar 2026"), ("nb", "31. jan. 2026"), ("sv", "31 januari 2026"),
    ("is", "31. janúar 2026"), ("fi", "31. tammikuuta 2026"), ("et", "31. jaanuar 2026"),
    ("lv", "2026. gada 31. janvāris"),
    ("lt", "2026 m. sausio 31 d."), ("fr", "31 janvier 2026"), ("fr", "31 janv. 2026"),
    ("es", "31 de enero de 2026"),
    ("ca", "31 de gener de 2026"), ("gl", "31 de xaneiro de 2026"), ("eu", "2026ko urtarrilaren 31"),
    ("pt", "31 de janeiro de 2026"), ("it", "31 gennaio 2026"), ("ro", "31 ianuarie 2026"),
    ("pl", "31 stycznia 2026"),
    ("cs", "31. ledna 2026"), ("sk", "31. januára 2026"), ("sl", "31. januar 2026"),
    ("hr", "31. siječnja 2026."),
    ("sr", "31. јануар 2026."), ("bg", "31 януари 2026 г."), ("mk", "31 јануари 2026"),
    ("ru", "31 января 2026 года"),
    ("uk", "31 січня 2026"), ("be", "31 студзеня 2026"), ("kk", "31 қаңтар 2026"),
    ("kk", "2026 жылғы 31 қаңтар"), ("am", "ጥር 23 ቀን 2018"), ("am", "23 ጥር 2018"),
    ("zh-TW", "中華民國115年1月31日"), ("zh-TW", "民國115年1月31日"),
    ("el", "31 Ιανουαρίου 2026"),
    ("sq", "31 janar 2026"), ("hu", "2026. január 31."), ("tr", "31 Ocak 2026"), ("az", "31 yanvar 2026"),
    ("id", "31 Januari 2026"), ("ms", "31 Januari 2026"), ("sw", "31 Januari 2026"),
    ("vi", "31 tháng 1 năm 2026"),
    ("vi", "31 tháng 1, 2026"), ("ar", "31 يناير 2026"), ("ar", "٣١ كانون الثاني ٢٠٢٦"),
    ("fa", "۱۱ بهمن ۱۴۰۴"),
    ("ur", "31 جنوری 2026"), ("he", "31 בינואר 2026"), ("hi", "31 जनवरी 2026"), ("hi", "३१ जनवरी २०२६"),
    ("bn", "৩১ জানুয়ারি ২০২৬"), ("ta", "31 ஜனவரி 2026"), ("th", "31 มกราคม 2569"), ("th", "31 ม.ค. 2569"),
    ("hy", "31 հունվարի 2026"), ("ka", "31 იანვარი 2026"), ("zh", "2026年1月31日"), ("ja", "2026年1月31日"),
    ("ko", "2026년 1월 31일"), ("ko", "2026. 1. 31"), ("af", "31 Januarie 2026"), ("fil", "Enero 31, 2026"),
  ])
  func readsTheMonthsOfTheLanguagesOfTheWeb(language: String, text: String) {
    #expect(dates(text, language) == ["2026-01-31"])
  }

  /// Every month in the languages whose names look alike.
  @Test(arguments: [
    (
      "pl",
      "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia"
    ),
    ("cs", "ledna února března dubna května června července srpna září října listopadu prosince"),
    (
      "hr",
      "siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga prosinca"
    ),
    ("uk", "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня"),
    (
      "fi",
      "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta"
    ),
    ("tr", "Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık"),
    (
      "el",
      "Ιανουαρίου Φεβρουαρίου Μαρτίου Απριλίου Μαΐου Ιουνίου Ιουλίου Αυγούστου Σεπτεμβρίου Οκτωβρίου Νοεμβρίου Δεκεμβρίου"
    ),
    (
      "lt",
      "sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio"
    ),
  ])
  func tellsMonthsApart(language: String, names: String) {
    for (index, name) in names.split(separator: " ").enumerated() {
      let month = index < 9 ? "0\(index + 1)" : "\(index + 1)"
      #expect(dates("5 \(name) 2026", language) == ["2026-\(month)-05"])
    }
  }

  @Test(arguments: [
    ("de", "31.01.2026, 08:05 Uhr", "2026-01-31T08:05:00"),
    ("de", "27.04.24 um 07:39 Uhr", "2024-04-27T07:39:00"),
    ("fr", "31 janvier 2026 à 8h05", "2026-01-31T08:05:00"),
    ("es", "31 de enero de 2026 a las 20:05", "2026-01-31T20:05:00"),
    ("en", "Jan. 31, 2026 at 8:05 p.m. EST", "2026-01-31T20:05:00-05:00"),
    ("en", "8:05 PM, Sat 31 January 2026", "2026-01-31T20:05:00"),
    ("en", "31 January 2026 | 12:05 am", "2026-01-31T00:05:00"),
    ("nb", "31. januar 2026 kl. 08.05", "2026-01-31T08:05:00"),
    ("zh", "2026年01月31日08:05", "2026-01-31T08:05:00"), ("zh", "2026年1月31日 下午8:05", "2026-01-31T20:05:00"),
    ("ja", "2026年1月31日 20時5分", "2026-01-31T20:05:00"),
    ("de", "31. Januar 2026, 8:05 MEZ", "2026-01-31T08:05:00+01:00"),
    ("en", "31 January 2026 08:05 (UTC+03:00)", "2026-01-31T08:05:00+03:00"),
    ("pt", "31/01/2026 às 08h05", "2026-01-31T08:05:00"),
    ("ru", "31 января 2026 в 08:05", "2026-01-31T08:05:00"),
    ("en", "January 31, 2026 3 min read", "2026-01-31"),
  ])
  func readsTheTimeOfDay(language: String, text: String, expected: String) {
    #expect(dates(text, language) == [expected])
  }

  /// Zones by their distance from UTC, and those whose names stand behind words of the hour.
  @Test(arguments: [
    ("vi", "31/01/2026, 08:05 (GMT+7)", "2026-01-31T08:05:00+07:00"),
    ("vi", "31/01/2026 08:05 GMT+7", "2026-01-31T08:05:00+07:00"),
    ("en", "31 January 2026 08:05 UTC+3", "2026-01-31T08:05:00+03:00"),
    ("en", "31 January 2026 08:05 GMT+5:30", "2026-01-31T08:05:00+05:30"),
    ("en", "31 January 2026 08:05 (UTC +1)", "2026-01-31T08:05:00+01:00"),
    ("en", "31 January 2026 08:05 UTC−3", "2026-01-31T08:05:00-03:00"),
    ("en", "31 January 2026 08:05 GMT-0330", "2026-01-31T08:05:00-03:30"),
    ("en", "31 January 2026 08:05 GMT - 5 min read", "2026-01-31T08:05:00Z"),
    ("en", "31 January 2026 08:05 GMT+25", "2026-01-31T08:05:00Z"),
    ("ru", "31 января 2026 08:05 МСК+2", "2026-01-31T08:05:00+05:00"),
    ("id", "31 Januari 2026 08:05 WIB", "2026-01-31T08:05:00+07:00"),
    ("id", "31 Januari 2026 08.05 WITA", "2026-01-31T08:05:00+08:00"),
    ("id", "31 Januari 2026 pukul 08:05 WIT", "2026-01-31T08:05:00+09:00"),
    ("en", "14:15 BST, 31 July 2026", "2026-07-31T14:15:00+01:00"),
    ("en", "Published: 14:15 BST, 31 July 2026", "2026-07-31T14:15:00+01:00"),
    ("en", "14:15 BST, 31 January 2026", "2026-01-31T14:15:00"),
    ("en", "29 March 2026 14:15 BST", "2026-03-29T14:15:00+01:00"),
    ("en", "28 March 2026 14:15 BST", "2026-03-28T14:15:00"),
    ("en", "2:15 PM on Jan 31, 2026 CST", "2026-01-31T14:15:00-06:00"),
  ])
  func readsTheZone(language: String, text: String, expected: String) {
    #expect(dates(text, language) == [expected])
  }

  @Test(arguments: [
    ("el", "31 Ιανουαρίου 2026, 2:15 μ.μ.", "14:15"), ("el", "31 Ιανουαρίου 2026, 2:15 π.μ.", "02:15"),
    ("bn", "৩১ জানুয়ারি ২০২৬, ০২:১৫ পিএম", "14:15"), ("bn", "৩১ জানুয়ারি ২০২৬, ০২:১৫ এএম", "02:15"),
    ("hi", "31 जनवरी 2026, दोपहर 2:15 बजे", "14:15"), ("hi", "31 जनवरी 2026, सुबह 8 बजे", "08:00"),
    ("hi", "31 जनवरी 2026, दोपहर 12:15 बजे", "12:15"), ("hi", "31 जनवरी 2026, रात 1:15 बजे", "01:15"),
    ("hi", "31 जनवरी 2026, रात 9:15 बजे", "21:15"), ("zh", "2026年1月31日 中午12:15", "12:15"),
    ("fa", "۳۱ ژانویه ۲۰۲۶ ۲:۱۵ ب.ظ", "14:15"), ("ms", "31 Januari 2026 2.15 petang", "14:15"),
    ("es", "31 de enero de 2026 a las 2:15 p. m.", "14:15"),
    // Words between a date and its time.
    ("ru", "31 января 2026 г. 14:15", "14:15"), ("ru", "31 января 2026 г. в 14:15", "14:15"),
    ("ar", "31 يناير 2026 الساعة ١٤:١٥", "14:15"), ("he", "31 בינואר 2026 בשעה 14:15", "14:15"),
    ("fa", "۱۱ بهمن ۱۴۰۴ ساعت ۱۴:۱۵", "14:15"), ("th", "31 ม.ค. 2569 เวลา 14:15 น.", "14:15"),
    ("ja", "2026年1月31日（月） 14:15", "14:15"), ("ja", "2026年1月31日(月) 14:15", "14:15"),
    ("lt", "2026 m. sausio 31 d. 14:15", "14:15"),
  ])
  func readsPartsOfTheDayAndTheWordsBeforeATime(language: String, text: String, expected: String) {
    #expect(dates(text, language) == ["2026-01-31T\(expected):00"])
  }

  @Test func theTimeOfADateIsNotThatOfTheNext() {
    #expect(dates("31 January 2026 14:15, 1 February 2026") == ["2026-01-31T14:15:00", "2026-02-01"])
    #expect(dates("31 January 2026, 3 sore throats") == ["2026-01-31"])
  }

  @Test(arguments: [
    ("th", "เผยแพร่เมื่อวันเสาร์ที่ 31 มกราคม 2569", DateTextReader.Label.published),
    ("th", "ปรับปรุงล่าสุด 31 มกราคม 2569", .updated), ("ru", "Дата публикации 31 января 2026", .published),
    ("ru", "Дата обновления: 31 января 2026", .updated), ("hi", "अपडेटेड 31 जनवरी 2026", .updated),
    ("fa", "علی رضایی · تاریخ انتشار: ۱۱ بهمن ۱۴۰۴", .published), ("th", "ข่าวล่าสุด 31 มกราคม 2569", .none),
  ])
  func labelsOfOtherScriptsAreKnown(language: String, text: String, label: DateTextReader.Label) {
    #expect(DateTextReader(language: language).dates(in: text.utf8).map(\.label) == [label])
  }

  /// Where English is of no place, numbers of one digit are America's: Britain writes 03/04/2026.
  @Test(arguments: [
    ("3/4/2026", "en", ["2026-03-04"]), ("3/12/2026", "en", ["2026-03-12"]),
    ("12/3/2026", "en", ["2026-12-03"]),
    ("03/04/2026", "en", []), ("3/04/2026", "en", []), ("10/11/2026", "en", []), ("3-4-2026", "en", []),
    ("3/4/2026", "en-GB", ["2026-04-03"]), ("3/4/2026", "", []),
  ])
  func numbersOfOneDigitAreAmerican(text: String, language: String, expected: [String]) {
    #expect(dates(text, language.isEmpty ? nil : language) == expected)
  }

  @Test func slashesFollowTheLanguage() {
    #expect(dates("1/2/2026", "en-US") == ["2026-01-02"])
    #expect(dates("1/2/2026", "en-GB") == ["2026-02-01"])
    #expect(dates("1/2/2026", "fr") == ["2026-02-01"])
    #expect(dates("1-2-2026", "nl") == ["2026-02-01"])
    #expect(dates("01/02/2026", "en").isEmpty)
    #expect(dates("1/2/2026").isEmpty)
    #expect(dates("31/1/2026", "en-US") == ["2026-01-31"])
    #expect(dates("1/31/2026", "fr") == ["2026-01-31"])
    #expect(dates("2/2/2026") == ["2026-02-02"])
  }

  @Test func datesOfArchivesAreRead() {
    #expect(dates("12 October 1889") == ["1889-10-12"])
    #expect(dates("4 July 1776") == ["1776-07-04"])
    #expect(dates("4 July 1576").isEmpty)
  }

  @Test func twoDigitsAreAYearOnlyBehindDotsAndWhereAskedFor() {
    #expect(dates("31.01.26") == ["2026-01-31"])
    #expect(dates("31.01.99") == ["1999-01-31"])
    #expect(DateTextReader().dates(in: "31.01.26".utf8).isEmpty)
    #expect(dates("31/01/26").isEmpty)
  }

  @Test(arguments: [
    "Version 1.2.2026.4", "31 Brumaire 2026", "May 2026", "30 February 2026", "32 January 2026", "12:30",
    "2026", "Route 31 2026",
    "1.234.5678", "10 may 20 people", "march 5 kilometres", "31 enero 20266", "",
  ])
  func otherNumbersAreNoDate(text: String) {
    #expect(dates(text, "en-GB").isEmpty)
  }

  @Test func labelsTellChangesFromPublication() {
    let reader = DateTextReader(language: "de")
    let found = reader.dates(in: "Veröffentlicht: 30.01.2026 | Aktualisiert: 31.01.2026, 08:05".utf8)
    #expect(found.map(\.label) == [.published, .updated])
    #expect(found.map(\.date.dayText) == ["2026-01-30", "2026-01-31"])
    #expect(reader.dates(in: "Von Ana Ruiz, 30.01.2026".utf8).map(\.label) == [.none])
  }

  @Test func hostileTextTakesNoTime() {
    #expect(dates(String(repeating: "1 ", count: 500_000)).isEmpty)
    #expect(dates(String(repeating: "9", count: 1_000_000)).isEmpty)
    #expect(dates(String(repeating: "31 January ", count: 100_000)).isEmpty)
    #expect(dates(String(repeating: "年月日", count: 100_000)).isEmpty)
  }

  @Test(arguments: [
    ("令和8年1月31日", "2026-01-31"), ("令和元年5月1日 09:15", "2019-05-01T09:15:00"), ("平成31年4月30日", "2019-04-30"),
    ("昭和64年1月7日", "1989-01-07"), ("2026年（令和8年）1月31日", "2026-01-31"),
  ])
  func yearsOfJapaneseErasAreRead(text: String, date: String) {
    #expect(dates(text, "ja") == [date])
  }

  @Test(arguments: ["令和の1月31日", "令和8年の港", "令和8年2月31日", "大正8年1月31日"])
  func otherWordsOfErasAreNoDates(text: String) {
    #expect(dates(text, "ja") == [])
  }

  @Test(arguments: [
    "Saturday, 31 January 2026", "08:05, 31 January 2026", "2026年1月31日（土） 08:05", "31.01.2026 um 08:05 Uhr",
    "31 января 2026 г. в 08:05", "08:05 UTC+3, 31 January 2026",
  ])
  func aDateAloneHasOnlyItsWeekdayAndTime(text: String) {
    let reader = DateTextReader(takesShortYears: true)
    #expect(reader.dateAlone(in: Array(text.utf8)[...])?.dayText == "2026-01-31")
  }

  @Test(arguments: [
    "Published 31 January 2026", "31 January 2026 Norvale", "31 January 2026, page 3", "31 January", "",
    "Norvale",
  ])
  func textBesideADateIsSeen(text: String) {
    #expect(DateTextReader(takesShortYears: true).dateAlone(in: Array(text.utf8)[...]) == nil)
  }
}
