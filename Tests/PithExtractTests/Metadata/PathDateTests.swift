import PithCore
import Testing

@testable import PithExtract

@Suite struct PathDateTests {
  @Test(arguments: [
    ("https://gazette.example/2026/01/31/storm", "2026-01-31"),
    ("https://gazette.example/news/2026/1/5/storm.html", "2026-01-05"),
    ("https://gazette.example/2026-01-31-storm", "2026-01-31"),
    ("https://gazette.example/storm-20260131.html", "2026-01-31"),
    ("https://gazette.example/a/20260131/b", "2026-01-31"),
    ("https://gazette.example/12345/2026_01_31", "2026-01-31"),
    ("https://gazette.example/99999999/2026/01/31", "2026-01-31"),
    ("https://gazette.example/1234/56/2026/01/31", "2026-01-31"),
    ("https://gazette.example/news/2026/jan/31/storm", "2026-01-31"),
    ("https://gazette.example/2026/Dec/5/", "2026-12-05"),
    ("https://gazette.example/blog/2026/october/03/storm", "2026-10-03"),
    ("https://gazette.example/2026/enero/31/storm", "2026-01-31"),
  ])
  func findsTheDateOfAPath(address: String, expected: String) {
    #expect(PathDate.date(in: address)?.description == expected)
  }

  @Test(arguments: [
    "https://gazette.example/2021/pro/14", "https://gazette.example/2024/set/5",
    "https://gazette.example/2024/ago/5", "https://gazette.example/2024/march2/5",
    "https://gazette.example/storm", "https://gazette.example", "https://2026-01-31.example/storm",
    "https://gazette.example/2026/13/01", "https://gazette.example/2026/01",
    "https://gazette.example/2026/01/123",
    "https://gazette.example/12026/01/31", "https://gazette.example/20261331", "/2026/01/31", "",
    "gazette.example/2026/01/31", "://", "https://gazette.example/٢٠٢٦/٠١/٣١",
    "https://gazette.example/12345678901", "https://gazette.example/2026/jan",
    "https://gazette.example/2026/jan/storm", "https://gazette.example/2026/jam/31",
    "https://gazette.example/2026/feb/31/storm", "https://gazette.example/news/jan/31",
  ])
  func otherAddressesHaveNone(address: String) {
    #expect(PathDate.date(in: address) == nil)
  }

  @Test func noAddressHasNone() {
    #expect(PathDate.date(in: nil) == nil)
  }
}
