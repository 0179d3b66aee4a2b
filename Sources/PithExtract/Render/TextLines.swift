/// The line structure of text, by every code point that some reader of text files takes for a line break:
/// LF, VT, FF, CR, CR LF, NEL (U+0085), LINE SEPARATOR (U+2028), PARAGRAPH SEPARATOR (U+2029).
extension String {
  /// The text between line breaks; the whole text where there is none.
  var lines: [Substring] {
    var lines: [Substring] = []
    var start = utf8.startIndex
    var position = start
    while position < utf8.endIndex {
      guard let next = endOfLineBreak(at: position) else {
        utf8.formIndex(after: &position)
        continue
      }
      lines.append(self[start..<position])
      start = next
      position = next
    }
    lines.append(self[start...])
    return lines
  }

  /// The text with one space for each run of line breaks and the spaces around them, and none at its ends.
  var onOneLine: String {
    let lines = lines
    guard lines.count > 1 else { return self }
    return lines.map { $0.withoutOuterSpaces }.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The lines without the blank ones before the first and after the last that says something.
  var preformattedLines: ArraySlice<Substring> {
    let lines = lines
    guard let first = lines.firstIndex(where: { !$0.isBlank }),
      let last = lines.lastIndex(where: { !$0.isBlank })
    else { return [] }
    return lines[first...last]
  }
}

extension Substring {
  fileprivate var withoutOuterSpaces: Substring {
    guard let last = utf8.lastIndex(where: { $0 != 0x20 }) else { return "" }
    return self[...last].drop { $0 == " " }
  }
}

extension StringProtocol {
  /// Whether there is nothing but white space and ASCII control characters.
  var isBlank: Bool { unicodeScalars.allSatisfy { $0.value <= 0x20 || $0.properties.isWhitespace } }
}

extension String {
  private func endOfLineBreak(at position: Index) -> Index? {
    let byte = utf8[position]
    guard (0x0A...0x0D).contains(byte) || byte == 0xC2 || byte == 0xE2 else { return nil }
    let rest = utf8[position...]
    for lineBreak in Self.lineBreaks where rest.starts(with: lineBreak) {
      return utf8.index(position, offsetBy: lineBreak.count)
    }
    return nil
  }

  /// In UTF-8; CR LF stands before CR.
  private static let lineBreaks: [[UInt8]] = [
    [0x0A], [0x0B], [0x0C], [0x0D, 0x0A], [0x0D], [0xC2, 0x85], [0xE2, 0x80, 0xA8], [0xE2, 0x80, 0xA9],
  ]
}
