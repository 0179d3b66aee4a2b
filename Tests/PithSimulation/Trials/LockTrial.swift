import Foundation
import PithTestServer

/// Starts two runs of one ledger together, again and again.
public struct LockTrial: Sendable {
  private let program: String
  private let rounds: Int
  private let folder: String

  /// - Parameter program: the path of `pith`.
  public init(_ program: String, rounds: Int, in folder: String) {
    self.program = program
    self.rounds = rounds
    self.folder = folder
  }

  /// What went otherwise than one run doing the work and the other one ending with status 75, a sentence each; empty if nothing did.
  public func run() async throws -> [String] {
    var faults: [String] = []
    for round in 1...rounds {
      if let fault = try await self.round(in: "\(folder)/\(round)") {
        faults.append("round \(round): \(fault)")
      }
    }
    return faults
  }

  private func round(in folder: String) async throws -> String? {
    let plan = SimulationPlan(seed: 1, sites: 1, days: 1)
    let clock = SimulatedClock(plan.end)
    var quiet = plan
    quiet.rhythms = 2...2
    let world = SimulatedWorld(quiet)
    let network = SimulatedNetwork(world, clock)
    // The run that works has no answer before the other one has ended.
    let gate = TestGate()
    let server = try TestServer { .stalled(until: gate, then: network.response(to: $0)) }
    defer { server.close() }
    let configuration = try WorldConfiguration(world, port: server.port, in: folder)
    let runs = try (0..<2).map { _ in try PithRun(program, configuration.arguments, in: folder) }
    let first = await withTaskGroup(of: (Int, PithRun.End).self) { group in
      for (index, run) in runs.enumerated() { group.addTask { (index, await run.ended()) } }
      let first = await group.next()
      // Also where two runs work, so that both end.
      gate.open()
      return first
    }
    guard let (index, loser) = first else { return "no run ended" }
    let winner = await runs[1 - index].ended()
    guard loser.status == 75, winner.status == 0 else {
      return "the runs ended with \(loser.status) and \(winner.status): \(loser.messages)\(winner.messages)"
    }
    guard winner.messages.isEmpty else { return "the run that worked said: \(winner.messages)" }
    let holder = "process \(runs[1 - index].identifier) since "
    let lines = loser.messages.split(separator: "\n")
    guard lines.count == 1, let place = loser.messages.range(of: holder) else {
      return "the other one doesn't name its holder, process \(runs[1 - index].identifier): \(loser.messages)"
    }
    let time = loser.messages[place.upperBound...].trimmingCharacters(in: .whitespacesAndNewlines)
    return (try? Date(time, strategy: .iso8601)) == nil ? "no time: \(loser.messages)" : nil
  }
}
