/// The name of a WARC record: a URN with a random UUID (RFC 9562, version 4).
struct RecordIdentifier: CustomStringConvertible {
  private let bytes: [UInt8]

  init() {
    var bytes = (0..<16).map { _ in UInt8.random(in: .min ... .max) }
    bytes[6] = bytes[6] & 0x0F | 0x40
    bytes[8] = bytes[8] & 0x3F | 0x80
    self.bytes = bytes
  }

  /// In angle brackets, as WARC fields have it.
  var description: String {
    let digits = bytes.map { byte in
      let text = String(byte, radix: 16)
      return text.count == 1 ? "0" + text : text
    }
    let groups = [0..<4, 4..<6, 6..<8, 8..<10, 10..<16].map { digits[$0].joined() }
    return "<urn:uuid:\(groups.joined(separator: "-"))>"
  }
}
