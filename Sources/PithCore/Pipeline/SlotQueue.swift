/// Who holds a slot and who waits for one, without the waiting itself.
///
/// A slot that is given up goes straight to the one who has waited longest, so nobody overtakes.
struct SlotQueue<Waiter> {
  /// Names one wait, so that it can be given up.
  typealias Ticket = UInt64

  private let count: Int
  private var taken = 0
  private var nextTicket: Ticket = 0
  /// In order of arrival. Searched and shifted as an array: there are never more waiters than inputs in flight.
  private var waiting: [(ticket: Ticket, waiter: Waiter)] = []

  /// - Parameter count: the number of slots; below 1 counts as 1.
  init(count: Int) {
    self.count = max(1, count)
  }

  mutating func issueTicket() -> Ticket {
    defer { nextTicket += 1 }
    return nextTicket
  }

  /// Takes a slot that is free; says whether there was one.
  mutating func take() -> Bool {
    guard taken < count else { return false }
    taken += 1
    return true
  }

  mutating func wait(_ waiter: Waiter, ticket: Ticket) {
    waiting.append((ticket, waiter))
  }

  /// Removes a waiter; `nil` where it has got its slot already, or never waited.
  mutating func giveUp(_ ticket: Ticket) -> Waiter? {
    guard let index = waiting.firstIndex(where: { $0.ticket == ticket }) else { return nil }
    return waiting.remove(at: index).waiter
  }

  /// Gives a slot back. Where somebody waits, the slot is theirs from now on, and they are to be told.
  mutating func free() -> Waiter? {
    guard waiting.isEmpty else { return waiting.removeFirst().waiter }
    taken -= 1
    return nil
  }
}
