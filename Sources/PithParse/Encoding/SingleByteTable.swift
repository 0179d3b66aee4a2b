/// The UTF-8 sequences of a single-byte encoding's upper half.
struct SingleByteTable: Sendable {
  private let sequences: [[UInt8]]

  /// The table of an encoding; `nil` for encodings of several bytes a character.
  static func table(of encoding: StandardEncoding) -> SingleByteTable? {
    tables[encoding == .iso8859_8I ? .iso8859_8 : encoding]
  }

  private static let tables = SingleByteIndex.scalars.mapValues { scalars in
    SingleByteTable(sequences: scalars.unicodeScalars.map { Array(String($0).utf8) })
  }

  func decode(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count * 2)
    var index = 0
    while index < bytes.count {
      let end = bytes.endOfASCII(from: index)
      text.append(contentsOf: bytes[index..<end])
      guard end < bytes.count else { break }
      text.append(contentsOf: sequences[Int(bytes[end]) - 0x80])
      index = end + 1
    }
    return text
  }
}
