/// Durations as configuration files have them: a number and a unit, `90s`, `15m`, `6h`, `2d`, `3w`, `0.5s`.
package enum DurationText {
  private static let units: [(letter: Character, seconds: Int64)] = [
    ("w", 604_800), ("d", 86_400), ("h", 3_600), ("m", 60), ("s", 1),
  ]

  /// The longest that is read, in seconds: 1,000 years.
  private static let longest = 3.2e10

  /// `nil` for what is none. A negative one is read, so that it can be told from what is none.
  package static func duration(_ text: String) -> Duration? {
    guard let unit = units.first(where: { text.last == $0.letter }) else { return nil }
    let number = text.dropLast()
    let digits = number.hasPrefix("-") ? number.dropFirst() : number
    guard digits.first?.isASCIIDigit == true, digits.last?.isASCIIDigit == true,
      digits.allSatisfy({ $0.isASCIIDigit || $0 == "." }), let value = Double(number),
      abs(value) * Double(unit.seconds) <= longest
    else { return nil }
    if let whole = Int64(exactly: value) { return .seconds(whole * unit.seconds) }
    return .seconds(value * Double(unit.seconds))
  }

  /// The shortest exact form: `15m`, not `900s`.
  package static func text(_ duration: Duration) -> String {
    let (seconds, attoseconds) = duration.components
    guard attoseconds == 0 else { return "\(duration / .seconds(1))s" }
    // Weeks only from two on: people say "7d".
    let unit = units.first {
      seconds % $0.seconds == 0 && abs(seconds) >= ($0.letter == "w" ? 2 : 1) * $0.seconds
    }
    guard let unit else { return "\(seconds)s" }
    return "\(seconds / unit.seconds)\(unit.letter)"
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isWholeNumber }
}
