/// The events of a run on their way to its observer, put in order and given out for one teller at a time.
struct EventQueue<Input: Sendable, Output: Sendable>: Sendable {
  enum Event: Sendable {
    case started(Input, position: Int)
    case ended(Input, position: Int, Outcome<Output>)
    case sourceFailed(StageFailure)
  }

  private let delivery: OutcomeDelivery
  private var ready: [Event] = []
  /// Ends that wait for the end of an earlier input, by position.
  private var early: [Int: Event] = [:]
  /// The position whose end is delivered next, when delivery is in input order.
  private var nextToEnd = 0
  private var isBeingTold = false

  init(delivery: OutcomeDelivery) {
    self.delivery = delivery
  }

  mutating func append(_ event: Event) {
    guard case .ended(_, let position, _) = event, delivery == .inInputOrder else {
      ready.append(event)
      return
    }
    early[position] = event
    while let next = early.removeValue(forKey: nextToEnd) {
      ready.append(next)
      nextToEnd += 1
    }
  }

  /// Gives out the ends that wait for an earlier one, which will never come.
  mutating func releaseEarly() {
    for position in early.keys.sorted() {
      if let event = early.removeValue(forKey: position) { ready.append(event) }
    }
  }

  /// The events to tell now; none where somebody is telling already, who then gets them by `continueTelling`.
  mutating func beginTelling() -> [Event] {
    guard !isBeingTold else { return [] }
    isBeingTold = true
    return continueTelling()
  }

  /// The events that have come up since; none ends the telling.
  mutating func continueTelling() -> [Event] {
    guard !ready.isEmpty else {
      isBeingTold = false
      return []
    }
    defer { ready = [] }
    return ready
  }
}
