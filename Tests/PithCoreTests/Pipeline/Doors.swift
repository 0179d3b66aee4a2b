import PithCore
import Synchronization

/// A stage with a closed door an input: the test sees who has come, and opens the doors in the order it likes.
///
/// An input whose task is cancelled before its door leaves as a failure `.cancelled`.
final class Doors: Stage {
  private struct State {
    var open: Set<Int> = []
    var areAllOpen = false
    var inside: [Int: CheckedContinuation<Bool, Never>] = [:]
    var arrived: [Int] = []
    var left: [Int] = []
    var mostInside = 0
    var watchers: [(count: Int, continuation: CheckedContinuation<Void, Never>)] = []

    mutating func arrive(_ input: Int) -> [CheckedContinuation<Void, Never>] {
      arrived.append(input)
      mostInside = max(mostInside, arrived.count - left.count)
      let isReached = { [arrived] (watcher: (count: Int, continuation: CheckedContinuation<Void, Never>)) in
        watcher.count <= arrived.count
      }
      defer { watchers.removeAll(where: isReached) }
      return watchers.filter(isReached).map(\.continuation)
    }
  }

  private let state = Mutex(State())

  /// All that have come to their door, in order.
  var arrived: [Int] { state.withLock { $0.arrived } }
  var mostInside: Int { state.withLock { $0.mostInside } }

  func run(_ input: Int) async throws(StageExit) -> Int {
    for watcher in state.withLock({ $0.arrive(input) }) { watcher.resume() }
    let isLetThrough = await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let answer: Bool? = state.withLock { state in
          if state.areAllOpen || state.open.contains(input) { return true }
          if Task.isCancelled { return false }
          state.inside[input] = continuation
          return nil
        }
        if let answer { continuation.resume(returning: answer) }
      }
    } onCancel: {
      state.withLock { $0.inside.removeValue(forKey: input) }?.resume(returning: false)
    }
    state.withLock { $0.left.append(input) }
    guard isLetThrough else { throw .failed(.cancelled(in: .fetch)) }
    return input
  }

  func open(_ input: Int) {
    let waiting = state.withLock { state in
      state.open.insert(input)
      return state.inside.removeValue(forKey: input)
    }
    waiting?.resume(returning: true)
  }

  func openAll() {
    let waiting = state.withLock { state in
      state.areAllOpen = true
      defer { state.inside = [:] }
      return Array(state.inside.values)
    }
    for continuation in waiting { continuation.resume(returning: true) }
  }

  /// Returns once `count` inputs have come to their doors, those that have left included.
  func waitForArrivals(_ count: Int) async {
    await withCheckedContinuation { continuation in
      let isThere = state.withLock { state in
        guard state.arrived.count < count else { return true }
        state.watchers.append((count, continuation))
        return false
      }
      if isThere { continuation.resume() }
    }
  }
}
