/// Cuts bytes that come in pieces into lines, without their line ends.
struct LineSplitter {
  private var buffer: [UInt8] = []
  private var position = 0
  /// Whether the input has ended; lines may still be left.
  private(set) var isAtEnd = false

  mutating func append(_ bytes: [UInt8]) {
    buffer.removeFirst(position)
    position = 0
    buffer += bytes
  }

  /// Says that no more comes: what is left over is the last line.
  mutating func end() {
    isAtEnd = true
  }

  /// The next whole line; `nil` where more has to come first.
  mutating func next() -> ArraySlice<UInt8>? {
    guard position < buffer.count else { return nil }
    let rest = buffer[position...]
    if let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
      position = end + 1
      return rest[..<end]
    }
    guard isAtEnd || rest.count >= Self.longestLine else { return nil }
    position = buffer.count
    return rest
  }

  /// In bytes. No address is that long (servers take 8 KB); what is longer is no list of addresses, and is cut
  /// rather than kept in memory whole.
  static let longestLine = 65_536
}
