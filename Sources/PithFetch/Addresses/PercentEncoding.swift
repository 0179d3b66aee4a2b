/// The percent-encoding of addresses (RFC 3986, section 2.1).
enum PercentEncoding {
  /// The text with digits in capitals, and without the encoding of what needs none.
  static func normalized(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count, let high = digit(bytes[index + 1]),
        let low = digit(bytes[index + 2])
      else {
        result.append(bytes[index])
        index += 1
        continue
      }
      let byte = high << 4 | low
      if isUnreserved(byte) {
        result.append(byte)
      } else {
        let digits = AddressText.hexadecimalDigits
        result += [UInt8(ascii: "%"), digits[Int(high)], digits[Int(low)]]
      }
      index += 3
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }

  /// RFC 3986, section 2.3.
  private static func isUnreserved(_ byte: UInt8) -> Bool {
    AddressText.isLetter(byte) || AddressText.isDigit(byte) || "-._~".utf8.contains(byte)
  }
}
