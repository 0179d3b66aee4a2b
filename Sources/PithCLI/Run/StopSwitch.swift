import Synchronization

/// Ends a run before its time, and remembers why.
final class StopSwitch: Sendable {
  enum Reason: Hashable, Sendable {
    /// SIGINT or SIGTERM.
    case signal(Int32)
    /// Whoever read the output has had enough of it.
    case outputClosed
    /// Standard output takes no more, for the reason given.
    case outputFault(String)
  }

  private struct State {
    var reason: Reason?
    var cancel: (@Sendable () -> Void)?
  }

  private let state = Mutex(State())

  /// Why the run was ended; `nil` where nothing ended it.
  var reason: Reason? { state.withLock { $0.reason } }

  /// Runs an operation in a task that `stop(_:)` cancels.
  func run<Result: Sendable>(_ operation: @escaping @Sendable () async -> Result) async -> Result {
    // Under the lock, so that an operation which is stopped at its start is cancelled by then.
    let task = state.withLock { state in
      let task = Task { await operation() }
      state.cancel = { task.cancel() }
      if state.reason != nil { task.cancel() }
      return task
    }
    return await task.value
  }

  /// Cancels what runs. The first reason counts.
  func stop(_ reason: Reason) {
    let cancel = state.withLock { state in
      state.reason = state.reason ?? reason
      return state.cancel
    }
    cancel?()
  }
}
