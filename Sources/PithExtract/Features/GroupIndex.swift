/// Numbers things with equal keys: the first key seen is group 0, the next new one 1, and so on.
///
/// Open addressing, because a page groups its containers and blocks half a dozen times; with the keys beside the slots, of which
/// most stay empty.
struct GroupIndex {
  /// The group in each slot; -1 for none.
  private var slots: [Int32]
  /// The key of each group.
  private var keys: [UInt64] = []

  var count: Int32 { Int32(truncatingIfNeeded: keys.count) }

  /// - Parameter capacity: the number of keys that will be asked for, at most.
  init(capacity: Int) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: -1, count: size)
  }

  /// The group of a key; a new one for a new key.
  mutating func group(of key: UInt64) -> Int32 {
    let slot = slot(of: key)
    if slots[slot] < 0 {
      slots[slot] = count
      keys.append(key)
    }
    return slots[slot]
  }

  /// The group of a key; `nil` for a key that has none.
  func existingGroup(of key: UInt64) -> Int32? {
    let group = slots[slot(of: key)]
    return group < 0 ? nil : group
  }

  @inline(__always)
  private func slot(of key: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: ((key ^ (key >> 32)) &* 0x9E37_79B9_7F4A_7C15) >> 20) & mask
    while slots[slot] >= 0, keys[Int(slots[slot])] != key { slot = (slot + 1) & mask }
    return slot
  }
}
