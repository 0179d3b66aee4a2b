import Pith

extension String {
  /// A page's text as it may stand in a line on a terminal: white space collapsed, no control characters, and none
  /// that turn the direction of what follows, which would reach beyond the text.
  var asTerminalText: String {
    var line = String.UnicodeScalarView()
    var isAfterSpace = true
    for scalar in unicodeScalars {
      if scalar == " " || scalar == "\n" || scalar == "\t" {
        if !isAfterSpace { line.append(" ") }
        isAfterSpace = true
      } else if !scalar.turnsDirection {
        line.append(scalar)
        isAfterSpace = false
      }
    }
    if line.last == " " { line.removeLast() }
    return String(line).asSingleLine
  }
}

extension Unicode.Scalar {
  /// Embeddings, overrides and isolates (UAX #9).
  fileprivate var turnsDirection: Bool {
    (0x202A...0x202E).contains(value) || (0x2066...0x2069).contains(value)
  }
}
