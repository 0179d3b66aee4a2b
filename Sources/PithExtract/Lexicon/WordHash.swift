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

  /// A hash of a text, read eight bytes at a time: another than that of its bytes one by one.
  static func of(text: UnsafeRawBufferPointer) -> UInt64 {
    var hash = start ^ UInt64(text.count)
    var index = 0
    while index + 8 <= text.count {
      hash = of(hash, then: text.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      // Without this the high bytes would never reach the low bits.
      hash ^= hash >> 32
      index += 8
    }
    if index == text.count { return hash }
    if text.count >= 8 {
      // The rest, with some of the bytes before it once more.
      hash = of(hash, then: text.loadUnaligned(fromByteOffset: text.count - 8, as: UInt64.self))
      return hash ^ hash >> 32
    }
    while index < text.count {
      add(text[index], to: &hash)
      index += 1
    }
    return hash
  }

  /// The hash of a sequence of words, from that of the sequence before its last word.
  @inline(__always)
  static func of(_ earlier: UInt64, then word: UInt64) -> UInt64 {
    (earlier ^ word) &* 1_099_511_628_211
  }
}
