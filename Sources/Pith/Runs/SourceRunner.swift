public import PithConfig
import PithCore
import PithExtract
public import PithLedger
import PithStore

/// One pass over the sources of a configuration: asks those that are due, fetches what is new, and files it.
///
///     let configuration = try ConfigurationReader().read("pith.yaml")
///     let runner = SourceRunner(configuration, now: { Int(Date().timeIntervalSince1970) })
///     let report = try await runner.run(try Ledger(path: configuration.state)) { event in print(event) }
///
/// Whoever runs it holds the ledger's `RunLock`. What a pass leaves undone, for whatever reason, the next one does.
public struct SourceRunner: Sendable {
  public typealias Listener = @Sendable (SourceRunEvent) -> Void

  private let configuration: Configuration
  private let settings: Settings
  private let options: SourceRunOptions
  private let now: @Sendable () -> Int

  /// - Parameter now: the present in seconds since 1970.
  public init(
    _ configuration: Configuration, settings: Settings? = nil, options: SourceRunOptions = SourceRunOptions(),
    now: @escaping @Sendable () -> Int
  ) {
    self.configuration = configuration
    self.settings = settings ?? Settings(configuration)
    self.options = options
    self.now = now
  }

  /// Runs.
  ///
  /// - Parameters:
  ///   - stop: ends the run before its time.
  ///   - listener: hears of what happens, from any thread.
  /// - Throws: `LedgerError` or `WriteError` where it cannot be begun or its end cannot be kept.
  public func run(
    _ ledger: Ledger, stop: RunStop = RunStop(), listener: @escaping Listener = { _ in }
  ) async throws -> SourceRunReport {
    let start = ContinuousClock.now
    let tree = try OutputTree(configuration.output)
    let journal = try FailureJournal(in: OutputFolder(configuration.output), keepsEarlier: true)
    try writeIndex(of: ledger, into: tree)
    let records = try ledger.register(
      configuration.sources.map {
        SourceIdentity(name: $0.name, kind: $0.kind.rawValue, address: $0.address)
      },
      at: now())
    let sources = zip(configuration.sources, records).filter { source, _ in
      options.only.isEmpty ? source.isEnabled : options.only.contains(source.name)
    }
    let timings = FetchTimings()
    let settings = settings.sendingHeadersToSources(of: configuration)
    let pages = PageStage(settings, robotsStore: LedgerRobots(ledger: ledger))
    try HostPauses.restore(from: ledger, to: pages.fetcher, at: now())
    let pass = SourcePass(
      sources: sources.map { ($0, $1) }, ledger: ledger,
      reader: SourceReader(pages.fetcher, settings), options: options, configuration: configuration,
      stop: stop,
      now: now, listener: listener)
    let filing = FilingStage(
      ledger: ledger, tree: tree, changes: configuration.changes, writesIndex: configuration.writesIndex,
      now: now)
    let stage = WatchedPageStage(
      pages, settings, format: configuration.format, filing: filing, stop: stop, timings: timings)
    let settler = PageSettler(ledger: ledger, journal: journal, stop: stop, now: now, listener: listener)
    var report = await stop.run {
      var report = SourceRunReport(started: now())
      let (stream, continuation) = AsyncStream.makeStream(of: WatchedPage.self)
      async let sourceTally = pass.run {
        continuation.yield($0)
      } end: {
        continuation.finish()
      }
      _ = await Pipeline(
        stage, maximumInFlight: settings.addressWindow,
        lanes: settings.lanes(keepsOrder: false) { (input: WatchedPage) in input.page.address }
      ).run(stream, observer: settler)
      let tally = await sourceTally
      report.sourceCount = tally.asked
      report.failedSourceCount = tally.failed
      report.sourceRequestCount = tally.requests
      report.listedCount = tally.listed
      settler.add(to: &report)
      return report
    }
    // What kept the run from going on may be that the ledger is broken, which is for the caller to know.
    if case .fault = stop.reason { try ledger.verify() }
    try HostPauses.keep(of: pages.fetcher, in: ledger, at: now())
    do {
      try journal.finish()
      try writeIndex(of: ledger, into: tree)
    } catch let error as WriteError {
      // What was done is to be told all the same. The index is written by the next run.
      stop.request(.fault(error.description))
    }
    try ledger.forgetOldBands(at: now())
    try ledger.closeIndexDays(at: now())
    try ledger.forgetOldRobots(at: now())
    report.problems += try SourceWatch(configuration.watch, ledger: ledger, now: now()).problems(
      of: configuration.sources.filter(\.isEnabled))
    report.leftCount = try ledger.dueCounts(at: now()).values.reduce(settler.postponedCount, +)
    report.timings = timings.snapshot
    report.stop = stop.reason
    report.duration = start.duration(to: .now)
    return report
  }

  /// Writes the index files that lack lines: those of this run, and those of one that was killed. Lines of files that the ledger knows
  /// nothing about stay: it may have been made anew since, or the clock has been set back to a day that was over.
  private func writeIndex(of ledger: Ledger, into tree: OutputTree) throws {
    for day in try ledger.staleIndexDays() {
      let lines = try ledger.indexLines(of: day)
      let earlier = IndexFile.lines(ofDay: day, in: configuration.output, butNotOfFilesIn: lines)
      let text = (earlier + lines).map { $0 + "\n" }.joined()
      try tree.write(Array(text.utf8), as: IndexFile.name(ofDay: day), in: IndexFile.folder)
      try ledger.noteIndexWritten(of: day)
    }
  }
}
