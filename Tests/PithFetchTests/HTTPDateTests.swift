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

  @Test(arguments: [
    "", "now", "Sat, 31 Jan 2026 08:05:09", "Sat, 31 Jan 2026 08:05:09 EST", "Sat, 32 Jan 2026 08:05:09 GMT",
    "Sat, 31 Jan 2026 25:05:09 GMT", "Sat, 31 Foo 2026 08:05:09 GMT", "Saturday, 31-Jan-26 08:05:09 GMT",
    "Sat Jan 31 08:05:09 2026", "Sat, 31 Jan 99999999999999999999 08:05:09 GMT", "Sat, 31 Jan 2026 08:05 GMT",
  ])
  func otherTextIsNone(text: String) {
    #expect(HTTPDate.unixSeconds(text) == nil)
  }
}
