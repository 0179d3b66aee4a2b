/// Tells of most hashes that they are not among some hundred or thousand others, without a look-up.
///
/// One bit a hash: of others, about one in thirty passes for a thousand (B. H. Bloom, "Space/time trade-offs in hash coding with
/// allowable errors", CACM 13, 1970).
struct HashFilter: Sendable {
  /// A power of two.
  private static let bitCount = 32_768

  private var bits = [UInt64](repeating: 0, count: bitCount / 64)

  mutating func insert(_ hash: UInt64) {
    let bit = Self.bit(of: hash)
    bits[bit >> 6] |= 1 << UInt64(bit & 63)
  }

  /// Whether a hash may have been inserted; `false` is certain.
  @inline(__always)
  func mayContain(_ hash: UInt64) -> Bool {
    let bit = Self.bit(of: hash)
    return bits[bit >> 6] >> UInt64(bit & 63) & 1 == 1
  }

  /// Bits of the hash that a table of this many hashes doesn't choose its slots by.
  @inline(__always)
  private static func bit(of hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash >> 32) & (bitCount - 1)
  }
}
