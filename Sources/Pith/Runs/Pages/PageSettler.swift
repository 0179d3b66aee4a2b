import PithCore
import PithLedger
import PithStore
import Synchronization

/// Keeps in the ledger how the pages of a run ended that got no file, and counts them all.
final class PageSettler: RunObserver {
  private struct State {
    var written = 0
    var changed = 0
    var unchanged = 0
    var duplicates = 0
    var skips: [SkipReason.Code: Int] = [:]
    var failures: [FailureCode: Int] = [:]
    /// Pages that ended, and those of them that failed, by source.
    var bySource: [String: (ended: Int, failed: Int)] = [:]
    var journalFault: String?
    /// Pages that were not asked for, and have a later time now.
    var postponed = 0
  }

  private let ledger: Ledger
  private let journal: FailureJournal
  private let stop: RunStop
  private let now: @Sendable () -> Int
  private let listener: SourceRunner.Listener
  private let state = Mutex(State())

  /// Of fewer pages nothing is said.
  private static let fewestPages = 5

  init(
    ledger: Ledger, journal: FailureJournal, stop: RunStop, now: @escaping @Sendable () -> Int,
    listener: @escaping SourceRunner.Listener
  ) {
    self.ledger = ledger
    self.journal = journal
    self.stop = stop
    self.now = now
    self.listener = listener
  }

  func inputEnded(_ input: WatchedPage, at position: Int, with outcome: Outcome<FiledPage>) async {
    if case .failure(let failure) = outcome, let pause = failure.pauseBefore {
      return postpone(input, for: pause, outcome)
    }
    var due: Int?
    let page = input.page
    do {
      switch outcome {
      case .success: break
      case .skip(let reason) where reason.code == .notModified:
        try ledger.settle(page, as: .unchanged, at: now())
      case .skip(let reason):
        due = RevisitPolicy.due(after: reason, failures: page.failures, at: now())
        try ledger.settle(page, as: .skipped(code: reason.code.rawValue, due: due), at: now())
      case .failure(let failure) where failure.code == .cancelled: return
      case .failure(let failure) where RevisitPolicy.isOwnFault(failure):
        stop.request(.fault(failure.detail))
        // It stays as it is, and so does its time.
        due = now()
      case .failure(let failure):
        due = RevisitPolicy.due(after: failure, failures: page.failures, at: now())
        try ledger.settle(page, as: .failed(code: failure.code.rawValue, due: due), at: now())
        try journal.append(FailureRecord(source: input.request.source.description, failure))
      }
    } catch {
      stop.request(.fault("\(error)"))
    }
    count(outcome, of: input)
    listener(
      .page(
        source: input.source.name, address: input.request.source.description, outcome, nextDue: due))
  }

  /// Leaves a page for later whose host wants no request for so many seconds. It was not asked for, so it has not failed.
  private func postpone(_ input: WatchedPage, for pause: Int, _ outcome: Outcome<FiledPage>) {
    let due = now() + min(pause, Ledger.longestPause)
    do {
      try ledger.postpone(input.page.id, until: due)
      state.withLock { $0.postponed += 1 }
    } catch {
      stop.request(.fault("\(error)"))
    }
    listener(
      .page(source: input.source.name, address: input.request.source.description, outcome, nextDue: due))
  }

  private func count(_ outcome: Outcome<FiledPage>, of input: WatchedPage) {
    state.withLock { state in
      var isFailure = false
      switch outcome {
      case .success(.written): input.page.hash == nil ? (state.written += 1) : (state.changed += 1)
      case .success(.unchanged): state.unchanged += 1
      case .success(.duplicate): state.duplicates += 1
      case .skip(let reason) where reason.code == .notModified: state.unchanged += 1
      case .skip(let reason): state.skips[reason.code, default: 0] += 1
      case .failure(let failure):
        isFailure = true
        state.failures[failure.code, default: 0] += 1
      }
      state.bySource[input.source.name, default: (0, 0)].ended += 1
      if isFailure { state.bySource[input.source.name, default: (0, 0)].failed += 1 }
    }
  }

  /// The pages that were left for later since their hosts want no request.
  var postponedCount: Int { state.withLock(\.postponed) }

  func add(to report: inout SourceRunReport) {
    state.withLock { state in
      report.writtenCount = state.written
      report.changedCount = state.changed
      report.unchangedCount = state.unchanged
      report.duplicateCount = state.duplicates
      report.skips = state.skips
      report.failures = state.failures
      for (source, counts) in state.bySource.sorted(by: { $0.key < $1.key })
      where counts.failed >= Self.fewestPages && counts.failed * 2 > counts.ended {
        let text = "\(counts.failed) of \(counts.ended) pages failed; see failures.jsonl for each"
        report.problems.append(RunProblem(.pagesFailing, source: source, text: text))
      }
    }
  }
}
