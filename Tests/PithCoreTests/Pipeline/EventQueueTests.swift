import Testing

@testable import PithCore

@Suite struct EventQueueTests {
  private func words(_ events: [EventQueue<String, Int>.Event]) -> [String] {
    events.map { event in
      switch event {
      case .started(let input, _): "+\(input)"
      case .ended(let input, _, _): "-\(input)"
      case .sourceFailed: "!"
      }
    }
  }

  private func queue(_ delivery: OutcomeDelivery) -> EventQueue<String, Int> {
    var queue = EventQueue<String, Int>(delivery: delivery)
    for (position, input) in ["a", "b", "c"].enumerated() {
      queue.append(.started(input, position: position))
    }
    queue.append(.ended("c", position: 2, .success(0)))
    queue.append(.ended("a", position: 0, .success(0)))
    return queue
  }

  @Test func asCompletedKeepsTheOrderOfEvents() {
    var queue = queue(.asCompleted)
    #expect(words(queue.beginTelling()) == ["+a", "+b", "+c", "-c", "-a"])
  }

  @Test func inInputOrderHoldsBackWhatIsEarly() {
    var queue = queue(.inInputOrder)
    #expect(words(queue.beginTelling()) == ["+a", "+b", "+c", "-a"])
    queue.append(.ended("b", position: 1, .success(0)))
    #expect(words(queue.continueTelling()) == ["-b", "-c"])
  }

  @Test func onlyOneTellsAtATime() {
    var queue = queue(.asCompleted)
    #expect(!queue.beginTelling().isEmpty)
    queue.append(.sourceFailed(.cancelled(in: .input)))
    #expect(queue.beginTelling().isEmpty)
    #expect(words(queue.continueTelling()) == ["!"])
    #expect(queue.continueTelling().isEmpty, "the telling has ended")
    queue.append(.ended("b", position: 1, .success(0)))
    #expect(words(queue.beginTelling()) == ["-b"])
  }
}
