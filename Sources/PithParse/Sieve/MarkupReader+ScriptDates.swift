import PithCore

/// Finds the dates that programs of a page start from: `var publish_time = "2026-03-11"`, `"datePublished":"2026-03-11T08:05:00Z"`.
///
/// Some pages show their date by script alone.
extension MarkupReader {
  /// A name of a variable is not longer, in bytes.
  private static let longestName = 40
  /// A date is not longer, in bytes.
  private static let longestDate = 40

  /// The dates behind names of times of publication in a program, each with its name.
  func scriptDates(in range: Range<Int>) -> [(name: String, date: [UInt8])] {
    var found: [(String, [UInt8])] = []
    var index = range.lowerBound
    while let date = quotedTwo(from: index, before: range.upperBound) {
      if isDate(at: date, before: range.upperBound), let name = name(before: date, from: range.lowerBound) {
        found.append((name, Array(span(date..<endOfDate(from: date, before: range.upperBound)))))
      }
      index = date
    }
    return found
  }

  /// The index of the next digit 2 right behind a quotation mark; sixteen bytes are looked at together.
  private func quotedTwo(from start: Int, before end: Int) -> Int? {
    typealias Lanes = SIMD16<UInt8>
    var index = start
    while index + Lanes.scalarCount < end {
      let bytes = UnsafeRawPointer(base + index).loadUnaligned(as: Lanes.self)
      let next = UnsafeRawPointer(base + index + 1).loadUnaligned(as: Lanes.self)
      let isQuote =
        (bytes .== Lanes(repeating: UInt8(ascii: "\""))) .| (bytes .== Lanes(repeating: UInt8(ascii: "'")))
      let isHit = isQuote .& (next .== Lanes(repeating: UInt8(ascii: "2")))
      if isHit != SIMDMask(repeating: false) {
        for lane in 0..<Lanes.scalarCount where isHit[lane] { return index + lane + 1 }
      }
      index += Lanes.scalarCount
    }
    while index + 1 < end {
      if isQuote(base[index]), base[index + 1] == UInt8(ascii: "2") { return index + 1 }
      index += 1
    }
    return nil
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
    let name = span(index + 1..<end)
    return Self.saysPublication(name) ? String(decoding: name, as: UTF8.self) : nil
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
  ].map { Array($0.utf8) }

  private static func saysPublication(_ name: some Collection<UInt8>) -> Bool {
    let letters = name.filter(\.isASCIILetter).map { $0 | 0x20 }
    // What was published last is a change.
    return publicationNames.contains { letters.suffix($0.count) == $0[...] }
      && !letters.starts(with: "last".utf8)
  }
}
