/// Whose turn it is at each point that the inputs of a run pass in order, without the waiting itself.
struct OrderQueue<Waiter> {
  typealias Point = ObjectIdentifier
  /// Names one wait, so that it can be given up.
  typealias Ticket = UInt64

  private struct Passage {
    /// The inputs that have passed the point or will never come to it.
    var passed: Frontier
    var waiting: [(position: Int, ticket: Ticket, waiter: Waiter)] = []

    mutating func finish(_ position: Int) -> [Waiter] {
      passed.finish(position)
      let isTurn = { [first = passed.first] (waiting: (position: Int, ticket: Ticket, waiter: Waiter)) in
        waiting.position <= first
      }
      defer { waiting.removeAll(where: isTurn) }
      return waiting.filter(isTurn).map(\.waiter)
    }
  }

  /// The inputs that have ended: where a point begins that an input comes to for the first time.
  private var ended = Frontier()
  private var passages: [Point: Passage] = [:]
  private var nextTicket: Ticket = 0

  mutating func issueTicket() -> Ticket {
    defer { nextTicket += 1 }
    return nextTicket
  }

  /// Whether every input before this one has passed the point.
  func isTurn(of position: Int, at point: Point) -> Bool {
    (passages[point]?.passed ?? ended).first >= position
  }

  mutating func wait(_ waiter: Waiter, for position: Int, at point: Point, ticket: Ticket) {
    passages[point, default: Passage(passed: ended)].waiting.append((position, ticket, waiter))
  }

  /// Removes a waiter; `nil` where its turn has come already, or it never waited.
  mutating func giveUp(_ ticket: Ticket, at point: Point) -> Waiter? {
    guard let index = passages[point]?.waiting.firstIndex(where: { $0.ticket == ticket }) else { return nil }
    return passages[point]?.waiting.remove(at: index).waiter
  }

  /// Notes that an input has passed a point; gives the waiters whose turn has come.
  mutating func pass(_ position: Int, at point: Point) -> [Waiter] {
    passages[point, default: Passage(passed: ended)].finish(position)
  }

  /// Notes that an input has ended, so that no point need wait for it; gives the waiters whose turn has come.
  mutating func end(_ position: Int) -> [Waiter] {
    ended.finish(position)
    return passages.keys.flatMap { passages[$0]?.finish(position) ?? [] }
  }
}
