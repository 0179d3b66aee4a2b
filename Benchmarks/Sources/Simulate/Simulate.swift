import ArgumentParser

/// Pith's `run` over sites that this program plays itself, on a clock of its own.
@main
struct Simulate: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Run over played sites for months, under kills, side by side and with a large ledger.",
    subcommands: [Year.self, Kills.self, Locks.self, LargeLedger.self], defaultSubcommand: Year.self)
}
