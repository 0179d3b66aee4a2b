/// Numbers things with equal keys: the first key seen is group 0, the next new one 1, and so on.
///
/// Open addressing in one array, because a page groups its containers and blocks half a dozen times.
struct GroupIndex {
  private var slots: [(key: UInt64, group: Int32)]
  private(set) var count: Int32 = 0

  /// - Parameter capacity: the number of keys that will be asked for, at most.
  init(capacity: Int) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: (0, -1), count: size)
  }

  /// The group of a key; a new one for a new key.
  mutating func group(of key: UInt64) -> Int32 {
    let slot = slot(of: key)
    if slots[slot].group < 0 {
      slots[slot] = (key, count)
      count += 1
    }
    return slots[slot].group
  }

  /// The group of a key; `nil` for a key that has none.
  func existingGroup(of key: UInt64) -> Int32? {
    let group = slots[slot(of: key)].group
    return group < 0 ? nil : group
  }

  private func slot(of key: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: ((key ^ (key >> 32)) &* 0x9E37_79B9_7F4A_7C15) >> 20) & mask
    while slots[slot].group >= 0, slots[slot].key != key { slot = (slot + 1) & mask }
    return slot
  }
}
