/// The text of an address, before libcurl parses it.
enum AddressText {
  /// Without the white space around it.
  static func trimmed(_ address: String) -> String {
    let isSpace = { (byte: UInt8) in byte == UInt8(ascii: " ") || (0x09...0x0D).contains(byte) }
    let bytes = address.utf8.drop(while: isSpace)
    guard let last = bytes.lastIndex(where: { !isSpace($0) }) else { return "" }
    return String(address[bytes.startIndex...last])
  }

  /// What no address may hold, for which libcurl's words say less.
  static func problem(in address: String) -> String? {
    if address.isEmpty { return "it is empty" }
    for byte in address.utf8 {
      switch byte {
      case UInt8(ascii: " "): return "there is a space in it; write it as %20"
      case 0..<0x20, 0x7F: return "there is a line break or another control character in it"
      default: break
      }
    }
    return nil
  }

  /// With `\` before the query taken as `/`, as the URL Standard has it for http and https.
  static func withForwardSlashes(_ address: String) -> String {
    guard address.utf8.contains(UInt8(ascii: "\\")) else { return address }
    var isBeforeQuery = true
    let bytes = address.utf8.map { byte -> UInt8 in
      if byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#") { isBeforeQuery = false }
      return isBeforeQuery && byte == UInt8(ascii: "\\") ? UInt8(ascii: "/") : byte
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The value of a `Location` header as an address: bytes outside ASCII and spaces percent-encoded, in whatever encoding the server
  /// wrote them.
  ///
  /// A host name outside ASCII stays as it is, for IDN.
  static func percentEncoded(_ location: [UInt8]) -> String {
    let start = location.firstIndex { $0 != UInt8(ascii: " ") } ?? location.endIndex
    let end = location.lastIndex { $0 != UInt8(ascii: " ") }.map { $0 + 1 } ?? start
    let bytes = location[start..<end]
    let path = bytes[hostEnd(in: bytes)...]
    var text = Array(bytes[..<path.startIndex])
    for byte in path {
      if byte >= 0x80 || byte == UInt8(ascii: " ") {
        text += [UInt8(ascii: "%"), hexadecimalDigits[Int(byte >> 4)], hexadecimalDigits[Int(byte & 15)]]
      } else {
        text.append(byte)
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Where path, query or fragment begin: after `//host`, or at the front.
  private static func hostEnd(in bytes: ArraySlice<UInt8>) -> Int {
    let isEnd = { (byte: UInt8) in
      byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#")
        || byte == UInt8(ascii: "\\")
    }
    let first = bytes.firstIndex(where: isEnd) ?? bytes.endIndex
    guard first + 1 < bytes.endIndex, bytes[first] == UInt8(ascii: "/"),
      bytes[first + 1] == UInt8(ascii: "/"),
      first == bytes.startIndex || bytes[first - 1] == UInt8(ascii: ":")
    else { return bytes.startIndex }
    return bytes[(first + 2)...].firstIndex(where: isEnd) ?? bytes.endIndex
  }

  static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  /// RFC 3986, section 3.1.
  static func isSchemeByte(_ byte: UInt8) -> Bool {
    isLetter(byte) || isDigit(byte)
      || [UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: ".")].contains(byte)
  }

  static let hexadecimalDigits = Array("0123456789ABCDEF".utf8)
}
