/// Bodies that are small as they are sent and large when they are decompressed.
enum SwellingBody {
  /// A Zstandard frame (RFC 8878, section 3.1.1) of runs of one byte, 128 KiB each, 4 bytes long.
  static func zstandard(blockCount: Int) -> [UInt8] {
    let magic: [UInt8] = [0x28, 0xB5, 0x2F, 0xFD]
    let noContentSize: UInt8 = 0
    let windowOf128KiB: UInt8 = 7 << 3
    let runLength = 131_072
    let runBlock = 1 << 1
    var bytes = magic + [noContentSize, windowOf128KiB]
    for number in 1...blockCount {
      let header = runLength << 3 | runBlock | (number == blockCount ? 1 : 0)
      bytes += [
        UInt8(truncatingIfNeeded: header), UInt8(truncatingIfNeeded: header >> 8),
        UInt8(truncatingIfNeeded: header >> 16), UInt8(ascii: " "),
      ]
    }
    return bytes
  }
}
