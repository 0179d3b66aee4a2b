import Pith
import Testing

@testable import PithCLI

@Suite struct ProgressLineTests {
  @Test func showsNoTimeLeftWhileTheNumberOfInputsIsUnknown() {
    let line = ProgressLine(done: 1_250, failed: 3, total: nil, elapsed: .seconds(5))
    #expect(line.text(columns: 79) == "1,250 done, 250/s, 3 failed")
  }

  @Test func showsTheShareDoneAndTheTimeLeft() {
    let line = ProgressLine(done: 1_000, failed: 0, total: 4_000, elapsed: .seconds(10))
    #expect(
      line.text(columns: 79) == "[=========>                              ] 1,000 of 4,000, 100/s, 0:30 left")
  }

  @Test func fillsTheBarAtTheEnd() {
    let line = ProgressLine(done: 8, failed: 0, total: 8, elapsed: .seconds(2))
    #expect(line.text(columns: 40) == "[\(String(repeating: "=", count: 24))] 8 of 8, 4.0/s")
  }

  @Test func showsNoRateBeforeTheFirstInputIsDone() {
    let line = ProgressLine(done: 0, failed: 0, total: 9, elapsed: .seconds(2))
    #expect(line.text(columns: 20) == "[           ] 0 of 9")
  }

  @Test func countsHoursWhereItTakesThem() {
    let line = ProgressLine(done: 1, failed: 0, total: 3_601, elapsed: .seconds(2))
    #expect(line.text(columns: 40).hasSuffix("0.5/s, 2:00:00 left"))
  }

  @Test func showsWhatFetchesAreAt() {
    var line = ProgressLine(done: 1_000, failed: 3, total: 4_000, elapsed: .seconds(10))
    line.fetches = FetchActivity(activeCount: 64, waitingCount: 1_210, receivedBytes: 90_000_000)
    line.bytesPerSecond = 8_140_000
    #expect(
      line.text(columns: 120).hasSuffix(
        "1,000 of 4,000, 64 in flight, 1,210 waiting for hosts, 8.1 MB/s, 100/s, 0:30 left, 3 failed"))
    #expect(
      line.text(columns: 70) == "1,000 of 4,000, 64 in flight, 1,210 waiting for hosts, 3 failed")
  }

  @Test(arguments: 1...120)
  func neverExceedsTheWidth(columns: Int) {
    for total in [nil, 5_000_000] {
      let line = ProgressLine(done: 1_234_567, failed: 89_012, total: total, elapsed: .seconds(4_000))
      #expect(line.text(columns: columns).count <= columns)
    }
  }

  @Test func dropsTheRateBeforeTheFailures() {
    let line = ProgressLine(done: 1_250, failed: 3, total: nil, elapsed: .seconds(5))
    #expect(line.text(columns: 20) == "1,250 done, 3 failed")
  }
}
