import ArgumentParser
import Foundation
import PithSimulation

/// Runs that are killed at any time.
struct Kills: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Kill runs of pith at random times; compare the output with that of runs that nobody killed.")

  @OptionGroup var program: ProgramOption

  @Option(help: "Runs to kill.")
  var count = 200

  @Option(help: "Sites.")
  var sites = 12

  @Option(help: "The same seed gives the same sites, and the same shares of a run before each kill.")
  var seed: UInt64 = 1

  func run() async throws {
    let program = try program.path
    try await Scratch.use { folder in
      let trial = KillTrial(
        program, kills: count, sites: sites, seed: seed, now: Int(Date().timeIntervalSince1970), in: folder)
      let result = try await trial.run { Scratch.tell($0) }
      print(result)
      if !result.faults.isEmpty { throw ExitCode.failure }
    }
  }
}
