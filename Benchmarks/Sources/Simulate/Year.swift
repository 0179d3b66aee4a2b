import ArgumentParser
import Foundation
import Pith
import PithSimulation

/// A year of runs, one every half hour.
struct Year: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Play sites for days on end, run over them every half hour, compare the articles with those published.")

  @Option(help: "Days on which the sites publish.")
  var days = 365

  @Option(help: "Sites.")
  var sites = 50

  @Option(help: "The same seed gives the same sites.")
  var seed: UInt64 = 1

  @Option(
    help: "What becomes of a file when its article changes: replace, revision or ignore.",
    transform: { text in
      guard let policy = ChangePolicy(rawValue: text) else {
        throw ValidationError("No policy is named \(text).")
      }
      return policy
    })
  var changes = ChangePolicy.replace

  @Option(help: "An empty or new folder that keeps the articles and the ledger.")
  var folder: String?

  func run() async throws {
    try await Scratch.use(folder) { folder in
      let trial = YearTrial(
        SimulationPlan(seed: seed, sites: sites, days: days), changes: changes, in: folder
      ) { Scratch.tell($0) }
      let report = try await trial.run()
      print(report)
      if !report.faults.isEmpty { throw ExitCode.failure }
    }
  }
}
