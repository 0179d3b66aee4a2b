/// JSON values as text.
///
/// Not by `JSONEncoder`: it keeps no order of members, and readers that split JSON Lines at every Unicode line
/// break must not break a string, so those are escaped too. All other text stands as it is.
package enum JSONText {
  package static func quoted(_ text: String) -> String {
    var quoted = "\""
    quoted.reserveCapacity(text.utf8.count + 2)
    var start = text.startIndex
    for position in text.utf8.indices where mayNeedEscape(text.utf8[position]) {
      // A byte that may need an escape starts a scalar, so both indices are scalar boundaries.
      let scalar = text.unicodeScalars[position]
      guard let escape = escape(for: scalar) else { continue }
      quoted += text[start..<position]
      quoted += escape
      start = text.unicodeScalars.index(after: position)
    }
    quoted += text[start...]
    quoted += "\""
    return quoted
  }

  package static func quotedOrNull(_ text: String?) -> String { text.map(quoted) ?? "null" }

  package static func list(_ texts: [String]) -> String {
    "[" + texts.map(quoted).joined(separator: ", ") + "]"
  }

  private static func mayNeedEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0xC2 || byte == 0xE2
  }

  private static func escape(for scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "\"": "\\\""
    case "\\": "\\\\"
    case "\n": "\\n"
    case "\r": "\\r"
    case "\t": "\\t"
    case "\u{00}"..<"\u{20}", "\u{85}", "\u{2028}", "\u{2029}":
      "\\u" + String(repeating: "0", count: scalar.value < 0x10 ? 3 : scalar.value < 0x100 ? 2 : 0)
        + String(scalar.value, radix: 16)
    default: nil
    }
  }
}
