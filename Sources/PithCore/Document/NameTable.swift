/// An immutable hash table from short ASCII names to values, for lookups by bytes without a `String`.
///
/// Open addressing over a power of two at least four times the number of names. Built once a process; a lookup
/// takes about as long as hashing the name.
struct NameTable<Value: Sendable>: Sendable {
  private struct Entry: Sendable {
    let name: [UInt8]
    let value: Value
  }

  private let entries: [Entry?]
  private let mask: Int
  private let longestName: Int

  init(_ pairs: [(name: String, value: Value)]) {
    var capacity = 16
    while capacity < pairs.count * 4 { capacity *= 2 }
    var entries = [Entry?](repeating: nil, count: capacity)
    for pair in pairs {
      let name = Array(pair.name.utf8)
      var slot = name.withUnsafeBufferPointer(Self.hash) & (capacity - 1)
      while entries[slot] != nil { slot = (slot + 1) & (capacity - 1) }
      entries[slot] = Entry(name: name, value: pair.value)
    }
    self.entries = entries
    self.mask = capacity - 1
    self.longestName = pairs.map(\.name.utf8.count).max() ?? 0
  }

  func value(of name: UnsafeBufferPointer<UInt8>) -> Value? {
    guard name.count <= longestName else { return nil }
    var slot = Self.hash(name) & mask
    while let entry = entries[slot] {
      if entry.name.count == name.count, entry.name.elementsEqual(name) { return entry.value }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// FNV-1a.
  private static func hash(_ name: UnsafeBufferPointer<UInt8>) -> Int {
    var hash: UInt32 = 2_166_136_261
    for byte in name { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return Int(hash)
  }
}

extension NameTable<HTMLTag> {
  static let tags = NameTable(
    HTMLTag.allCases.filter { $0 != .text && $0 != .other }.map { (name: $0.name, value: $0) })
}

extension NameTable<HTMLAttribute> {
  static let attributes = NameTable(HTMLAttribute.allCases.map { (name: $0.name, value: $0) })
}
