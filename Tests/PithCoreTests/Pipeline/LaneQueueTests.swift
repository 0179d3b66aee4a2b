import Testing

@testable import PithCore

@Suite struct LaneQueueTests {
  @Test func lanesTakeTurns() {
    var queue = LaneQueue<String>(maximumPerLane: 10, maximumSpread: nil)
    fill(&queue, ["a1", "a2", "a3", "b1", "b2", "c1"])
    #expect(taken(from: &queue) == ["a1", "b1", "c1", "a2", "b2", "a3"])
    #expect(queue.count == 0)
  }

  @Test func aLaneHasOnlySoManyUnderWay() {
    var queue = LaneQueue<String>(maximumPerLane: 2, maximumSpread: nil)
    fill(&queue, ["a1", "a2", "a3", "a4", "b1"])
    #expect(taken(from: &queue) == ["a1", "b1", "a2"])
    queue.leave("a")
    #expect(taken(from: &queue) == ["a3"])
    queue.leave("b")
    #expect(taken(from: &queue) == [])
    queue.leave("a")
    queue.leave("a")
    #expect(taken(from: &queue) == ["a4"])
  }

  @Test func whatIsInNoLaneIsHeldUpByNothing() {
    var queue = LaneQueue<String>(maximumPerLane: 1, maximumSpread: nil)
    for position in 0..<4 { queue.append(.init(input: "\(position)", position: position, lane: nil)) }
    #expect(taken(from: &queue) == ["0", "1", "2", "3"])
  }

  @Test func noInputIsFartherAheadThanTheSpread() {
    var queue = LaneQueue<String>(maximumPerLane: 1, maximumSpread: 3)
    fill(&queue, ["a1", "a2", "b1", "b2", "c1"])
    #expect(taken(from: &queue) == ["a1", "b1"])
    queue.end(2)
    queue.leave("b")
    #expect(taken(from: &queue) == [], "the first input hasn't ended, and b2 is the fourth")
    queue.end(0)
    #expect(taken(from: &queue) == ["b2"])
    queue.leave("a")
    #expect(taken(from: &queue) == ["a2"])
    queue.end(1)
    #expect(taken(from: &queue) == ["c1"])
  }

  /// The first letter is the lane.
  private func fill(_ queue: inout LaneQueue<String>, _ inputs: [String]) {
    for (position, input) in inputs.enumerated() {
      queue.append(.init(input: input, position: position, lane: String(input.prefix(1))))
    }
  }

  private func taken(from queue: inout LaneQueue<String>) -> [String] {
    var inputs: [String] = []
    while let item = queue.takeNext() { inputs.append(item.input) }
    return inputs
  }
}
