/// Zones that are told by their distance from one that has a name: "GMT+7", "UTC -03:30", "МСК+2".
enum ZoneOffset {
  /// The distance of a zone from UTC that others are counted from, in minutes; `nil` for other words.
  static func base(_ word: UInt64) -> Int? { bases[word] }

  private static let bases: [UInt64: Int] = {
    let names = [("utc", 0), ("gmt", 0), ("ut", 0), ("msk", 180), ("мск", 180)]
    return Dictionary(names.map { (MonthLexicon.hash($0.0.utf8), $0.1) }) { first, _ in first }
  }()

  /// The largest offset from UTC that is in use, in minutes: that of the Line Islands.
  static let largest = 14 * 60

  /// The distance that begins behind the name, in minutes, with its length in bytes: `+7`, `-3:30`, `+05:30`, ` +0530`, ` + 1`.
  ///
  /// A hyphen with a space behind it parts the zone from what follows.
  static func offset(at start: Int, in bytes: [UInt8]) -> (minutes: Int, length: Int)? {
    var index = start
    while index < bytes.count, bytes[index] == 0x20 { index += 1 }
    guard let isEast = sign(at: &index, in: bytes) else { return nil }
    while isEast, index < bytes.count, bytes[index] == 0x20 { index += 1 }
    let digits = digits(at: index, in: bytes)
    guard (1...4).contains(digits.count) else { return nil }
    index += digits.count
    var minutes = digits.count > 2 ? digits.value / 100 * 60 + digits.value % 100 : digits.value * 60
    if digits.count <= 2, index < bytes.count,
      bytes[index] == UInt8(ascii: ":") || bytes[index] == UInt8(ascii: ".")
    {
      let rest = Self.digits(at: index + 1, in: bytes)
      if rest.count == 2, rest.value < 60 {
        minutes += rest.value
        index += 3
      }
    }
    guard minutes <= largest, digits.count <= 2 || digits.value % 100 < 60 else { return nil }
    return (isEast ? minutes : -minutes, index - start)
  }

  /// Plus, hyphen or minus, and whether it is the first.
  private static func sign(at index: inout Int, in bytes: [UInt8]) -> Bool? {
    guard index < bytes.count else { return nil }
    if bytes[index] == UInt8(ascii: "+") || bytes[index] == UInt8(ascii: "-") {
      index += 1
      return bytes[index - 1] == UInt8(ascii: "+")
    }
    guard minuses.contains(where: { bytes[index...].starts(with: $0) }) else { return nil }
    index += 3
    return false
  }

  private static let minuses = ["−", "–", "‑"].map { Array($0.utf8) }

  private static func digits(at start: Int, in bytes: [UInt8]) -> (value: Int, count: Int) {
    let digits = bytes[min(start, bytes.count)...].prefix(5).prefix { $0.isASCIIDigit }
    return (digits.reduce(0) { 10 * $0 + Int($1 & 0x0F) }, digits.count)
  }
}
