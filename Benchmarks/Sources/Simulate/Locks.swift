import ArgumentParser
import PithSimulation

/// Two runs at once.
struct Locks: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Start two runs of pith together, again and again: one has to work, the other one to end with status 75."
  )

  @OptionGroup var program: ProgramOption

  @Option(help: "How often.")
  var count = 100

  func run() async throws {
    let program = try program.path
    try await Scratch.use { folder in
      let faults = try await LockTrial(program, rounds: count, in: folder).run()
      print(
        "\(count) times two runs together, \(count - faults.count) times one worked and the other one ended with status 75"
      )
      for fault in faults { print("FAULT: \(fault)") }
      if !faults.isEmpty { throw ExitCode.failure }
    }
  }
}
