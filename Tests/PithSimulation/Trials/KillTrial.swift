import Foundation
import PithTestServer

/// Kills `pith run` again and again while its sources publish, and compares the output with that of runs that nobody killed.
public struct KillTrial: Sendable {
  private let program: String
  private let kills: Int
  private let plan: SimulationPlan
  private let folder: String

  private static let step = 1_800

  /// - Parameters:
  ///   - program: the path of `pith`.
  ///   - kills: how many runs are killed.
  ///   - now: the present in seconds since 1970: sites publish from now on, in the same steps for both series of runs.
  public init(_ program: String, kills: Int, sites: Int, seed: UInt64, now: Int, in folder: String) {
    self.program = program
    self.kills = kills
    self.folder = folder
    // The clock of `pith` is the real one, so what the sites change has to lie after it.
    let today = now / DateForm.day * DateForm.day + DateForm.day
    var plan = SimulationPlan(
      seed: seed, sites: sites, days: kills * Self.step / DateForm.day + 2, start: today)
    plan.hasTrouble = false
    plan.rhythms = 10...60
    self.plan = plan
  }

  /// What came of it.
  public struct Result: Sendable, CustomStringConvertible {
    /// Runs that were killed before they ended of themselves.
    public var killCount = 0
    /// Runs that had ended before their time came.
    public var lateCount = 0
    public var articleCount = 0
    public var faults: [String] = []

    public var description: String {
      ([
        "\(killCount) runs killed (\(lateCount) more had ended before), \(articleCount) articles in the end"
      ] + faults.prefix(20).map { "FAULT: \($0)" }).joined(separator: "\n")
    }
  }

  public func run(progress: @Sendable (String) -> Void = { _ in }) async throws -> Result {
    let clock = SimulatedClock(plan.start)
    // Copies that other sites print are one site's or the other's, as it happens.
    let simulated = SimulatedWorld(plan, hasReprints: false)
    let network = SimulatedNetwork(simulated, clock)
    let server = try TestServer(keepsRequests: false) { network.response(to: $0) }
    defer { server.close() }
    let calm = try WorldConfiguration(simulated, port: server.port, in: "\(folder)/calm")
    let killed = try WorldConfiguration(simulated, port: server.port, in: "\(folder)/killed")
    var result = Result()
    // How long runs take from step to step, so that kills come at any time of them.
    var durations: [Duration] = []
    for step in 0...kills {
      clock.set(plan.start + step * Self.step)
      let end = try await PithRun(program, calm.arguments, in: folder).ended()
      durations.append(end.duration)
      if end.status != 0 { result.faults.append("a run ended with \(end.status): \(end.messages)") }
    }
    progress("\(kills + 1) runs without kills")
    var random = SeededRandom(seed: plan.seed)
    for step in 0..<kills {
      clock.set(plan.start + step * Self.step)
      let run = try PithRun(program, killed.arguments, in: folder)
      try await Task.sleep(for: durations[step] * Double.random(in: 0..<1, using: &random))
      run.send(SIGKILL)
      let end = await run.ended()
      if end.status == 128 + SIGKILL {
        result.killCount += 1
        // What it said before may be anything but a fault.
        if !end.messages.isEmpty { result.faults.append("a run that was killed said: \(end.messages)") }
      } else {
        result.lateCount += 1
        if end.status != 0 { result.faults.append("a run ended with \(end.status): \(end.messages)") }
      }
      if step % 50 == 49 { progress("\(step + 1) kills") }
    }
    clock.set(plan.start + kills * Self.step)
    let end = try await PithRun(program, killed.arguments, in: folder).ended()
    if end.status != 0 { result.faults.append("the last run ended with \(end.status): \(end.messages)") }
    let (one, other) = (try OutputSnapshot(killed.output), try OutputSnapshot(calm.output))
    result.articleCount = other.articleCount
    result.faults += one.differences(from: other)
    return result
  }
}
