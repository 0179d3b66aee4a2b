/// Values by the time at which they are due, the earliest first; of those due together, the one that came first.
struct TimeHeap<Value> {
  private struct Entry {
    let time: Duration
    let number: UInt64
    let value: Value

    static func < (left: Entry, right: Entry) -> Bool {
      left.time == right.time ? left.number < right.number : left.time < right.time
    }
  }

  /// A binary heap.
  private var entries: [Entry] = []
  private var nextNumber: UInt64 = 0

  /// When the first value is due; `nil` where there is none.
  var firstTime: Duration? { entries.first?.time }

  mutating func insert(_ value: Value, at time: Duration) {
    entries.append(Entry(time: time, number: nextNumber, value: value))
    nextNumber += 1
    var child = entries.count - 1
    while child > 0, entries[child] < entries[(child - 1) / 2] {
      entries.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  /// Takes the first value out if it is due by then.
  mutating func popFirst(dueBy now: Duration) -> Value? {
    guard let first = entries.first, first.time <= now else { return nil }
    let last = entries.removeLast()
    guard !entries.isEmpty else { return first.value }
    entries[0] = last
    var parent = 0
    while true {
      var least = parent
      for child in [2 * parent + 1, 2 * parent + 2] where child < entries.count {
        if entries[child] < entries[least] { least = child }
      }
      guard least != parent else { return first.value }
      entries.swapAt(parent, least)
      parent = least
    }
  }
}
