/// Words that texts may begin with, in any case, found by how they begin themselves.
struct TextPrefixes: Sendable {
  /// Those of ASCII by their first byte, in lower case and in the order they were given.
  private let byFirstByte: [[[UInt8]]]
  /// All by their first character.
  private let byFirstCharacter: [Character: [String]]

  init(_ prefixes: [String]) {
    var byFirstByte = [[[UInt8]]](repeating: [], count: 0x80)
    var byFirstCharacter: [Character: [String]] = [:]
    for prefix in prefixes.map({ $0.lowercased() }) {
      guard let first = prefix.first, let byte = prefix.utf8.first else { continue }
      byFirstCharacter[first, default: []].append(prefix)
      if prefix.utf8.allSatisfy({ $0 < 0x80 }) { byFirstByte[Int(byte)].append(Array(prefix.utf8)) }
    }
    self.byFirstByte = byFirstByte
    self.byFirstCharacter = byFirstCharacter
  }

  /// The first of those of ASCII that a text in UTF-8 begins with, in lower case.
  func plainPrefix(startingText text: some Collection<UInt8>) -> [UInt8]? {
    guard let first = text.first, first < 0x80 else { return nil }
    return byFirstByte[Int(Self.lower(first))].first { prefix in
      text.prefix(prefix.count).elementsEqual(prefix) { Self.lower($0) == $1 }
    }
  }

  /// The first of all that a text in lower case begins with: beyond ASCII it may be written in several ways, all of them equal as
  /// characters.
  func prefix(startingLowered text: String) -> String? {
    text.first.flatMap { byFirstCharacter[$0]?.first(where: text.hasPrefix) }
  }

  private static func lower(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }
}
