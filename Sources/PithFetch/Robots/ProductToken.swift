/// The name by which a robots.txt calls a crawler (RFC 9309, section 2.2.1).
enum ProductToken {
  /// The token in a `User-Agent` header: the first product, or the one that says `compatible` where the first is the
  /// `Mozilla` of all browsers.
  static func token(inUserAgent userAgent: String) -> String {
    let first = prefix(of: userAgent.utf8)
    let marker = "(compatible; "
    guard first.lowercased() == "mozilla", let start = userAgent.firstRange(of: marker) else { return first }
    let named = prefix(of: userAgent[start.upperBound...].utf8)
    return named.isEmpty ? first : named
  }

  /// The letters, `-` and `_` at the start.
  static func prefix(of bytes: some Sequence<UInt8>) -> String {
    String(decoding: bytes.prefix(while: isTokenByte), as: UTF8.self)
  }

  private static func isTokenByte(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
      || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
