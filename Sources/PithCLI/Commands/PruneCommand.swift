import ArgumentParser
import Glibc
import Pith

/// `pith prune`: removes old articles.
struct PruneCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prune",
    abstract: "Remove old articles from the output folder of a configuration.",
    usage: "pith prune (--older-than <time> | --keep <n>) [<options>] <config>",
    discussion: """
      EXAMPLES:
        pith prune pith.yaml --older-than 365d --dry-run
        pith prune pith.yaml --keep 10000

      Only files that runs of this configuration have written are removed. Their articles stay known, so that they are not fetched \
      again. The exit status is 0 if it is done, 2 if it could not be done, 75 if a run is under way.
      """)

  @Argument(
    help: ArgumentHelp("The configuration file.", valueName: "config"),
    completion: .file(extensions: ["yaml", "yml"]))
  var path: String

  @Option(
    help: ArgumentHelp(
      "Remove the articles that were last fetched longer ago than this: 90d, 52w. Index files of days before it go too.",
      valueName: "time"))
  var olderThan: Span?

  @Option(
    help: ArgumentHelp("Keep the newest articles of each source, by their dates, this many.", valueName: "n"))
  var keep: Int?

  @Option(help: ArgumentHelp("What is known is in this file.", valueName: "file"), completion: .file())
  var state: String?

  @Option(
    name: .shortAndLong, help: ArgumentHelp("The articles are in this folder.", valueName: "dir"),
    completion: .directory)
  var output: String?

  @Flag(help: "Say which files would be removed, and remove none.")
  var dryRun = false

  func validate() throws {
    if (olderThan == nil) == (keep == nil) {
      throw ValidationError("Say which articles go, with either --older-than or --keep.")
    }
    if let keep, keep < 0 { throw ValidationError("--keep must be at least 0.") }
  }

  func run() throws {
    SignalWatch.ignoreWriteSignals()
    let console = Console(showsProgress: false)
    var overrides = ConfigurationOverrides()
    overrides.state = state
    overrides.output = output
    let configuration = try ConfigurationFile(path, overrides).read(for: console)
    do {
      // One that was made here would know nothing of the articles.
      guard access(configuration.state, F_OK) == 0 else {
        console.message(
          "\(configuration.state) is not there, and without it nobody knows which files are articles; 'pith run' makes it, also anew"
        )
        throw ExitCode.couldNotRun
      }
      let now = SystemTime.now()
      let pruning = Pruning(configuration, rule(at: now))
      if dryRun {
        let files = try pruning.files(try Ledger(path: configuration.state, readOnly: true))
        try OutputFile.standardOutput.write(Array(files.map { "\($0)\n" }.joined().utf8))
        return
      }
      let lock = try RunLock(
        ofLedger: configuration.state, time: PublicationDate(unixSeconds: now).description)
      defer { withExtendedLifetime(lock) {} }
      let ledger = try Ledger(path: configuration.state)
      let count = try pruning.run(ledger)
      try ledger.close()
      if Terminal.standardError.isTerminal { console.message("\(count) files removed") }
    } catch {
      if let fault = console.fault(error) { throw fault }
    }
  }

  private func rule(at now: Int) -> Pruning.Rule {
    if let keep { return .beyondNewest(keep) }
    return .fetchedBefore(now - Int((olderThan?.duration ?? .zero) / .seconds(1)))
  }
}
