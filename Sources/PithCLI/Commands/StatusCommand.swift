import ArgumentParser
import Glibc
import Pith

/// `pith status`: how the sources of a configuration fare.
struct StatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Show how the sources of a configuration fare.",
    usage: "pith status [<options>] <config>",
    discussion: """
      EXAMPLES:
        pith status pith.yaml
        pith status pith.yaml --days 30 --json

      Shows for each source when it was last had, the new articles of each day as a chart, when it is asked next, and what is \
      wrong. Can be called while a run is under way. The exit status is 0 if all is well, 1 if a source needs looking at, 2 if \
      the configuration or what is known cannot be read.
      """)

  @Argument(
    help: ArgumentHelp("The configuration file.", valueName: "config"),
    completion: .file(extensions: ["yaml", "yml"]))
  var path: String

  @Option(help: ArgumentHelp("Read what is known from this file.", valueName: "file"), completion: .file())
  var state: String?

  @Option(help: ArgumentHelp("Look back this many days.", valueName: "n"))
  var days = 14

  @Flag(help: "Print a JSON object.")
  var json = false

  private static let mostDays = 366

  func validate() throws {
    if !(1...Self.mostDays).contains(days) {
      throw ValidationError("--days must be from 1 to \(Self.mostDays).")
    }
  }

  func run() throws {
    SignalWatch.ignoreWriteSignals()
    let console = Console(showsProgress: false)
    var overrides = ConfigurationOverrides()
    overrides.state = state
    let configuration = try ConfigurationFile(path, overrides).read(for: console)
    let now = SystemTime.now()
    do {
      let isThere = access(configuration.state, F_OK) == 0
      let ledger = isThere ? try Ledger(path: configuration.state, readOnly: true) : nil
      let statuses = try SourceStatus.all(of: configuration, ledger, dayCount: days, at: now)
      let bytes: [UInt8]
      if json {
        bytes = try StatusDocument(statuses, configuration, pages: try ledger?.pageCounts() ?? [:], now: now)
          .bytes()
      } else {
        let lines = StatusListing(statuses, dayCount: days, now: now).lines
        bytes = Array(lines.map { $0 + "\n" }.joined().utf8)
      }
      try OutputFile.standardOutput.write(bytes)
      if !isThere { console.message("no run has been done yet: \(configuration.state) is not there") }
      if statuses.contains(where: { !$0.problems.isEmpty }) { throw ExitCode.someFailed }
    } catch {
      if let fault = console.fault(error) { throw fault }
    }
  }
}
