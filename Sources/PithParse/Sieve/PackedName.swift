/// An element's or attribute's name in lower case, packed into two words as it is read.
struct PackedName: Hashable, Sendable {
  private(set) var low: UInt64 = 0
  private(set) var high: UInt64 = 0
  private(set) var count = 0

  init() {}

  init(_ name: some Sequence<UInt8>) {
    for byte in name { append(byte) }
  }

  /// Adds a byte; those after the 16th only count.
  @inline(__always)
  mutating func append(_ byte: UInt8) {
    let lower = UInt64(byte.asciiLowercased)
    if count < 8 {
      low = low << 8 | lower
    } else if count < 16 {
      high = high << 8 | lower
    }
    count += 1
  }
}
