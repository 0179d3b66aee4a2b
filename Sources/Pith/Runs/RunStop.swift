import Synchronization

/// Ends a run of sources in order: nothing more is begun, what is under way has some seconds, then it is given up.
///
/// Safe to use from any thread, signal sources included.
public final class RunStop: Sendable {
  /// Why a run was ended.
  public enum Reason: Hashable, Sendable {
    case signal(Int32)
    /// The time that the run was given is over.
    case deadline
    /// The output or the ledger takes no more, for the reason given.
    case fault(String)
  }

  private struct State {
    var reason: Reason?
    var cancel: (@Sendable () -> Void)?
    var timer: Task<Void, Never>?
  }

  private let grace: Duration
  private let state = Mutex(State())

  /// - Parameter grace: how long what is under way may take to come to its end. The default is 5 s.
  public init(grace: Duration = .seconds(5)) {
    self.grace = grace
  }

  /// Why the run was ended; `nil` where nothing ended it.
  public var reason: Reason? { state.withLock { $0.reason } }

  public var isRequested: Bool { reason != nil }

  /// Asks for the end. The first reason counts.
  public func request(_ reason: Reason) {
    state.withLock { state in
      guard state.reason == nil else { return }
      state.reason = reason
      state.timer = Task { [grace, weak self] in
        try? await Task.sleep(for: grace)
        guard !Task.isCancelled else { return }
        let cancel = self?.state.withLock { $0.cancel }
        cancel?()
      }
    }
  }

  /// Lets a run go on, or begin again, once the fault that ended it is mended.
  public func withdrawFault() {
    state.withLock { state in
      guard case .fault = state.reason else { return }
      state.reason = nil
      state.timer?.cancel()
    }
  }

  /// Runs an operation in a task that is cancelled some time after the end was asked for.
  func run<Result: Sendable>(_ operation: @escaping @Sendable () async -> Result) async -> Result {
    let task = Task { await operation() }
    state.withLock { $0.cancel = { task.cancel() } }
    let result = await withTaskCancellationHandler {
      await task.value
    } onCancel: {
      task.cancel()
    }
    state.withLock { state in
      state.timer?.cancel()
      state.cancel = nil
    }
    return result
  }
}
