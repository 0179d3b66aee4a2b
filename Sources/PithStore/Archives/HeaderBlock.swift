/// A first line and the fields below it: the form that WARC records and HTTP messages share.
struct HeaderBlock {
  let firstLine: String
  let fields: [(name: String, value: String)]
  /// With the empty line at the end.
  let byteCount: Int

  /// The block that some bytes begin with; `nil` where it doesn't end within them.
  init?(_ bytes: ArraySlice<UInt8>) {
    var lines: [String] = []
    var start = bytes.startIndex
    while true {
      guard let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) else { return nil }
      var line = bytes[start..<end]
      if line.last == UInt8(ascii: "\r") { line = line.dropLast() }
      start = end + 1
      if line.isEmpty { break }
      let text = String(decoding: line, as: UTF8.self)
      // A line that begins with white space goes on with the one before.
      if !lines.isEmpty, text.first == " " || text.first == "\t" {
        lines[lines.count - 1] += " " + Self.trimmed(text[...])
      } else {
        lines.append(text)
      }
    }
    byteCount = start - bytes.startIndex
    firstLine = lines.first ?? ""
    fields = lines.dropFirst().compactMap { line in
      guard let colon = line.firstIndex(of: ":") else { return nil }
      return (Self.trimmed(line[..<colon]), Self.trimmed(line[line.index(after: colon)...]))
    }
  }

  /// The value of the last field of a name, in lower case.
  subscript(name: String) -> String? { fields.last { $0.name.lowercased() == name }?.value }

  private static func trimmed(_ text: Substring) -> String {
    let isSpace: (Character) -> Bool = { $0 == " " || $0 == "\t" }
    guard let first = text.firstIndex(where: { !isSpace($0) }),
      let last = text.lastIndex(where: { !isSpace($0) })
    else { return "" }
    return String(text[first...last])
  }
}
