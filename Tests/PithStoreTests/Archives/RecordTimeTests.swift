import Testing

@testable import PithStore

@Suite struct RecordTimeTests {
  @Test(arguments: [
    (0, "1970-01-01T00:00:00Z"), (1_769_846_709, "2026-01-31T08:05:09Z"),
    (951_782_400, "2000-02-29T00:00:00Z"),
  ])
  func writesAndReadsDates(seconds: Int, text: String) {
    #expect(RecordTime.text(unixSeconds: seconds) == text)
    #expect(RecordTime.unixSeconds(text) == seconds)
  }

  @Test func leavesFractionsOut() {
    #expect(RecordTime.unixSeconds("2026-01-31T08:05:09.999999Z") == 1_769_846_709)
  }

  @Test(arguments: [
    "", "Z", "2026", "2026-01-31", "2026-13-31T08:05:09Z", "2026-01-31T08:05:09+01:00", "x-x-xTx:x:xZ",
  ])
  func refusesWhatIsNone(text: String) {
    #expect(RecordTime.unixSeconds(text) == nil)
  }
}
