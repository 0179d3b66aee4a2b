import Synchronization

/// A clock that stands still until the test moves it.
public final class ManualClock: Clock {
  public struct Instant: InstantProtocol {
    public var offset: Duration = .zero

    public func advanced(by duration: Duration) -> Instant { Instant(offset: offset + duration) }
    public func duration(to other: Instant) -> Duration { other.offset - offset }
    public static func < (left: Instant, right: Instant) -> Bool { left.offset < right.offset }
  }

  private struct Sleeper {
    let id: Int
    let deadline: Instant
    let continuation: CheckedContinuation<Bool, Never>
  }

  private struct State {
    var now = Instant()
    var nextID = 0
    var sleepers: [Sleeper] = []
    var requested: [Duration] = []
    var watchers: [Watcher] = []
  }

  private struct Watcher {
    let isSatisfied: @Sendable (State) -> Bool
    let continuation: CheckedContinuation<Void, Never>
  }

  private let state = Mutex(State())

  public init() {}

  public var now: Instant { state.withLock { $0.now } }
  public var minimumResolution: Duration { .zero }

  public var sleeperCount: Int { state.withLock { $0.sleepers.count } }

  /// How long each sleep so far was to take, in the order in which they began.
  public var requestedSleeps: [Duration] { state.withLock { $0.requested } }

  public func sleep(until deadline: Instant, tolerance: Duration?) async throws {
    let id = state.withLock { state in
      state.nextID += 1
      return state.nextID
    }
    let isOver = await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let answer: Bool? = state.withLock { state in
          state.requested.append(state.now.duration(to: deadline))
          if Task.isCancelled { return false }
          if deadline <= state.now { return true }
          state.sleepers.append(Sleeper(id: id, deadline: deadline, continuation: continuation))
          return nil
        }
        if let answer { continuation.resume(returning: answer) }
        tellWatchers()
      }
    } onCancel: {
      let sleeper = state.withLock { state in
        state.sleepers.firstIndex { $0.id == id }.map { state.sleepers.remove(at: $0) }
      }
      sleeper?.continuation.resume(returning: false)
    }
    guard isOver else { throw CancellationError() }
  }

  /// Moves the clock on and wakes those whose time has come.
  public func advance(by duration: Duration) {
    let woken = state.withLock { state in
      state.now = state.now.advanced(by: duration)
      let isOver = { [now = state.now] (sleeper: Sleeper) in sleeper.deadline <= now }
      defer { state.sleepers.removeAll(where: isOver) }
      return state.sleepers.filter(isOver)
    }
    for sleeper in woken { sleeper.continuation.resume(returning: true) }
  }

  /// Returns once `count` tasks sleep at the same time.
  public func waitForSleepers(_ count: Int) async {
    await wait { $0.sleepers.count >= count }
  }

  /// Returns once `number` sleeps have begun since the clock was made.
  public func waitForSleep(number: Int) async {
    await wait { $0.requested.count >= number }
  }

  private func wait(until isSatisfied: @escaping @Sendable (State) -> Bool) async {
    await withCheckedContinuation { continuation in
      state.withLock { $0.watchers.append(Watcher(isSatisfied: isSatisfied, continuation: continuation)) }
      tellWatchers()
    }
  }

  private func tellWatchers() {
    let told = state.withLock { state in
      let told = state.watchers.filter { $0.isSatisfied(state) }
      state.watchers.removeAll { [state] in $0.isSatisfied(state) }
      return told
    }
    for watcher in told { watcher.continuation.resume() }
  }
}
