import ArgumentParser
import Glibc
import Pith

/// One `pith run`, from the lock to the status.
struct SourceRunSession {
  let configuration: Configuration
  let options: SourceRunOptions
  /// The run begins at a random time within this.
  let splay: Duration?
  let deadline: Duration?
  let metricsPath: String?
  let log: RunLog
  let logFile: LogOutput?

  /// A run is asked to end so long before its deadline that what is under way can come to its end.
  private var grace: Duration { min(Self.longestGrace, (deadline ?? .seconds(60)) / 2) }
  private static let longestGrace = Duration.seconds(5)

  /// - Throws: `ExitCode` for every status but 0.
  func run() async throws(ExitCode) {
    var signals = RunSignals(logFile)
    defer { signals.end() }
    // Nothing is under way that a signal would have to end in order.
    if let splay { try? await Task.sleep(for: splay * Double.random(in: 0...1)) }
    let stop = RunStop(grace: grace)
    signals.watchEnds(stop)
    let timer = deadline.map { deadline in
      Task { [grace] in
        try await Task.sleep(for: deadline - grace)
        stop.request(.deadline)
      }
    }
    defer { timer?.cancel() }
    do {
      let lock = try RunLock(ofLedger: configuration.state, time: Self.time(SystemTime.now()))
      defer { withExtendedLifetime(lock) {} }
      try await run(stop)
    } catch let fault as RunLock.Fault {
      guard case .held = fault else { throw fail(fault.description) }
      log.error("\(fault)", ["event": "locked"])
      throw .lockHeld
    } catch let status as ExitCode {
      throw status
    } catch {
      throw fail("\(error)")
    }
  }

  private func run(_ stop: RunStop) async throws {
    let keeper = LedgerKeeper(configuration, now: SystemTime.now()) { [log] in
      log.error($0, ["event": "ledger"])
    }
    var ledger = try keeper.open()
    try tellWarnings(ledger)
    let runner = SourceRunner(configuration, options: options, now: SystemTime.now)
    var report: SourceRunReport
    do {
      report = try await runner.run(ledger, stop: stop) { [log] in log.log($0) }
    } catch let error as LedgerError where error.isBroken {
      ledger = try keeper.replace(because: error)
      stop.withdrawFault()
      report = try await runner.run(ledger, stop: stop) { [log] in log.log($0) }
    }
    if case .fault(let reason) = stop.reason {
      report.problems.append(RunProblem(.output, source: nil, text: reason))
    }
    try conclude(report, ledger)
    try keeper.close(ledger)
    let status = status(of: report)
    if status != .success { throw status }
  }

  /// Says what the configuration had better not hold: once a day, since cron mails what is printed.
  private func tellWarnings(_ ledger: Ledger) throws {
    guard !configuration.warnings.isEmpty else { return }
    let news = WarningNews(configuration.warnings, now: SystemTime.now())
    let isNews = try news.isNews(in: ledger)
    for warning in configuration.warnings {
      let fields = ["event": "configuration"]
      if isNews { log.warning(warning.description, fields) } else { log.info(warning.description, fields) }
    }
    if isNews { try news.noteTold(in: ledger) }
  }

  private func conclude(_ report: SourceRunReport, _ ledger: Ledger) throws {
    for problem in report.problems {
      let text = "\(problem.source.map { "\($0): " } ?? "")\(problem.text)"
      let fields = ["event": problem.kind.rawValue, "source": problem.source ?? ""]
      if problem.isNews { log.error(text, fields) } else { log.info(text, fields) }
    }
    log.info(SourceRunSummary(report).text, SourceRunSummary(report).fields)
    let isSuccess = report.problems.isEmpty
    let end = SystemTime.now()
    if isSuccess { try ledger.setFact(Self.lastSuccessFact, to: "\(end)") }
    var totals = try RunTotals(ledger)
    try totals.add(report, keepIn: ledger)
    guard let metricsPath else { return }
    let text = MetricsText(
      report, totals: totals, sources: try ledger.sources(named: configuration.sources.map(\.name)),
      ended: end,
      isSuccess: isSuccess, lastSuccess: try ledger.fact(Self.lastSuccessFact).flatMap { Int($0) })
    try OutputFile(metricsPath).write(Array(text.text.utf8))
  }

  private static let lastSuccessFact = "last success"

  private func status(of report: SourceRunReport) -> ExitCode {
    switch report.stop {
    case .signal(let number): .stopped(by: number)
    case .fault: .couldNotRun
    case .deadline, nil: report.problems.isEmpty ? .success : .someFailed
    }
  }

  private func fail(_ text: String) -> ExitCode {
    log.error(text, ["event": "couldNotRun"])
    return .couldNotRun
  }

  private static func time(_ time: Int) -> String { PublicationDate(unixSeconds: time).description }
}
