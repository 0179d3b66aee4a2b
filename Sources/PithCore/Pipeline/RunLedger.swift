import Synchronization

/// Keeps the books of one run: counts outcomes and tells the observer, one call at a time.
///
/// There is no task of its own for the telling: whichever task finds events to tell tells them, and those
/// that come up meanwhile, until none is left.
final class RunLedger<Input: Sendable, Output: Sendable>: Sendable {
  typealias Event = EventQueue<Input, Output>.Event

  private struct State {
    var queue: EventQueue<Input, Output>
    var report = RunReport()
  }

  private let observer: (any RunObserver<Input, Output>)?
  private let window: Slots
  private let state: Mutex<State>

  /// - Parameter window: gets a slot back for every end that was told.
  init(observer: (any RunObserver<Input, Output>)?, delivery: OutcomeDelivery, window: Slots) {
    self.observer = observer
    self.window = window
    self.state = Mutex(State(queue: EventQueue(delivery: delivery)))
  }

  var report: RunReport { state.withLock { $0.report } }

  /// Notes an event, to be told at the next `tell()`.
  func note(_ event: Event) {
    state.withLock { state in
      switch event {
      case .started: break
      case .ended(_, _, let outcome): state.report.count(outcome)
      case .sourceFailed(let failure): state.report.countSource(failure)
      }
      state.queue.append(event)
    }
  }

  /// Tells what waits for an input that a cancelled run never began.
  func tellRest() async {
    state.withLock { $0.queue.releaseEarly() }
    await tell()
  }

  /// Tells the observer what was noted, unless another task is at it, which then tells this too.
  func tell() async {
    var events = state.withLock { $0.queue.beginTelling() }
    while !events.isEmpty {
      for event in events { await tell(event) }
      events = state.withLock { $0.queue.continueTelling() }
    }
  }

  private func tell(_ event: Event) async {
    switch event {
    case .started(let input, let position):
      await observer?.inputStarted(input, at: position)
    case .ended(let input, let position, let outcome):
      await observer?.inputEnded(input, at: position, with: outcome)
      window.free()
    case .sourceFailed(let failure):
      await observer?.sourceFailed(failure)
    }
  }
}
