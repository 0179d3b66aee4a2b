/// Several strings of bytes that are looked for at once: which of them may start at a byte is told by it and the next two.
struct ByteNeedles: Sendable {
  /// Needles that begin so, a bit each: by the first byte, the second, and the third.
  private let masks: [UInt32]
  private let needles: [[UInt8]]
  private let shortest: Int

  /// - Parameter needles: at most 32 of at least three bytes.
  init(_ needles: [String]) {
    let needles = needles.map { Array($0.utf8) }
    precondition(needles.count <= UInt32.bitWidth && needles.allSatisfy { $0.count >= Self.read })
    var masks = [UInt32](repeating: 0, count: Self.read << 8)
    for (number, needle) in needles.enumerated() {
      for (place, byte) in needle.prefix(Self.read).enumerated() {
        masks[place << 8 | Int(byte)] |= 1 << UInt32(number)
      }
    }
    self.masks = masks
    self.needles = needles
    shortest = needles.map(\.count).min() ?? .max
  }

  /// How many bytes of a needle are told by masks.
  private static let read = 3

  /// Whether any of the needles stands in a text.
  func isFound(in text: ArraySlice<UInt8>) -> Bool {
    guard text.count >= shortest else { return false }
    return text.withUnsafeBufferPointer { text in
      masks.withUnsafeBufferPointer { masks in
        for start in 0...text.count - shortest {
          var open = masks[Int(text[start])]
          guard open != 0 else { continue }
          open &= masks[1 << 8 | Int(text[start + 1])] & masks[2 << 8 | Int(text[start + 2])]
          while open != 0 {
            if text[start...].starts(with: needles[open.trailingZeroBitCount]) { return true }
            open &= open - 1
          }
        }
        return false
      }
    }
  }
}
