import Testing

@testable import PithCore

@Suite struct OrderQueueTests {
  private final class Place {}
  private let here = Place()
  private let there = Place()
  private var point: ObjectIdentifier { ObjectIdentifier(here) }

  @Test func theFirstInputHasItsTurnAtOnce() {
    let queue = OrderQueue<String>()
    #expect(queue.isTurn(of: 0, at: point))
    #expect(!queue.isTurn(of: 1, at: point))
  }

  @Test func aWaiterIsReleasedWhenAllEarlierInputsHavePassedOrEnded() {
    var queue = OrderQueue<String>()
    queue.wait("c", for: 2, at: point, ticket: 0)
    let released = [queue.end(1), queue.pass(0, at: point), queue.pass(2, at: point)]
    #expect(released == [[], ["c"], []])
  }

  @Test func aPointThatIsNewKnowsWhoHasEnded() {
    var queue = OrderQueue<String>()
    _ = (queue.end(0), queue.end(1))
    #expect(queue.isTurn(of: 2, at: point))
    queue.wait("d", for: 3, at: point, ticket: 0)
    let released = queue.pass(2, at: point)
    #expect(released == ["d"])
  }

  @Test func pointsAreIndependent() {
    var queue = OrderQueue<String>()
    let other = ObjectIdentifier(there)
    queue.wait("here", for: 1, at: point, ticket: 0)
    queue.wait("there", for: 1, at: other, ticket: 1)
    let released = [queue.pass(0, at: point), queue.end(0)]
    #expect(released == [["here"], ["there"]])
  }

  @Test func whoGivesUpIsNotReleased() {
    var queue = OrderQueue<String>()
    queue.wait("b", for: 1, at: point, ticket: 5)
    let givenUp = [queue.giveUp(5, at: point), queue.giveUp(5, at: point)]
    let released = queue.pass(0, at: point)
    #expect(givenUp == ["b", nil])
    #expect(released.isEmpty)
  }
}
