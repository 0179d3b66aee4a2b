import ArgumentParser
import Logging
import Pith

/// `pith run`: what cron calls.
struct RunCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Ask the sources of a configuration for what is new, and write it.",
    usage: "pith run [<options>] <config>",
    discussion: """
      EXAMPLES:
        pith run pith.yaml
        pith run pith.yaml --dry-run
        pith run pith.yaml --only world --since 2d

      Does one pass: asks the sources that are due, fetches new and changed articles, and writes them. On a terminal it says what \
      it does; elsewhere it is silent as long as nobody is needed. The exit status is 0 if all is well, 1 if a source needs \
      looking at, 2 if pith could not run, 75 if another run is under way.
      """)

  @Argument(
    help: ArgumentHelp("The configuration file.", valueName: "config"),
    completion: .file(extensions: ["yaml", "yml"]))
  var path: String

  @Option(help: ArgumentHelp("Keep what is known in this file.", valueName: "file"), completion: .file())
  var state: String?

  @Option(
    name: .shortAndLong, help: ArgumentHelp("Write the articles into this folder.", valueName: "dir"),
    completion: .directory)
  var output: String?

  @Option(
    name: .customLong("only"),
    help: ArgumentHelp("Ask this source alone, due or not. Can be given several times.", valueName: "source"))
  var only: [String] = []

  @Option(
    help: ArgumentHelp(
      "Fetch no article that its source dates before this: a date or, counted back, a time such as 2d.",
      valueName: "date"))
  var since: Since?

  @Option(help: ArgumentHelp("Fetch this many pages at most.", valueName: "n"))
  var limit: Int?

  @Option(help: ArgumentHelp("End the run in order after this time: 90s, 14m, 2h.", valueName: "time"))
  var deadline: Span?

  @Option(
    help: ArgumentHelp(
      "Wait for a random time up to this before the run, so that many machines don't start at once.",
      valueName: "time"))
  var splay: Span?

  @Flag(help: "Ask the sources and say what would be fetched; write nothing anywhere.")
  var dryRun = false

  @Option(
    help: ArgumentHelp(
      "Write the figures of the run to this file, in Prometheus's text format.", valueName: "file"),
    completion: .file(extensions: ["prom"]))
  var metrics: String?

  @Option(help: ArgumentHelp("The form of log lines.", valueName: "format"))
  var logFormat = LogFormat.text

  @Option(
    help: ArgumentHelp("Append log lines to this file; SIGHUP opens it anew.", valueName: "file"),
    completion: .file(extensions: ["log"]))
  var logFile: String?

  @Flag(name: .shortAndLong, help: "Say nothing but what is wrong, on a terminal too.")
  var quiet = false

  @Flag(name: .shortAndLong, help: "Say what is done, where there is no terminal too.")
  var verbose = false

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError("--limit must be at least 1.") }
    if let deadline, deadline.duration <= .zero { throw ValidationError("--deadline must be more than 0s.") }
    if quiet && verbose { throw ValidationError("--quiet and --verbose exclude each other.") }
  }

  func run() async throws {
    SignalWatch.ignoreWriteSignals()
    let console = Console(showsProgress: false)
    let metricsFile = MetricsFile(path: dryRun ? nil : metrics)
    let session: SourceRunSession
    do {
      let configuration = try self.configuration(console)
      if dryRun { return try await SourcePreviewSession(configuration, sourceOptions, console).run() }
      session = try self.session(configuration, metricsFile, console)
    } catch {
      metricsFile.writeFailure()
      throw error
    }
    try await session.run()
  }

  /// The configuration, which has the sources that are asked for.
  private func configuration(_ console: Console) throws(ExitCode) -> Configuration {
    let configuration = try ConfigurationFile(path, overrides).read(for: console, tellsWarnings: dryRun)
    let unknown = only.filter { name in !configuration.sources.contains { $0.name == name } }
    if let name = unknown.first {
      console.message("\(path) has no source named \(name); 'pith check \(path)' lists them")
      throw .couldNotRun
    }
    return configuration
  }

  private func session(
    _ configuration: Configuration, _ metricsFile: MetricsFile, _ console: Console
  ) throws(ExitCode) -> SourceRunSession {
    RunSignals.ignoreHangups()
    var file: LogOutput?
    do {
      file = try logFile.map { path throws(WriteError) in try LogOutput(file: path) }
    } catch {
      console.message(error.description)
      throw .couldNotRun
    }
    let log = RunLog(file: file, format: logFormat, level: level)
    var configuration = configuration
    // The session warns of these hosts; each request is for whoever watches.
    configuration.fetch.uncheckedUse = { address in
      log.info("\(address): the certificate of this host is not checked", ["event": "uncheckedHost"])
    }
    return SourceRunSession(
      configuration: configuration, options: sourceOptions, splay: splay?.duration,
      deadline: deadline?.duration, metricsFile: metricsFile, log: log, logFile: file)
  }

  private var sourceOptions: SourceRunOptions {
    var options = SourceRunOptions()
    options.only = Set(only)
    options.since = since?.time(at: SystemTime.now())
    return options
  }

  /// What standard error hears: whoever watches, or asks for lines that programs read, wants all of it.
  private var level: Logger.Level {
    if quiet { return .error }
    let isWatched = verbose || Terminal.standardError.isTerminal || (logFormat == .json && logFile == nil)
    return isWatched ? .info : .warning
  }

  private var overrides: ConfigurationOverrides {
    var overrides = ConfigurationOverrides()
    overrides.state = state
    overrides.output = output
    overrides.limit = limit
    return overrides
  }
}
