extension String {
  /// The text as it may stand in HTML, between tags or in a quoted attribute.
  ///
  /// Control characters, which HTML doesn't allow, become U+FFFD; line ends and tabs stay.
  var escapedForHTML: String {
    guard utf8.contains(where: Self.mayNeedEscape) else { return self }
    var escaped = ""
    escaped.reserveCapacity(utf8.count + utf8.count / 8)
    for scalar in unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      case "\n", "\t": escaped.unicodeScalars.append(scalar)
      case "\u{00}"..<"\u{20}", "\u{7F}"..<"\u{A0}": escaped += "\u{FFFD}"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  private static func mayNeedEscape(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"): true
    // 0xC2 begins C1's control characters.
    case 0..<0x20, 0x7F, 0xC2: true
    default: false
    }
  }
}
