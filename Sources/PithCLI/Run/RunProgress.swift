import Pith
import Synchronization

/// What is known of a run so far, for its progress line.
final class RunProgress: Sendable {
  private struct State {
    var done = 0
    var failed = 0
    var total: Int?
    var speed = ByteSpeed()
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

  /// - Parameter fetches: what the fetches are at; `nil` where there are none.
  func line(_ fetches: FetchActivity?) -> ProgressLine {
    let elapsed = start.duration(to: .now)
    return state.withLock { state in
      var line = ProgressLine(done: state.done, failed: state.failed, total: state.total, elapsed: elapsed)
      line.fetches = fetches
      line.bytesPerSecond = fetches.map { state.speed.bytesPerSecond(at: elapsed, total: $0.receivedBytes) }
      return line
    }
  }
}
