import Testing

@testable import PithFetch

@Suite struct HTTPDateTests {
  @Test(arguments: [
    ("Sat, 31 Jan 2026 08:05:09 GMT", 1_769_846_709), ("Thu, 01 Jan 1970 00:00:00 GMT", 0),
    ("Thu, 29 Feb 2024 00:00:00 GMT", 1_709_164_800), ("Wed, 31 Dec 2025 23:59:59 GMT", 1_767_225_599),
  ])
  func datesOfHeadersAreRead(text: String, seconds: Int) {
    #expect(HTTPDate.unixSeconds(text) == seconds)
  }

  @Test(
    "The two old forms are read; a year of two digits is at most 50 years ahead",
    arguments: [
      ("Saturday, 31-Jan-26 08:05:09 GMT", 1_769_846_709), ("Sunday, 06-Nov-94 08:49:37 GMT", 784_111_777),
      ("Saturday, 31-Jan-76 08:05:09 GMT", 3_347_683_509), ("Sun Nov  6 08:49:37 1994", 784_111_777),
      ("Sat Jan 31 08:05:09 2026", 1_769_846_709),
    ])
  func oldForms(text: String, seconds: Int) {
    #expect(HTTPDate.unixSeconds(text, now: 1_769_846_700) == seconds)
  }

  @Test(arguments: [
    "", "now", "Sat, 31 Jan 2026 08:05:09", "Sat, 31 Jan 2026 08:05:09 EST", "Sat, 32 Jan 2026 08:05:09 GMT",
    "Sat, 31 Jan 2026 25:05:09 GMT", "Sat, 31 Foo 2026 08:05:09 GMT", "Saturday, 31-Jan-2026 08:05:09 GMT",
    "Saturday, 31-Jan 08:05:09 GMT", "Saturday, 31-Jan-26 08:05:09", "Sat Jan 31 08:05:09 26",
    "Sat, 31 Jan 99999999999999999999 08:05:09 GMT", "Sat, 31 Jan 2026 08:05 GMT",
  ])
  func otherTextIsNone(text: String) {
    #expect(HTTPDate.unixSeconds(text) == nil)
  }
}
