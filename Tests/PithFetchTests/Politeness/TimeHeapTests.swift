import Testing

@testable import PithFetch

@Suite struct TimeHeapTests {
  @Test("What is due first comes first, and together what came first")
  func order() {
    var heap = TimeHeap<Int>()
    var random = SystemRandomNumberGenerator()
    let times = (0..<500).map { _ in Int.random(in: 0..<50, using: &random) }
    for (value, time) in times.enumerated() { heap.insert(value, at: .seconds(time)) }
    var popped: [Int] = []
    while let value = heap.popFirst(dueBy: .seconds(100)) { popped.append(value) }
    #expect(popped == times.indices.sorted { (times[$0], $0) < (times[$1], $1) })
    #expect(heap.firstTime == nil)
  }

  @Test("What is not due stays")
  func due() {
    var heap = TimeHeap<String>()
    heap.insert("later", at: .seconds(2))
    heap.insert("now", at: .seconds(1))
    #expect(heap.popFirst(dueBy: .milliseconds(999)) == nil)
    #expect(heap.popFirst(dueBy: .seconds(1)) == "now")
    #expect(heap.popFirst(dueBy: .seconds(1)) == nil)
    #expect(heap.firstTime == .seconds(2))
  }
}
