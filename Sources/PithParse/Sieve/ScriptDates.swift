import PithCore

/// Finds the dates that programs of a page start from: `var publish_time = "2026-03-11"`, `"datePublished":"2026-03-11T08:05:00Z"`.
///
/// Some pages show their date by script alone. The search hops from one digit 2 behind a quotation mark to the next, so that it passes
/// over programs at nearly the speed of the search for their ends.
extension MarkupReader {
  /// A name of a variable is not longer, in bytes.
  private static let longestName = 40
  /// A date is not longer, in bytes.
  private static let longestDate = 40

  /// The dates behind names of times of publication in a program, each with its name.
  func scriptDates(in range: Range<Int>) -> [(name: String, date: [UInt8])] {
    var found: [(String, [UInt8])] = []
    var index = range.lowerBound
    while true {
      index = next(UInt8(ascii: "2"), from: index, before: range.upperBound)
      guard index < range.upperBound else { return found }
      if isDate(at: index, before: range.upperBound), let name = name(before: index, from: range.lowerBound) {
        found.append((name, Array(span(index..<endOfDate(from: index, before: range.upperBound)))))
      }
      index += 1
    }
  }

  /// Whether four digits and a sign between year and month stand here.
  private func isDate(at index: Int, before end: Int) -> Bool {
    guard index + 10 <= end, base[index + 1] == UInt8(ascii: "0") else { return false }
    let sign = base[index + 4]
    return isDigit(base[index + 2]) && isDigit(base[index + 3]) && isDigit(base[index + 5])
      && (sign == UInt8(ascii: "-") || sign == UInt8(ascii: "/"))
  }

  private func endOfDate(from start: Int, before end: Int) -> Int {
    var index = start
    while index < min(end, start + Self.longestDate), !isQuote(base[index]), base[index] != UInt8(ascii: "\\")
    {
      index += 1
    }
    return index
  }

  private func isQuote(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") }

  private func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

  /// The name that a value in quotation marks is given to; `nil` for names of other things than publication, and for other text.
  private func name(before value: Int, from start: Int) -> String? {
    var index = value - 1
    guard index > start, isQuote(base[index]) else { return nil }
    index = skipBack(index - 1, from: start)
    guard index > start, base[index] == UInt8(ascii: "=") || base[index] == UInt8(ascii: ":") else {
      return nil
    }
    index = skipBack(index - 1, from: start)
    if index > start, isQuote(base[index]) { index = skipBack(index - 1, from: start) }
    let end = index + 1
    while index >= start, end - index <= Self.longestName, isNameByte(base[index]) { index -= 1 }
    let name = String(decoding: span(index + 1..<end), as: UTF8.self)
    return Self.saysPublication(name) ? name : nil
  }

  /// The index at or before one where there is neither a space nor the backslash of a string within a string.
  private func skipBack(_ index: Int, from start: Int) -> Int {
    var index = index
    while index > start, base[index].isHTMLSpace || base[index] == UInt8(ascii: "\\") { index -= 1 }
    return index
  }

  private func isNameByte(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || isDigit(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
  }

  private static let publicationNames = [
    "publishtime", "publishdate", "publishedtime", "publisheddate", "publishedat", "publishedon",
    "publicationdate",
    "publicationtime", "pubdate", "pubtime", "datepublished", "createtime",
  ]

  private static func saysPublication(_ name: String) -> Bool {
    let letters = name.lowercased().filter(\.isLetter)
    // What was published last is a change.
    return publicationNames.contains(where: letters.hasSuffix) && !letters.hasPrefix("last")
  }
}
