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
    // Spread over all bits, so that no byte of the text makes up for another length.
    var hash = start ^ UInt64(text.count) &* 0x9E37_79B9_7F4A_7C15
    var index = 0
    while index + 8 <= text.count {
      hash = mixed(hash, text.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      index += 8
    }
    guard index < text.count else { return hash }
    return mixed(hash, rest(of: text, from: index))
  }

  /// The last bytes of a text, fewer than eight, as one number: with those before them where there are any, so that they
  /// are read at once.
  @inline(__always)
  private static func rest(of text: UnsafeRawBufferPointer, from index: Int) -> UInt64 {
    if text.count >= 8 { return text.loadUnaligned(fromByteOffset: text.count - 8, as: UInt64.self) }
    if text.count >= 4 {
      let first = text.loadUnaligned(as: UInt32.self)
      let last = text.loadUnaligned(fromByteOffset: text.count - 4, as: UInt32.self)
      return UInt64(first) << 32 | UInt64(last)
    }
    return text.reduce(0) { $0 << 8 | UInt64($1) }
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
