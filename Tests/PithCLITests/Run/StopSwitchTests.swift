import Testing

@testable import PithCLI

@Suite struct StopSwitchTests {
  @Test func givesTheResultOfARunThatNothingStops() async {
    let stopSwitch = StopSwitch()
    #expect(await stopSwitch.run { 7 } == 7)
    #expect(stopSwitch.reason == nil)
  }

  @Test func cancelsARunUnderWay() async {
    let stopSwitch = StopSwitch()
    let wasCancelled = await stopSwitch.run {
      stopSwitch.stop(.outputClosed)
      return Task.isCancelled
    }
    #expect(wasCancelled)
  }

  @Test func cancelsARunThatBeginsAfterTheStop() async {
    let stopSwitch = StopSwitch()
    stopSwitch.stop(.signal(15))
    let stream = AsyncStream<Never> { _ in }
    // Ends at once, because the task is cancelled; otherwise never.
    await stopSwitch.run { for await _ in stream {} }
    #expect(stopSwitch.reason == .signal(15))
  }

  @Test func remembersTheFirstReason() {
    let stopSwitch = StopSwitch()
    stopSwitch.stop(.outputClosed)
    stopSwitch.stop(.signal(2))
    #expect(stopSwitch.reason == .outputClosed)
  }
}
