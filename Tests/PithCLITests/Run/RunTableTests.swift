import Pith
import Testing

@testable import PithCLI

@Suite struct RunTableTests {
  @Test func countsOutcomesByCode() async {
    let codes: [FailureCode] = [.notFound, .connection, .notFound, .notFound]
    let report = await Pipeline(Ending(), maximumInFlight: 2).run([nil, nil] + codes.map(Optional.some))
    #expect(
      RunTable(report: report, slowestHosts: []).lines == [
        "outcome             pages",
        "article                 1",
        "skipped: robots         1",
        "failed: notFound        3",
        "failed: connection      1",
      ])
  }

  @Test func namesTheSlowestHosts() async {
    let report = await Pipeline(Ending(), maximumInFlight: 1).run([FailureCode?]())
    let hosts = [
      HostTime(host: "slow.example", requestCount: 1_250, failureCount: 3, meanTime: .milliseconds(12_440)),
      HostTime(host: "quick.example", requestCount: 2, failureCount: 0, meanTime: .milliseconds(90)),
    ]
    #expect(
      RunTable(report: report, slowestHosts: hosts).lines.suffix(4) == [
        "",
        "slowest hosts  mean time  requests  failed",
        "slow.example      12.4 s     1,250       3",
        "quick.example      0.1 s         2       0",
      ])
  }

  /// Fails with the code that it is given; without one, skips the first time and succeeds the second.
  private struct Ending: Stage {
    private let skips = Toggle()

    func run(_ code: FailureCode?) async throws(StageExit) -> Int {
      if let code { throw .failed(StageFailure(stage: .fetch, code: code, detail: "x")) }
      if await skips.flip() { throw .skipped(SkipReason(stage: .fetch, code: .robots, detail: "x")) }
      return 1
    }
  }

  private actor Toggle {
    private var isOn = false

    func flip() -> Bool {
      isOn.toggle()
      return isOn
    }
  }
}
