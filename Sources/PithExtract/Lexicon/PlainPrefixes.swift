/// Words of ASCII that texts may begin with, in any case, found by their first byte.
struct PlainPrefixes: Sendable {
  /// Those that begin with each byte, in lower case and in the order they were given.
  private let byFirstByte: [[[UInt8]]]

  /// - Parameter prefixes: those with other characters than ASCII's are left out.
  init(_ prefixes: [String]) {
    var byFirstByte = [[[UInt8]]](repeating: [], count: 0x80)
    for prefix in prefixes.map({ Array($0.lowercased().utf8) }) where prefix.allSatisfy({ $0 < 0x80 }) {
      guard let first = prefix.first else { continue }
      byFirstByte[Int(first)].append(prefix)
    }
    self.byFirstByte = byFirstByte
  }

  /// The first of them that a text begins with, in lower case.
  func prefix(startingText text: some Collection<UInt8>) -> [UInt8]? {
    guard let first = text.first, first < 0x80 else { return nil }
    return byFirstByte[Int(Self.lower(first))].first { prefix in
      text.prefix(prefix.count).elementsEqual(prefix) { Self.lower($0) == $1 }
    }
  }

  private static func lower(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }
}
