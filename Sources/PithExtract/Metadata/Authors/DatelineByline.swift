/// Reads the name of the reporter that opens a report's text, in brackets or behind them: `本报讯（记者 陈以安）3月13日，…`,
/// `〔記者李薇／台北報導〕…`, `(나래=나래통신) 윤서진 기자 = …`.
enum DatelineByline {
  /// The names; `nil` where a text opens otherwise.
  static func names(startingText text: String) -> [String]? {
    guard let byte = text.utf8.first, mayBegin(byte) else { return nil }
    let start = Array(text.prefix(longestDateline).drop { $0.isWhitespace })
    guard let opening = start.prefix(longestPlace).firstIndex(where: EastAsianByline.opening.contains),
      let closing = start[opening...].firstIndex(where: EastAsianByline.closing.contains),
      opening == 0 || ends.contains(start[opening - 1])
    else { return nil }
    let inside = String(start[start.index(after: opening)..<closing])
    if let names = EastAsianByline.names(in: inside, isMarked: true), !names.isEmpty { return names }
    // The sign behind the name of a Korean reporter parts it from the text.
    let rest = start[(closing + 1)...]
    guard opening == 0, let sign = rest.firstIndex(of: "=") else { return nil }
    let names = EastAsianByline.names(in: String(rest[..<sign].drop { $0 == " " }))
    return names?.isEmpty == false ? names : nil
  }

  /// Whether a byte may be the first of such a text.
  static func mayBegin(_ byte: UInt8) -> Bool {
    byte >= 0xE3 || byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[")
  }

  /// Place, agency and names are not longer, in characters.
  private static let longestDateline = 60
  /// What stands before the bracket: `新华社云岭3月13日电`.
  private static let longestPlace = 16
  /// How that ends: "report", "telegram".
  private static let ends: Set<Character> = ["讯", "訊", "电", "電", "报", "報"]
}
