/// The formats that saved pages are packed in, by their first bytes.
enum Packing {
  private static let signatures: [(bytes: [UInt8], program: String)] = [
    ([0x1F, 0x8B], "gunzip"),  // RFC 1952
    ([0x28, 0xB5, 0x2F, 0xFD], "unzstd"),  // RFC 8878
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], "unxz"),
    (Array("BZh".utf8), "bunzip2"),
    ([0x50, 0x4B, 0x03, 0x04], "unzip"),
  ]

  static func program(thatUnpacks bytes: [UInt8]) -> String? {
    signatures.first { bytes.starts(with: $0.bytes) }?.program
  }
}
