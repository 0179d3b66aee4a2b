/// An immutable hash table from packed names to values.
///
/// Open addressing over at least four times as many slots as names, so that a lookup is a multiplication and
/// mostly one comparison.
struct PackedNameTable<Value: Sendable>: Sendable {
  private let slots: [(name: PackedName, value: Value?)]
  private let shift: UInt64

  /// - Parameter pairs: names of at most 16 bytes in lower case, each once.
  init(_ pairs: [(name: String, value: Value)]) {
    var bits: UInt64 = 4
    while 1 << bits < pairs.count * 4 { bits += 1 }
    shift = 64 - bits
    var slots = [(name: PackedName, value: Value?)](repeating: (PackedName(), nil), count: 1 << bits)
    for pair in pairs {
      let name = PackedName(pair.name.utf8)
      var slot = Self.slot(of: name, shift: shift)
      while slots[slot].value != nil { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = (name, pair.value)
    }
    self.slots = slots
  }

  @inline(__always)
  func value(of name: PackedName) -> Value? {
    var slot = Self.slot(of: name, shift: shift)
    while let value = slots[slot].value {
      if slots[slot].name == name { return value }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Fibonacci hashing: the upper bits of a product with 2^64 divided by the golden ratio.
  @inline(__always)
  private static func slot(of name: PackedName, shift: UInt64) -> Int {
    Int(((name.low ^ (name.high &* 31)) &* 0x9E37_79B9_7F4A_7C15) >> shift)
  }
}
