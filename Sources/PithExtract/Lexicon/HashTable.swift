/// An immutable table of values by 64-bit hashes.
///
/// Open addressing: its keys are hashes already, and hashing them once more, as `Dictionary` does, took longer than all the rest
/// of a look-up.
struct HashTable<Value: Sendable>: Sendable {
  private let slots: [(key: UInt64, value: Value?)]

  init(_ values: [UInt64: Value]) {
    var capacity = 16
    while capacity < values.count * 4 { capacity *= 2 }
    var slots = [(key: UInt64, value: Value?)](repeating: (0, nil), count: capacity)
    for (key, value) in values {
      var slot = Int(truncatingIfNeeded: key) & (capacity - 1)
      while slots[slot].value != nil { slot = (slot + 1) & (capacity - 1) }
      slots[slot] = (key, value)
    }
    self.slots = slots
  }

  subscript(key: UInt64) -> Value? {
    var slot = Int(truncatingIfNeeded: key) & (slots.count - 1)
    while slots[slot].value != nil {
      if slots[slot].key == key { return slots[slot].value }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }
}
