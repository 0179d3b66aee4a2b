import Synchronization

/// What is known of a run so far, for its progress line.
final class RunProgress: Sendable {
  private struct State {
    var done = 0
    var failed = 0
    var total: Int?
  }

  private let start = ContinuousClock.now
  private let state = Mutex(State())

  func countDone(failed: Bool) {
    state.withLock { state in
      state.done += 1
      if failed { state.failed += 1 }
    }
  }

  /// Says how many inputs there are, once that is known.
  func setTotal(_ total: Int) {
    state.withLock { $0.total = total }
  }

  var line: ProgressLine {
    let state = state.withLock { $0 }
    return ProgressLine(
      done: state.done, failed: state.failed, total: state.total, elapsed: start.duration(to: .now))
  }
}
