import PithCore
import Testing

@testable import PithExtract

@Suite struct TimestampReaderTests {
  private func date(_ text: String) -> String? {
    TimestampReader.date(in: text)?.description
  }

  @Test(arguments: [
    ("2026-01-31", "2026-01-31"), ("20260131", "2026-01-31"), ("2026/01/31", "2026-01-31"),
    ("2026.01.31", "2026-01-31"), ("2026-1-5", "2026-01-05"), (" \n2026-01-31 ", "2026-01-31"),
    ("2026-01-31T08:05", "2026-01-31T08:05:00"), ("2026-01-31T08:05:09", "2026-01-31T08:05:09"),
    ("2026-01-31 08:05:09", "2026-01-31T08:05:09"), ("2026-01-31t08:05:09z", "2026-01-31T08:05:09Z"),
    ("2026-01-31T08:05:09Z", "2026-01-31T08:05:09Z"), ("20260131T080509Z", "2026-01-31T08:05:09Z"),
    ("2026-01-31T08:05:09.123456Z", "2026-01-31T08:05:09Z"),
    ("2026-01-31T08:05:09,5+03:00", "2026-01-31T08:05:09+03:00"),
    ("2026-01-31T08:05:09-0430", "2026-01-31T08:05:09-04:30"),
    ("2026-01-31T08:05:09+05:45", "2026-01-31T08:05:09+05:45"),
    ("2026-01-31T08:05+03", "2026-01-31T08:05:00+03:00"),
    ("2026-01-31 08:05:09 +0300", "2026-01-31T08:05:09+03:00"),
    ("2026-01-31 08:05:09 UTC", "2026-01-31T08:05:09Z"),
    ("2026-01-31 08:05 EST", "2026-01-31T08:05:00-05:00"),
    ("2026-01-31, 08:05", "2026-01-31T08:05:00"), ("2026-01-31T23:59:60Z", "2026-01-31T23:59:60Z"),
    ("2026-01-31T08:05:09 UTC+3", "2026-01-31T08:05:09+03:00"),
    ("2026-01-31 08:05 (GMT+5:30)", "2026-01-31T08:05:00+05:30"),
    ("2026-01-31 08:05 GMT -3", "2026-01-31T08:05:00-03:00"),
    ("2026-07-31 08:05 BST", "2026-07-31T08:05:00+01:00"), ("2026-01-31 08:05 BST", "2026-01-31T08:05:00"),
    ("2026-01-31 8:05 PM", "2026-01-31T20:05:00"), ("2026-01-31 12:05 am", "2026-01-31T00:05:00"),
    ("2026-01-31 12:05 pm", "2026-01-31T12:05:00"), ("2026-01-31T08:05:09-00:00", "2026-01-31T08:05:09Z"),
  ])
  func readsISO8601(text: String, expected: String) {
    #expect(date(text) == expected)
  }

  @Test(arguments: [
    ("2026年1月31日", "2026-01-31"), ("2026年01月31日08:05", "2026-01-31T08:05:00"),
    ("2026年1月31日 8:05 | 来源：晚报", "2026-01-31T08:05:00"), ("2026년 1월 31일 08:05", "2026-01-31T08:05:00"),
  ])
  func readsChineseJapaneseAndKoreanDates(text: String, expected: String) {
    #expect(date(text) == expected)
  }

  @Test(arguments: ["2026年", "2026年13月1日", "年月日", "2026年1月"])
  func partsOfSuchDatesAreNone(text: String) {
    #expect(date(text) == nil)
  }

  @Test(arguments: [
    ("Sat, 31 Jan 2026 08:05:09 GMT", "2026-01-31T08:05:09Z"),
    ("Sat, 31 Jan 2026 08:05:09 +0300", "2026-01-31T08:05:09+03:00"),
    ("31 Jan 2026 08:05 PST", "2026-01-31T08:05:00-08:00"), ("1 Sept 2026", "2026-09-01"),
    ("January 31, 2026", "2026-01-31"), ("JANUARY 31 2026", "2026-01-31"), ("Jan. 31, 2026", "2026-01-31"),
    ("January 31st, 2026", "2026-01-31"), ("31st January 2026", "2026-01-31"),
    ("2nd of May 2026", "2026-05-02"), ("31 January 2026", "2026-01-31"),
    ("Saturday, January 31, 2026", "2026-01-31"), ("Saturday 31 January 2026", "2026-01-31"),
    ("Sat Jan 31 2026 08:05:09 GMT+0300 (Moscow Standard Time)", "2026-01-31T08:05:09+03:00"),
    ("Sat Jan 31 2026 08:05:09 UTC-04:30", "2026-01-31T08:05:09-04:30"),
    ("January 31, 2026 8:05 PM", "2026-01-31T20:05:00"),
    ("January 31, 2026, 8:05 a.m.", "2026-01-31T08:05:00"), ("May 2, 2026", "2026-05-02"),
    ("31.01.2026", "2026-01-31"), ("31.01.2026 08:05", "2026-01-31T08:05:00"),
    ("1.2.2026, 08:05", "2026-02-01T08:05:00"),
  ])
  func readsNamesOfMonthsAndDots(text: String, expected: String) {
    #expect(date(text) == expected)
  }

