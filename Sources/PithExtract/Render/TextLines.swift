/// The line structure of text, by every code point that some reader of text files takes for a line break:
/// LF, VT, FF, CR, CR LF, NEL (U+0085), LINE SEPARATOR (U+2028), PARAGRAPH SEPARATOR (U+2029).
extension String {
  /// The text between line breaks; the whole text where there is none.
  var lines: [Substring] {
    var text = self
    let breaks = text.withUTF8(Self.lineBreaks)
    var lines: [Substring] = []
    var start = utf8.startIndex
    for lineBreak in breaks {
      lines.append(self[start..<utf8.index(utf8.startIndex, offsetBy: lineBreak.lowerBound)])
      start = utf8.index(utf8.startIndex, offsetBy: lineBreak.upperBound)
    }
    lines.append(self[start...])
    return lines
  }

  /// The text with one space for each run of line breaks and the spaces around them, and none at its ends.
  var onOneLine: String {
    var text = self
    guard text.withUTF8(Self.hasLineBreak) else { return self }
    return lines.map { $0.withoutOuterSpaces }.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The lines of a paragraph that have text: those that `\n` ends, each on one line whatever other breaks it has.
  var paragraphLines: [String] {
    var text = self
    guard text.withUTF8(Self.hasLineBreak) else { return isBlank ? [] : [self] }
    return utf8.split(separator: 0x0A).map { String(String(Substring($0)).onOneLine[...].withoutOuterSpaces) }
      .filter { !$0.isBlank }
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
  var isBlank: Bool {
    unicodeScalars.allSatisfy { $0.isASCII ? $0.value <= 0x20 : $0.properties.isWhitespace }
  }
}

extension String {
  /// Where line breaks stand in UTF-8, by the offsets of their bytes.
  private static func lineBreaks(in text: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var breaks: [Range<Int>] = []
    var position = 0
    while position < text.count {
      let length = lengthOfLineBreak(in: text, at: position)
      if length > 0 { breaks.append(position..<position + length) }
      position += length > 0 ? length : 1
    }
    return breaks
  }

  private static func hasLineBreak(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    // Most bytes begin none.
    text.indices.contains {
      (text[$0] < 0x0E || text[$0] == 0xC2 || text[$0] == 0xE2) && lengthOfLineBreak(in: text, at: $0) > 0
    }
  }

  /// The number of bytes of the line break at a position, 0 where there is none.
  @inline(__always)
  private static func lengthOfLineBreak(in text: UnsafeBufferPointer<UInt8>, at position: Int) -> Int {
    func byte(_ offset: Int) -> UInt8? { position + offset < text.count ? text[position + offset] : nil }
    switch text[position] {
    case 0x0A, 0x0B, 0x0C: return 1
    case 0x0D: return byte(1) == 0x0A ? 2 : 1
    case 0xC2: return byte(1) == 0x85 ? 2 : 0
    case 0xE2: return byte(1) == 0x80 && (byte(2) == 0xA8 || byte(2) == 0xA9) ? 3 : 0
    default: return 0
    }
  }
}
