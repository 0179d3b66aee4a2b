import PithCore
import Synchronization

/// Writes down what it hears, and whether two calls were ever under way at once.
final class RecordingObserver<Input: Sendable, Output: Sendable>: RunObserver {
  private struct State {
    var started: [Int] = []
    var ended: [Int] = []
    var lines: [String] = []
    var isBeingCalled = false
    var wasCalledTwiceAtOnce = false
  }

  private let state = Mutex(State())

  var started: [Int] { state.withLock { $0.started } }
  var ended: [Int] { state.withLock { $0.ended } }
  var lines: [String] { state.withLock { $0.lines } }
  var wasCalledTwiceAtOnce: Bool { state.withLock { $0.wasCalledTwiceAtOnce } }

  func inputStarted(_ input: Input, at position: Int) async {
    await record { $0.started.append(position) }
  }

  func inputEnded(_ input: Input, at position: Int, with outcome: Outcome<Output>) async {
    await record { state in
      state.ended.append(position)
      switch outcome {
      case .success(let output): state.lines.append("\(input): \(output)")
      case .skip(let reason): state.lines.append("\(input): skipped \(reason.code)")
      case .failure(let failure): state.lines.append("\(input): failed \(failure.code)")
      }
    }
  }

  func sourceFailed(_ failure: StageFailure) async {
    await record { $0.lines.append("source: \(failure.stage) \(failure.code)") }
  }

  private func record(_ change: (inout State) -> Void) async {
    state.withLock { state in
      if state.isBeingCalled { state.wasCalledTwiceAtOnce = true }
      state.isBeingCalled = true
    }
    await Task.yield()
    state.withLock { state in
      change(&state)
      state.isBeingCalled = false
    }
  }
}
