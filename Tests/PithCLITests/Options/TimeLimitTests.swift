import Testing

@testable import PithCLI

@Suite struct TimeLimitTests {
  @Test func readsSecondsWithAFraction() {
    #expect(TimeLimit(argument: "30")?.duration == .seconds(30))
    #expect(TimeLimit(argument: "2.5")?.duration == .milliseconds(2_500))
  }

  @Test(arguments: ["", "0", "-1", "nan", "inf", "10s", "1e9"])
  func refusesWhatIsNoTimeLimit(argument: String) {
    #expect(TimeLimit(argument: argument) == nil)
  }

  @Test func showsWholeSecondsWithoutAFraction() {
    #expect(TimeLimit(.seconds(60)).defaultValueDescription == "60")
    #expect(TimeLimit(.milliseconds(2_500)).defaultValueDescription == "2.5")
  }
}
