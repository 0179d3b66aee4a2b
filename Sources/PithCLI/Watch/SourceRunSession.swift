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
  let metricsFile: MetricsFile
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
      report = try await self.report(of: runner, ledger, stop)
    } catch {
      ledger = try keeper.replace(because: error)
      stop.withdrawFault()
      report = try await self.report(of: runner, ledger, stop)
    }
    try conclude(&report, ledger, keeper)
    let status = status(of: report)
    if status != .success { throw status }
  }

  /// - Throws: where the ledger is broken. Any other fault stands in the report.
  private func report(
    of runner: SourceRunner, _ ledger: Ledger, _ stop: RunStop
  ) async throws(LedgerError) -> SourceRunReport {
    var report = SourceRunReport(started: SystemTime.now())
    do {
      report = try await runner.run(ledger, stop: stop) { [log] in log.log($0) }
      if case .fault(let reason) = stop.reason { report.note(fault: reason) }
    } catch let error as LedgerError where error.isBroken {
      throw error
    } catch {
      // It could not be begun, or its end not be kept.
      report.note(fault: "\(error)")
      // A ledger that cannot be read now is not broken for that, and not to be replaced.
      if let due = try? ledger.dueCounts(at: SystemTime.now()) { report.leftCount = due.values.reduce(0, +) }
    }
    return report
  }

  /// Says what the configuration had better not hold: once a day, since cron mails what is printed.
  private func tellWarnings(_ ledger: Ledger) throws {
    let hosts = configuration.fetch.uncheckedHosts.sorted()
    let warnings =
      configuration.warnings
      + hosts.map { host in
        ConfigurationProblem(
          path: configuration.path,
          message: "the certificate of \(host) is not checked, so its pages may be anybody's")
      }
    guard !warnings.isEmpty else { return }
    let news = WarningNews(warnings, now: SystemTime.now())
    let isNews = try news.isNews(in: ledger)
    for warning in warnings {
      let fields = ["event": "configuration"]
      if isNews { log.warning(warning.description, fields) } else { log.info(warning.description, fields) }
    }
    if isNews { try news.noteTold(in: ledger) }
  }

  /// Keeps in the ledger what the run came to, closes it, and tells it: in the log, and in the file of figures.
  private func conclude(
    _ report: inout SourceRunReport, _ ledger: Ledger, _ keeper: LedgerKeeper
  ) throws {
    let end = SystemTime.now()
    var totals: RunTotals?
    var sources: [SourceRecord] = []
    var lastSuccess: Int?
    do throws(LedgerError) {
      var sums = try RunTotals(ledger)
      sums.add(report)
      sources = try ledger.sources(named: configuration.sources.map(\.name))
      lastSuccess = try ledger.fact(Self.lastSuccessFact).flatMap { Int($0) }
      totals = sums
      try sums.keep(in: ledger)
      if report.problems.isEmpty { try ledger.setFact(Self.lastSuccessFact, to: "\(end)") }
      try keeper.close(ledger)
      if report.problems.isEmpty { lastSuccess = end }
    } catch {
      report.note(fault: error.description)
    }
    tell(report)
    guard let totals else { return metricsFile.writeFailure() }
    try metricsFile.write(
      MetricsText(
        report, totals: totals, sources: sources, ended: end, isSuccess: report.problems.isEmpty,
        lastSuccess: lastSuccess))
  }

  private func tell(_ report: SourceRunReport) {
    for problem in report.problems {
      let text = "\(problem.source.map { "\($0): " } ?? "")\(problem.text)"
      let fields = ["event": problem.kind.rawValue, "source": problem.source ?? ""]
      if problem.isNews { log.error(text, fields) } else { log.info(text, fields) }
    }
    log.info(SourceRunSummary(report).text, SourceRunSummary(report).fields)
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
    metricsFile.writeFailure()
    return .couldNotRun
  }

  private static func time(_ time: Int) -> String { PublicationDate(unixSeconds: time).description }
}

extension SourceRunReport {
  /// Notes that the ledger or the output takes no more, however the run was asked to end.
  fileprivate mutating func note(fault reason: String) {
    stop = .fault(reason)
    let problem = RunProblem(.output, source: nil, text: reason)
    if !problems.contains(problem) { problems.append(problem) }
  }
}
