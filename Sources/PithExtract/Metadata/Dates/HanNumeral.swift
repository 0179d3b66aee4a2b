/// Numbers in Han characters, as dates have them: 二〇二五, 十一, 二十三, 廿三.
enum HanNumeral {
  /// The number from an index on, with its digits and its length in bytes; `nil` where no year, month or day follows it.
  static func number(at index: Int, in bytes: [UInt8]) -> (value: Int, digits: Int, length: Int)? {
    var figures: [Int] = []
    var end = index
    while figures.count < mostFigures, let figure = figure(at: end, in: bytes) {
      figures.append(figure)
      end += length
    }
    guard !figures.isEmpty, isUnit(at: end, in: bytes), let value = value(of: figures) else { return nil }
    return (value, figures.contains { $0 >= 10 } ? 2 : figures.count, end - index)
  }

  /// Whether a text holds a year in them.
  static func isFound(in text: ArraySlice<UInt8>) -> Bool {
    text.indices.dropFirst(length).contains { index in
      text[index] == year[0] && text[index...].starts(with: year)
        && figures[code(text[index - length..<index])] != nil
    }
  }

  private static let year = Array("年".utf8)

  /// A year has four.
  private static let mostFigures = 5
  /// All of them have three bytes.
  private static let length = 3

  private static func figure(at index: Int, in bytes: [UInt8]) -> Int? {
    guard index + length <= bytes.count, leads.contains(bytes[index]) else { return nil }
    return figures[code(bytes[index..<index + length])]
  }

  /// Figures by place (二〇二五), or with tens (二十三).
  private static func value(of figures: [Int]) -> Int? {
    guard let tens = figures.firstIndex(where: { $0 >= 10 }) else {
      return figures.reduce(0) { 10 * $0 + $1 }
    }
    guard tens <= 1, figures.count <= tens + 2, figures[(tens + 1)...].allSatisfy({ $0 < 10 }) else {
      return nil
    }
    let ten = tens == 1 ? figures[0] * figures[1] : figures[0]
    return ten + (figures.count > tens + 1 ? figures[tens + 1] : 0)
  }

  private static func isUnit(at index: Int, in bytes: [UInt8]) -> Bool {
    guard index + length <= bytes.count else { return false }
    // 三日前 is a distance, and prose has it.
    return units.contains(code(bytes[index..<index + length])) && !bytes[index...].starts(with: distance)
  }

  private static let leads: Set<UInt8> = Set(figures.keys.map { UInt8($0 >> 16) })
  private static let units = Set(["年", "月", "日", "号", "號"].map { code(Array($0.utf8)[...]) })
  private static let distance = Array("日前".utf8)

  private static let figures: [UInt32: Int] = {
    let values: [(String, Int)] = [
      ("〇", 0), ("○", 0), ("零", 0), ("一", 1), ("二", 2), ("三", 3), ("四", 4), ("五", 5), ("六", 6), ("七", 7),
      ("八", 8),
      ("九", 9), ("十", 10), ("廿", 20), ("卅", 30),
    ]
    return Dictionary(values.map { (code(Array($0.0.utf8)[...]), $0.1) }) { first, _ in first }
  }()

  private static func code(_ character: ArraySlice<UInt8>) -> UInt32 {
    character.reduce(0) { $0 << 8 | UInt32($1) }
  }
}
