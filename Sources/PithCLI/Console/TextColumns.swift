extension String {
  /// The columns of a terminal that the text takes: two for each wide character, none for marks that combine.
  var columns: Int { unicodeScalars.reduce(0) { $0 + $1.columns } }

  /// The text if it is no wider than that, or else its beginning with `…`.
  func shortened(toColumns limit: Int) -> String {
    var width = 0
    var end = unicodeScalars.startIndex
    for index in unicodeScalars.indices {
      width += unicodeScalars[index].columns
      if width > limit { return limit < 1 ? "" : self[..<end].trimmingSpaces + "…" }
      // What follows has to leave room for the ellipsis.
      if width < limit { end = unicodeScalars.index(after: index) }
    }
    return self
  }

  /// The text followed by spaces up to that width.
  func padded(toColumns width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - columns))
  }
}

extension Substring {
  fileprivate var trimmingSpaces: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}

extension Unicode.Scalar {
  /// Terminals follow Unicode's East Asian Width (UAX #11) closely enough for these ranges: W and F are wide.
  fileprivate var columns: Int {
    if value < 0x300 { return 1 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return Self.wide.contains { $0.contains(value) } ? 2 : 1
    }
  }

  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F,  // Hangul jamo
    0x2E80...0x303E,  // CJK radicals and punctuation
    0x3041...0xA4CF,  // kana, CJK, Yi
    0xA960...0xA97C,  // Hangul jamo, extended
    0xAC00...0xD7A3,  // Hangul
    0xF900...0xFAFF,  // CJK compatibility
    0xFE30...0xFE6F,  // vertical and small forms
    0xFF01...0xFF60, 0xFFE0...0xFFE6,  // full-width forms
    0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1FAFF,  // emoji
    0x20000...0x3FFFD,  // CJK extensions
  ]
}
