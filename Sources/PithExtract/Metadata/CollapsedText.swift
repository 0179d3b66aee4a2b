extension StringProtocol {
  /// The text with white space collapsed and invisible characters dropped, as `TextCollector` does it for blocks.
  package var collapsed: String {
    if isCollapsed { return String(self) }
    let bytes = Array(utf8)
    return bytes.withUnsafeBufferPointer { buffer in
      var collector = TextCollector(capacity: buffer.count)
      _ = collector.append(buffer)
      return String(decoding: collector.text, as: UTF8.self)
    }
  }

  /// Whether the text surely is collapsed as it is: no white space but single spaces inside, and none of the bytes that the
  /// invisible characters begin with. Most texts of a page's head are.
  private var isCollapsed: Bool {
    utf8.withContiguousStorageIfAvailable(Self.isCollapsed) ?? Self.isCollapsed(utf8)
  }

  private static func isCollapsed(_ bytes: some Sequence<UInt8>) -> Bool {
    var previous = UInt8(ascii: " ")
    for byte in bytes {
      switch byte {
      case UInt8(ascii: " ") where previous == byte: return false
      case 0..<0x20, 0x7F, 0xC2, 0xD8, 0xE1, 0xE2, 0xE3, 0xEF: return false
      default: previous = byte
      }
    }
    return previous != UInt8(ascii: " ")
  }
}

extension StringProtocol where SubSequence == Substring {
  /// The parts between spaces, which are told by their bytes: `split` looks at each character, and takes 1 % of a run more.
  package func spaceSeparated() -> [Substring] {
    self[...].utf8.split(separator: UInt8(ascii: " ")).map { Substring($0) }
  }
}
