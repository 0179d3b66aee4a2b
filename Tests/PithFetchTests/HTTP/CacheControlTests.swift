import PithCore
import Testing

@testable import PithFetch

@Suite struct CacheControlTests {
  @Test(
    "How long a page is as good as new",
    arguments: [
      (["Cache-Control: max-age=300"], 300), (["cache-control: public, MAX-AGE=\"60\""], 60), ([], nil),
      (["Cache-Control: public"], nil), (["Cache-Control: no-cache, max-age=300"], 0),
      (["Cache-Control: max-age=300", "Age: 100"], 200), (["Cache-Control: max-age=300", "Age: 400"], 0),
      (["Cache-Control: max-age=soon"], 0), (["Cache-Control: max-age=300, max-age=20"], 20),
      (["Cache-Control: max-age=99999999999999999999"], 2_147_483_648),
      (["Cache-Control: s-maxage=300"], nil),
      (["Date: Sat, 31 Jan 2026 08:05:00 GMT", "Expires: Sat, 31 Jan 2026 08:06:30 GMT"], 90),
      (["Date: Sat, 31 Jan 2026 08:05:00 GMT", "Expires: Fri, 30 Jan 2026 08:06:30 GMT"], 0),
      (["Expires: 0"], 0),
      (["Cache-Control: max-age=5", "Expires: 0"], 5),
    ] as [([String], Int?)])
  func lifetime(_ lines: [String], _ seconds: Int?) {
    #expect(CacheControl.freshness(headers(lines)).lifetimeSeconds == seconds)
  }

  @Test("Whether it may be kept")
  func storing() {
    #expect(CacheControl.freshness(headers([])).mayBeStored)
    #expect(!CacheControl.freshness(headers(["Cache-Control: private, no-store"])).mayBeStored)
  }

  private func headers(_ lines: [String]) -> HTTPHeaders {
    HTTPHeaders(
      lines.map { line in
        let parts = line.split(separator: ":", maxSplits: 1)
        return .init(name: String(parts[0]), value: String(parts[1].dropFirst()))
      })
  }
}
