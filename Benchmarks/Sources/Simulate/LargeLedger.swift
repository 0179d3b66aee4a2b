import ArgumentParser
import Foundation
import PithSimulation

/// A run with very much behind it.
struct LargeLedger: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ledger",
    abstract: "Run pith over 50 feeds with nothing new and a ledger of a million pages.")

  @OptionGroup var program: ProgramOption

  @Option(help: "Pages that the ledger knows.")
  var pages = 1_000_000

  /// A run with nothing new has to stay below these.
  private static let mostSeconds = 10.0
  private static let mostMegabytes = 100

  func run() async throws {
    let program = try program.path
    try await Scratch.use { folder in
      let trial = LargeLedgerTrial(program, pages: pages, in: folder)
      let result = try await trial.run(now: Int(Date().timeIntervalSince1970)) { Scratch.tell($0) }
      print("the ledger has \(result.stateBytes / 1_000_000) MB")
      var isGood = result.fileCount == 0
      if result.fileCount > 0 { print("FAULT: \(result.fileCount) articles were written") }
      for use in result.uses {
        print(use)
        isGood =
          isGood && use.status == 0 && use.duration < .seconds(Self.mostSeconds)
          && use.peakKilobytes < Self.mostMegabytes * 1_024
      }
      if !isGood { throw ExitCode.failure }
    }
  }
}
