extension HTTPHeaders.Field {
  /// Headers that say how a message is framed or to whom it goes: the fetcher's own matter.
  private static let ownNames: Set<String> = [
    "accept-encoding", "connection", "content-length", "host", "te", "transfer-encoding", "upgrade",
  ]

  /// What speaks against sending it, in words; `nil` where nothing does.
  ///
  /// A line break in a value would begin another header, or the body (RFC 9110, sections 5.1 and 5.5).
  public var problem: String? {
    if name.isEmpty { return "it has no name" }
    if !name.utf8.allSatisfy(Self.isTokenByte) {
      return "there is a character in its name that no name may have"
    }
    if value.utf8.contains(where: { $0 < 0x20 && $0 != UInt8(ascii: "\t") || $0 == 0x7F }) {
      return "there is a line break or another control character in \(name)"
    }
    if Self.ownNames.contains(name.lowercased()) { return "\(name) is set by Pith itself" }
    return nil
  }

  /// RFC 9110, section 5.6.2.
  private static func isTokenByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
    }
  }
}
