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
      hash = mixed(hash, text.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      index += 8
    }
    guard index < text.count else { return hash }
    var rest: UInt64 = 0
    while index < text.count {
      rest = rest << 8 | UInt64(text[index])
      index += 1
    }
    return mixed(hash, rest)
  }

  /// A hash with a number more: both halves of a product, so that each bit of the number reaches all bits of the hash.
  @inline(__always)
  static func mixed(_ hash: UInt64, _ value: UInt64) -> UInt64 {
    let product = (hash ^ value).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    return product.high ^ product.low &+ 0xD1B5_4A32_D192_ED03
  }

  /// The hash of a sequence of words, from that of the sequence before its last word.
  @inline(__always)
  static func of(_ earlier: UInt64, then word: UInt64) -> UInt64 {
    (earlier ^ word) &* 1_099_511_628_211
  }
}
