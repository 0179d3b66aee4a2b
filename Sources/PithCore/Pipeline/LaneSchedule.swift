import Synchronization

/// The lanes of one run: takes inputs from whoever reads the source, and gives them to whoever begins them.
final class LaneSchedule<Input: Sendable>: Sendable {
  typealias Item = LaneQueue<Input>.Item

  /// The two that wait for the schedule: for room, and for an input.
  private enum Side {
    case reader, beginner
  }

  private struct State {
    var queue: LaneQueue<Input>
    var isSourceDone = false
    var isCancelled = false
    /// Counts the changes, so that whoever begins to wait can tell that there was one since it looked.
    var version: UInt64 = 0
    var waiters: [Side: CheckedContinuation<Void, Never>] = [:]
  }

  private let lanes: Lanes<Input>
  private let state: Mutex<State>

  init(_ lanes: Lanes<Input>) {
    self.lanes = lanes
    let queue = LaneQueue<Input>(maximumPerLane: lanes.maximumPerLane, maximumSpread: lanes.maximumSpread)
    state = Mutex(State(queue: queue))
  }

  /// Waits until another input may be read; `false` where the task is cancelled.
  func waitForRoom() async -> Bool {
    await answer(for: .reader) { [lookAhead = lanes.lookAhead] state in
      if state.isCancelled { return false }
      return state.queue.count < lookAhead ? true : nil
    }
  }

  /// Takes an input that was read.
  func append(_ input: Input, position: Int) {
    let item = Item(input: input, position: position, lane: lanes.lane(input))
    change { $0.queue.append(item) }
  }

  /// Notes that the source has no more inputs.
  func endSource() {
    change { $0.isSourceDone = true }
  }

  /// The next input to begin; `nil` where there are no more, or the task is cancelled.
  func next() async -> Item? {
    let item: Item? = await answer(for: .beginner) { state in
      if state.isCancelled { return .some(nil) }
      if let item = state.queue.takeNext() { return item }
      return state.isSourceDone && state.queue.count == 0 ? .some(nil) : nil
    }
    // There is room in the lanes.
    change { _ in }
    return item
  }

  /// Notes that an input makes room in its lane.
  func leave(_ lane: String?) {
    change { $0.queue.leave(lane) }
  }

  /// Notes that an input has ended.
  func end(_ position: Int) {
    change { $0.queue.end(position) }
  }

  private func change(_ body: (inout State) -> Void) {
    let waiters = state.withLock { state in
      body(&state)
      state.version += 1
      defer { state.waiters = [:] }
      return Array(state.waiters.values)
    }
    for waiter in waiters { waiter.resume() }
  }

  /// Asks after each change until there is an answer.
  private func answer<Answer: Sendable>(
    for side: Side, _ ask: (inout State) -> Answer?
  ) async -> Answer {
    while true {
      let (answer, version) = state.withLock { (ask(&$0), $0.version) }
      if let answer { return answer }
      await withTaskCancellationHandler {
        await withCheckedContinuation { continuation in
          let mustAsk = state.withLock { state in
            // Seen under the lock, so a cancellation comes either before this or finds the waiter.
            if Task.isCancelled { state.isCancelled = true }
            guard !state.isCancelled, state.version == version else { return true }
            state.waiters[side] = continuation
            return false
          }
          if mustAsk { continuation.resume() }
        }
      } onCancel: {
        change { $0.isCancelled = true }
      }
    }
  }
}
