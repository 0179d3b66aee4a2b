package import PithCore

/// Dates in addresses: `/2026/01/31/`, `/2026-01-31-`, `/20260131/`, `/2026/jan/31/`, `/2026/enero/31/`.
package enum PathDate {
  /// The first such date in the path of an address; `nil` where there is none.
  package static func date(in address: String?) -> PublicationDate? {
    guard let address, holdsFourDigits(address), let schemeEnd = address.firstRange(of: "://")?.upperBound,
      let pathStart = address[schemeEnd...].firstIndex(of: "/")
    else { return nil }
    let path = address[pathStart...]
    let runs = path.split { !isDigit($0) }
    for (index, run) in runs.enumerated() {
      if run.count == 8, let date = date(String(run)) { return date }
      guard run.count == 4, index + 2 < runs.count, isAdjacent(run, runs[index + 1], in: path),
        isAdjacent(runs[index + 1], runs[index + 2], in: path)
      else { continue }
      if let date = date("\(run)-\(runs[index + 1])-\(runs[index + 2])") { return date }
    }
    return dateWithMonthName(in: path)
  }

  /// Whether four digits stand in a row, without which there is no year.
  private static func holdsFourDigits(_ address: String) -> Bool {
    var digits = 0
    for byte in address.utf8 {
      digits = byte.isASCIIDigit ? digits + 1 : 0
      if digits == 4 { return true }
    }
    return false
  }

  private static func dateWithMonthName(in path: Substring) -> PublicationDate? {
    let parts = path.split(separator: "/")
    for (index, part) in parts.enumerated().dropLast(2) where part.count == 4 && part.allSatisfy(isDigit) {
      let day = parts[index + 2]
      guard day.count <= 2, day.allSatisfy(isDigit),
        let month = month(parts[index + 1])
      else { continue }
      if let date = date("\(part)-\(month)-\(day)") { return date }
    }
    return nil
  }

  private static let shortMonths = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  /// The month of a folder: short for English, or a name of any language. Shorter words are names of folders, too: `set`, `out`, `pro`.
  private static func month(_ name: Substring) -> Int? {
    if let index = shortMonths.firstIndex(of: name.lowercased()) { return index + 1 }
    guard name.count >= leastName, name.allSatisfy(\.isLetter) else { return nil }
    return MonthLexicon.month(MonthLexicon.hash(name.utf8), language: nil)
  }

  private static let leastName = 4

  private static func isDigit(_ character: Character) -> Bool {
    character.isASCII && character.isNumber
  }

  /// Whether one sign stands between two numbers, the second of which is that of a month or day.
  private static func isAdjacent(_ first: Substring, _ second: Substring, in path: Substring) -> Bool {
    second.count <= 2 && path.distance(from: first.endIndex, to: second.startIndex) == 1
  }

  /// Before, there were no addresses: the first page of the web is of 1990.
  private static let firstYear = 1990

  private static func date(_ text: String) -> PublicationDate? {
    TimestampReader.date(in: text).flatMap { $0.year >= firstYear ? $0 : nil }
  }
}
