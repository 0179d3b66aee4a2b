import ArgumentParser
import Pith

/// One run from its first message to its exit status.
struct RunSession {
  /// Finds out how many pages a run has; `nil` where nobody knows.
  typealias PageCount = @Sendable () async -> Int?

  private let plan: RunPlan
  private let console: Console
  private let progress = RunProgress()
  private let stopSwitch = StopSwitch()
  private let pipeline: ArticlePipeline
  /// Whether pages are fetched, so that there is something to say of requests and hosts.
  private let fetches: Bool

  init(_ plan: RunPlan, fetches: Bool) {
    self.plan = plan
    self.fetches = fetches
    pipeline = ArticlePipeline(plan.settings)
    let isWatched = Terminal.standardError.isTerminal && plan.verbosity != .quiet
    // Articles that appear on the terminal show the progress themselves.
    let isAlone = !(plan.writesToStandardOutput && Terminal.standardOutput.isTerminal)
    console = Console(showsProgress: isWatched && isAlone)
  }

  /// Tells people something about the run as a whole.
  func say(_ text: String) {
    console.message(text)
  }

  /// Runs the plan over the pages.
  ///
  /// - Throws: `ExitCode` for every status but 0.
  func run(_ pages: PageSource, counting: @escaping PageCount) async throws(ExitCode) {
    SignalWatch.ignoreWriteSignals()
    let signals = SignalWatch(stopSwitch)
    defer { signals.end() }
    let result = await showingProgress(counting) {
      await stopSwitch.run { await articles(of: pages) }
    }
    let status = conclude(result)
    if status != .success { throw status }
  }

  /// Keeps the progress line up to date while the operation runs, where one is shown.
  private func showingProgress<Result>(
    _ counting: @escaping PageCount, of operation: () async -> Result
  ) async -> Result {
    guard console.showsProgress else { return await operation() }
    let count = Task { [progress] in
      if let total = await counting() { progress.setTotal(total) }
    }
    let drawing = Task { [progress, console, pipeline, fetches] in
      while (try? await Task.sleep(for: Self.pauseBetweenDrawings)) != nil {
        console.show(progress.line(fetches ? pipeline.fetchActivity : nil))
      }
    }
    let result = await operation()
    count.cancel()
    drawing.cancel()
    await drawing.value
    console.clearProgress()
    return result
  }

  private func articles(of pages: PageSource) async -> Result<RunReport, WriteError> {
    let reporter = RunReporter(plan: plan, console: console, progress: progress, stopSwitch: stopSwitch)
    do throws(WriteError) {
      let report = try await pipeline.run(
        pages, into: plan.destination, format: plan.format, observer: reporter)
      return .success(report)
    } catch {
      return .failure(error)
    }
  }

  /// Says what is left to say, and gives the status.
  private func conclude(_ result: Result<RunReport, WriteError>) -> ExitCode {
    switch result {
    case .failure(let error):
      console.message(error.description)
      return .couldNotRun
    case .success(let report):
      if case .outputFault(let reason) = stopSwitch.reason { console.message(reason) }
      if console.showsProgress {
        if fetches && report.inputCount > 1 {
          let hosts = pipeline.slowestHosts(RunTable.shownHosts)
          console.table(RunTable(report: report, slowestHosts: hosts).lines)
        }
        console.message(RunSummary(report).text)
      }
      do throws(WriteError) {
        try plan.archive?.finish()
      } catch {
        // Where a fetch met the error, it has been told.
        if stopSwitch.reason == nil { console.message(error.description) }
        return .couldNotRun
      }
      return ExitCode(report, stoppedFor: stopSwitch.reason)
    }
  }

  /// Ten drawings a second look smooth and cost nothing.
  private static let pauseBetweenDrawings = Duration.milliseconds(100)
}
