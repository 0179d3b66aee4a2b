/// The `name:password@` before the host of a web address, which no message, log or output may show.
package enum AddressCredentials {
  /// The address without them; unchanged where there are none.
  ///
  /// Works on text that is no valid address as well, since it is such text that error messages quote. A
  /// password with a `/` in it ends the authority too early; the part after the colon is then no port,
  /// and everything up to the last `@` goes.
  package static func removed(from address: String) -> String {
    let bytes = Array(address.utf8)
    let start = authorityStart(in: bytes)
    let end = bytes[start...].firstIndex(where: isAuthorityEnd) ?? bytes.endIndex
    let at =
      bytes[start..<end].lastIndex(of: UInt8(ascii: "@"))
      ?? (hasPort(bytes[start..<end]) ? nil : bytes[start...].lastIndex(of: UInt8(ascii: "@")))
    guard let at else { return address }
    return String(decoding: bytes[..<start] + bytes[(at + 1)...], as: UTF8.self)
  }

  /// Where the authority begins: after a scheme and slashes, of which browsers take any number, or `//` at the front, or at the front.
  private static func authorityStart(in bytes: [UInt8]) -> Int {
    let first = bytes.firstIndex(where: isAuthorityEnd) ?? bytes.endIndex
    let slashes = bytes[first...].prefix(while: isSlash)
    if first == 0 { return slashes.count > 1 ? slashes.endIndex : 0 }
    guard bytes[first - 1] == UInt8(ascii: ":"), !slashes.isEmpty else { return 0 }
    return slashes.endIndex
  }

  /// Browsers take a `\` for a `/`.
  private static func isSlash(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || byte == UInt8(ascii: "\\")
  }

  private static func isAuthorityEnd(_ byte: UInt8) -> Bool {
    isSlash(byte) || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#")
  }

  /// Whether an authority without `@` is a host with a plausible port, or with none.
  private static func hasPort(_ authority: ArraySlice<UInt8>) -> Bool {
    guard let colon = authority.lastIndex(of: UInt8(ascii: ":")), authority.last != UInt8(ascii: "]") else {
      return true
    }
    return authority[(colon + 1)...].allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }
}
