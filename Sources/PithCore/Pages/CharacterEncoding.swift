/// The character encoding that a page was read in, and what decided it.
public struct CharacterEncoding: Hashable, Sendable {
  /// The source of the decision, in the order of precedence.
  public enum Source: String, Hashable, Sendable {
    /// The bytes are valid UTF-8 with multi-byte sequences, whatever is declared.
    case validUTF8
    /// A byte order mark.
    case byteOrderMark
    /// The `charset` of the `Content-Type` header.
    case httpHeader
    /// A `meta` element, wherever it stands; in XML, the XML declaration.
    case meta
    /// Statistics over the bytes.
    case detection
    /// Nothing else decided: windows-1252.
    case fallback
  }

  /// The name in the Encoding Standard, in its lower-case form: `utf-8`, `windows-1251`, `shift_jis`.
  public let name: String
  public let source: Source

  public init(name: String, source: Source) {
    self.name = name
    self.source = source
  }
}
