/// The octets of a path, or of a rule's pattern, in the form in which the two are compared (RFC 9309, section 2.2.2).
///
/// Two spellings of one path get the same octets: what must be percent-encoded is, with upper-case digits, and what need not be
/// is not. A percent-encoded `/`, `?`, `#` or `%` of a path stays as it is, since it is no separator; after the first `?` the
/// delimiters of an address inside an address (`https%3A%2F%2F`) mean the same either way, as in the RFC's own table, and only
/// what divides a query stays apart.
enum RobotsPath {
  /// The octets of the path and query of a request.
  static func octets(ofTarget target: some Sequence<UInt8>) -> [UInt8] {
    var octets: [UInt8] = []
    append(Array(target)[...], to: &octets, isQuery: false)
    return octets
  }

  /// Appends the octets of a piece of a path. Says whether it ends in the query.
  @discardableResult
  static func append(_ bytes: ArraySlice<UInt8>, to octets: inout [UInt8], isQuery: Bool) -> Bool {
    var isQuery = isQuery
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte == percent, let value = encodedByte(in: bytes, at: index) {
        if isPlain(value, isQuery: isQuery) {
          octets.append(value)
        } else {
          appendEncoded(value, to: &octets)
        }
        index += 3
        continue
      }
      if byte <= 0x20 || byte >= 0x7F || byte == percent {
        appendEncoded(byte, to: &octets)
      } else {
        octets.append(byte)
        if byte == UInt8(ascii: "?") { isQuery = true }
      }
      index += 1
    }
    return isQuery
  }

  private static let percent = UInt8(ascii: "%")

  /// Whether an octet means the same encoded and as it is.
  private static func isPlain(_ byte: UInt8, isQuery: Bool) -> Bool {
    guard byte > 0x20, byte < 0x7F, byte != percent else { return false }
    return isQuery ? !queryDividers.contains(byte) : !pathDividers.contains(byte)
  }

  private static let pathDividers = Set("/?#".utf8)
  private static let queryDividers = Set("&=+;#".utf8)

  private static func encodedByte(in bytes: ArraySlice<UInt8>, at index: Int) -> UInt8? {
    guard index + 2 < bytes.endIndex, let high = digit(bytes[index + 1]), let low = digit(bytes[index + 2])
    else { return nil }
    return high << 4 | low
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    default: nil
    }
  }

  private static func appendEncoded(_ byte: UInt8, to octets: inout [UInt8]) {
    let digits = Array("0123456789ABCDEF".utf8)
    octets += [percent, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
  }
}
