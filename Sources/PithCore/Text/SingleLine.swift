extension String {
  /// The text as it may stand in one line on a terminal: line ends and other control characters are
  /// replaced, since file names and servers' words can hold escape sequences.
  package var asSingleLine: String {
    guard unicodeScalars.contains(where: Self.isControl) else { return self }
    var line = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      line.append(Self.isControl(scalar) ? "\u{FFFD}" : scalar)
    }
    return String(line)
  }

  /// C0, DEL, C1, and the line and paragraph separators.
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029: true
    default: false
    }
  }
}
