import Testing

@testable import PithConfig

@Suite struct DurationTextTests {
  @Test(arguments: [
    ("90s", Duration.seconds(90)), ("15m", .seconds(900)), ("6h", .seconds(21_600)),
    ("2d", .seconds(172_800)),
    ("3w", .seconds(1_814_400)), ("0s", .zero), ("0.5s", .milliseconds(500)), ("1.5h", .seconds(5_400)),
    ("-5m", .seconds(-300)),
  ])
  func readsANumberWithAUnit(text: String, duration: Duration) {
    #expect(DurationText.duration(text) == duration)
  }

  @Test(arguments: [
    "", "s", "60", "1.5", "60 s", "60sec", "1h30m", ".5s", "5.s", "1e3s", "--5s", "infs", "nans", "٣s",
    "99999999999999w",
  ])
  func refusesWhatIsNone(text: String) {
    #expect(DurationText.duration(text) == nil)
  }

  @Test(arguments: [
    (Duration.seconds(90), "90s"), (.seconds(900), "15m"), (.seconds(604_800), "7d"),
    (.seconds(1_814_400), "3w"),
    (.zero, "0s"), (.milliseconds(500), "0.5s"), (.seconds(3_600), "1h"),
  ])
  func isWrittenInTheLargestExactUnit(duration: Duration, text: String) {
    #expect(DurationText.text(duration) == text)
  }
}
