import Testing

@testable import PithCore

@Suite struct SlotQueueTests {
  /// A queue of two slots, both taken, with the named waiting.
  private func fullQueue(waiting names: [String]) -> SlotQueue<String> {
    var queue = SlotQueue<String>(count: 2)
    _ = (queue.take(), queue.take())
    for (ticket, name) in names.enumerated() { queue.wait(name, ticket: UInt64(ticket)) }
    return queue
  }

  @Test(arguments: [(3, 3), (1, 1), (0, 1), (-3, 1)])
  func thereAreAsManySlotsAsAskedForButOne(asked: Int, slots: Int) {
    var queue = SlotQueue<String>(count: asked)
    let answers = (0..<5).map { _ in queue.take() }
    #expect(answers == (0..<5).map { $0 < slots })
  }

  @Test func aFreedSlotGoesToTheLongestWaiting() {
    var queue = fullQueue(waiting: ["a", "b"])
    let first = queue.free()
    let isFreeForOthers = queue.take()
    let rest = [queue.free(), queue.free()]
    let isFreeInTheEnd = queue.take()
    #expect(first == "a")
    #expect(!isFreeForOthers, "the slot is a's already")
    #expect(rest == ["b", nil])
    #expect(isFreeInTheEnd)
  }

  @Test func whoGivesUpIsPassedOver() {
    var queue = fullQueue(waiting: ["a", "b"])
    let givenUp = [queue.giveUp(0), queue.giveUp(0)]
    let next = queue.free()
    #expect(givenUp == ["a", nil], "no waiter is told twice")
    #expect(next == "b")
  }

  @Test func whoGotASlotCannotGiveUp() {
    var queue = fullQueue(waiting: ["a"])
    _ = queue.free()
    let givenUp = queue.giveUp(0)
    #expect(givenUp == nil)
  }

  @Test func ticketsDiffer() {
    var queue = SlotQueue<String>(count: 1)
    let tickets = (0..<3).map { _ in queue.issueTicket() }
    #expect(Set(tickets).count == 3)
  }
}
