/// 64-bit FNV-1a.
enum WordHash {
  static let start: UInt64 = 14_695_981_039_346_656_037

  @inline(__always)
  static func add(_ byte: UInt8, to hash: inout UInt64) {
    hash = (hash ^ UInt64(byte)) &* 1_099_511_628_211
  }

  static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash = start
    for byte in bytes { add(byte, to: &hash) }
    return hash
  }

  /// The hash of a sequence of words, from that of the sequence before its last word.
  @inline(__always)
  static func of(_ earlier: UInt64, then word: UInt64) -> UInt64 {
    (earlier ^ word) &* 1_099_511_628_211
  }
}
