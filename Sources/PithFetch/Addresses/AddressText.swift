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
        text += percentEncoding(of: byte)
      } else {
        text.append(byte)
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// With path and query as the URL Standard has them: what may stand in neither is percent-encoded, and the dots of dot segments are not,
  /// since libcurl resolves no others. A `%2e%2e` would lead past the rules of a robots.txt.
  static func withStandardPath(_ address: String) -> String {
    let bytes = Array(address.utf8)
    guard
      bytes.contains(where: {
        $0 == UInt8(ascii: "%") || excludedFromPath.contains($0) || excludedFromQuery.contains($0)
      })
    else { return address }
    let start = hostEnd(in: bytes[...])
    let pathEnd =
      bytes[start...].firstIndex { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") } ?? bytes.endIndex
    let queryEnd = bytes[pathEnd...].firstIndex(of: UInt8(ascii: "#")) ?? bytes.endIndex
    let segments = bytes[start..<pathEnd].split(
      separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    let path = segments.map { dotSegment($0) ?? encoding($0, excludedFromPath) }.joined(separator: "/".utf8)
    let query = encoding(bytes[pathEnd..<queryEnd], excludedFromQuery)
    return String(decoding: bytes[..<start] + Array(path) + query + bytes[queryEnd...], as: UTF8.self)
  }

  /// The "path percent-encode set" and the "query percent-encode set" of http and https, without what libcurl or this type sees to: spaces, control characters
  /// and what isn't ASCII.
  private static let excludedFromPath = Set("\"<>^`{}".utf8)
  private static let excludedFromQuery = Set("\"'<>".utf8)

  /// What an encoded dot segment stands for; `nil` for any other segment.
  private static func dotSegment(_ segment: ArraySlice<UInt8>) -> [UInt8]? {
    guard segment.count <= "%2e%2e".utf8.count else { return nil }
    switch String(decoding: segment, as: UTF8.self).lowercased() {
    case "%2e": return Array(".".utf8)
    case ".%2e", "%2e.", "%2e%2e": return Array("..".utf8)
    default: return nil
    }
  }

  private static func encoding(_ bytes: ArraySlice<UInt8>, _ excluded: Set<UInt8>) -> [UInt8] {
    bytes.flatMap { excluded.contains($0) ? percentEncoding(of: $0) : [$0] }
  }

  private static func percentEncoding(of byte: UInt8) -> [UInt8] {
    [UInt8(ascii: "%"), hexadecimalDigits[Int(byte >> 4)], hexadecimalDigits[Int(byte & 15)]]
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
