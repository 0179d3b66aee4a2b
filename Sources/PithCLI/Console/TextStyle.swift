/// How a stretch of text looks on a terminal: the numbers of ECMA-48's SGR, out of the sixteen colours that the
/// user's theme sets.
enum TextStyle: String {
  case bold = "1"
  case faint = "2"
  case red = "31"
  case green = "32"
  case yellow = "33"

  /// The text in this style, and what follows as before.
  func callAsFunction(_ text: String) -> String {
    text.isEmpty ? "" : "\u{1B}[\(rawValue)m\(text)\u{1B}[0m"
  }
}