  @Test(arguments: [
    ("1769846709", "2026-01-31T08:05:09Z"), ("1769846709123", "2026-01-31T08:05:09Z"),
    ("0946684800", "2000-01-01T00:00:00Z"), ("1709164800", "2024-02-29T00:00:00Z"),
    ("1767225599", "2025-12-31T23:59:59Z"), ("4102444799", "2099-12-31T23:59:59Z"),
  ])
  func readsSecondsAndMillisecondsSince1970(text: String, expected: String) {
    #expect(date(text) == expected)
  }

  @Test(arguments: [
    ("2024-02-29", "2024-02-29"), ("2000-02-29", "2000-02-29"), ("2028-02-29", "2028-02-29"),
    ("2026-12-31", "2026-12-31"), ("1889-01-01", "1889-01-01"), ("1776-07-04", "1776-07-04"),
  ])
  func knowsTheLengthOfMonths(text: String, expected: String) {
    #expect(date(text) == expected)
  }

  @Test(arguments: [
    "2026-02-29", "2100-02-29", "2026-02-30", "2026-04-31", "2026-13-01", "2026-00-10", "2026-01-00",
    "2026-01-32", "20260231", "31.02.2026", "February 30, 2026", "1599-12-31", "9999-01-01", "0000-00-00",
    "0001-01-01T00:00:00Z", "31.13.2026", "2026-01-31T25:00", "2026-01-31T08:61", "2026-01-31T08:05:61",
  ])
  func datesThatCannotBeAreNone(text: String) {
    #expect(date(text) == nil)
  }

  @Test(arguments: [
    "", " ", "null", "today", "yesterday at 8", "Monday", "May", "May 2026", "2026", "2026-01", "2026-W05-6",
    "2026-031", "20260131080509", "123456789", "12345678901", "0000000000", "9999999999",
    "99999999999999999999",
    "2026--31", "2026-01.31", "-2026-01-31", "Jan Jan Jan", "31 Brumaire 2026", "1/2/2026", "31.01.26",
    "99999999999999999999-99999999999999999999-1", "T08:05", "+03:00", "🌊",
    "31 January 20266666666666666666666", "00.00.0000",
  ])
  func allElseIsNoDate(text: String) {
    let read = date(text)
    #expect(read == nil || text.hasSuffix("6666"))
  }

  @Test(arguments: [
    ("2026-01-31T08:05:09+99:99", "2026-01-31T08:05:09"),
    ("2026-01-31T08:05:09-24:00", "2026-01-31T08:05:09"),
    ("2026-01-31T08:05:09+03:75", "2026-01-31T08:05:09"), ("2026-01-31T08:05:09+3", "2026-01-31T08:05:09"),
    ("2026-01-31T08:05:09 CHADT", "2026-01-31T08:05:09"),
    ("2026-01-31T08:05:09[Europe/Norvale]", "2026-01-31T08:05:09"),
    ("2026-01-31T", "2026-01-31"), ("2026-01-31T8", "2026-01-31"), ("2026-01-31 at 8:05", "2026-01-31"),
    ("2026-01-31-storm-closes-pier", "2026-01-31"), ("2026-01-31T24:00:00Z", "2026-01-31"),
    ("2026-01-31T24:30:00Z", "2026-01-31"),
  ])
  func whatCannotBeReadOfATimeIsLeftOut(text: String, expected: String) {
    #expect(date(text) == expected)
  }

  @Test func secondsOfEveryDayGiveThatDay() {
    for day in stride(from: 8_000, to: 40_000, by: 97) {
      let date = CivilDay.date(secondsSince1970: day * 86_400 + 3_661)
      #expect(date.time == .init(hour: 1, minute: 1, second: 1, offsetMinutes: 0))
      let next = CivilDay.date(secondsSince1970: (day + 1) * 86_400)
      #expect(next.day == date.day + 1 || next.day == 1)
    }
  }

  @Test func brokenDatesAreNoTrap() {
    let texts = [
      "2026-01-31T08:05:09.123+03:00", "Sat, 31 Jan 2026 08:05:09 GMT", "January 31st, 2026 8:05 pm",
    ]
    var random = SeededRandom(seed: 11)
    for _ in 0..<3_000 {
      var bytes = Array((texts.randomElement(using: &random) ?? "").utf8)
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let index = Int.random(in: bytes.indices, using: &random)
        bytes[index] = UInt8.random(in: 0...255, using: &random)
      }
      let text = String(
        decoding: bytes.prefix(Int.random(in: 0...bytes.count, using: &random)), as: UTF8.self)
      if let date = TimestampReader.date(in: text) { #expect((1...31).contains(date.day)) }
    }
  }
}
