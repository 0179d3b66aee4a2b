/// Finds the encoding that an XML declaration names: `<?xml version="1.0" encoding="windows-1251"?>`.
enum XMLDeclaration {
  /// How far into a text the declaration is looked for, in bytes: some servers send blank lines and warnings first.
  private static let reach = 4_096

  /// The encoding; `nil` where there is no declaration, or it names none that the Encoding Standard knows.
  static func encoding(of bytes: UnsafeBufferPointer<UInt8>) -> StandardEncoding? {
    let head = bytes.prefix(reach)
    var index = head.startIndex
    while let open = head[index...].firstIndex(of: UInt8(ascii: "<")) {
      index = open + 1
      guard head[open...].starts(withLowercase: "<?xml") else { continue }
      let declaration = head[open...].prefix { $0 != UInt8(ascii: ">") }
      guard let label = label(in: declaration) else { return nil }
      // Were it UTF-16, this scan would not have read it.
      let encoding = StandardEncoding(label: label)
      return encoding == .utf16LE || encoding == .utf16BE ? .utf8 : encoding
    }
    return nil
  }

  private static func label(in declaration: some Collection<UInt8>) -> [UInt8]? {
    let bytes = Array(declaration)
    guard let start = bytes.indices.first(where: { bytes[$0...].starts(withLowercase: "encoding") }) else {
      return nil
    }
    let rest = bytes[(start + 8)...].drop { $0.isHTMLSpace || $0 == UInt8(ascii: "=") }
    guard let quote = rest.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      return nil
    }
    return Array(rest.dropFirst().prefix { $0 != quote })
  }
}
