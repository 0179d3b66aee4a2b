import Testing

@testable import PithFetch

@Suite struct RetryAfterTests {
  /// Sat, 31 Jan 2026 08:05:00 GMT.
  private static let now = 1_769_846_700

  @Test(
    "Seconds and dates",
    arguments: [
      ("120", Duration.seconds(120)), (" 7\t", .seconds(7)), ("0", .zero),
      ("Sat, 31 Jan 2026 08:06:30 GMT", .seconds(90)), ("Sat, 31 Jan 2026 08:00:00 GMT", .zero),
      ("Saturday, 31-Jan-26 08:06:30 GMT", .seconds(90)), ("Sat Jan 31 08:06:30 2026", .seconds(90)),
      ("99999999999999999999999", .seconds(31_536_000)), ("soon", nil), ("-5", nil), ("1.5", nil), ("", nil),
    ])
  func pause(_ value: String, _ pause: Duration?) {
    #expect(RetryAfter.pause(value, now: Self.now) == pause)
  }
}
