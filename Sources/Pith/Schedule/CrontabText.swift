import PithCore

/// The lines of a crontab, of which those between Pith's markers are Pith's. All others stay as they are, byte for byte.
///
///     # BEGIN pith /home/ann/news.yaml
///     7-59/15 * * * * /usr/local/bin/pith run /home/ann/news.yaml …
///     # END pith /home/ann/news.yaml
public struct CrontabText: Hashable, Sendable {
  public private(set) var bytes: [UInt8]

  /// - Parameter bytes: as `crontab -l` prints them.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Puts a line between the markers of a configuration, in place of what stands there; at the end if there are none.
  ///
  /// - Parameter configuration: the absolute path of the configuration.
  /// - Throws: markers that don't match.
  public mutating func install(_ line: CrontabLine, for configuration: String) throws(ScheduleError) {
    let blocks = try blocks(of: configuration)
    let text = [Self.begin + configuration, line.text, Self.end + configuration].map { $0 + "\n" }.joined()
    remove(blocks.dropFirst())
    if let first = blocks.first {
      bytes.replaceSubrange(first, with: text.utf8)
    } else {
      if let last = bytes.last, last != Self.lineEnd { bytes.append(Self.lineEnd) }
      bytes += text.utf8
    }
  }

  /// Removes the markers of a configuration and what stands between them.
  ///
  /// - Returns: whether there were any.
  /// - Throws: markers that don't match.
  @discardableResult
  public mutating func remove(_ configuration: String) throws(ScheduleError) -> Bool {
    let blocks = try blocks(of: configuration)
    remove(blocks[...])
    return !blocks.isEmpty
  }

  private mutating func remove(_ blocks: ArraySlice<Range<Int>>) {
    for block in blocks.reversed() { bytes.removeSubrange(block) }
  }

  // MARK: Markers

  private static let begin = "# BEGIN pith "
  private static let end = "# END pith "
  private static let lineEnd = UInt8(ascii: "\n")

  /// Where the blocks of a configuration stand, line ends included, in their order. There is one at most, unless somebody copied it.
  private func blocks(of configuration: String) throws(ScheduleError) -> [Range<Int>] {
    var blocks: [Range<Int>] = []
    var open: (configuration: String, start: Int, line: Int)?
    for (index, range) in lines.enumerated() {
      let line = String(decoding: bytes[range].prefix { $0 != Self.lineEnd }, as: UTF8.self)
      if line.hasPrefix(Self.begin) {
        if let open { throw Self.damage("has no '\(Self.end)…'", open.configuration, line: open.line) }
        open = (String(line.dropFirst(Self.begin.count)), range.lowerBound, index + 1)
      } else if line.hasPrefix(Self.end) {
        let name = String(line.dropFirst(Self.end.count))
        guard let start = open, start.configuration == name else {
          throw Self.damage("has no '\(Self.begin)…'", name, line: index + 1)
        }
        if name == configuration { blocks.append(start.start..<range.upperBound) }
        open = nil
      }
    }
    if let open { throw Self.damage("has no '\(Self.end)…'", open.configuration, line: open.line) }
    return blocks
  }

  /// The lines with their line ends.
  private var lines: [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    for (index, byte) in bytes.enumerated() where byte == Self.lineEnd {
      lines.append(start..<index + 1)
      start = index + 1
    }
    if start < bytes.count { lines.append(start..<bytes.count) }
    return lines
  }

  private static func damage(_ what: String, _ configuration: String, line: Int) -> ScheduleError {
    ScheduleError(
      "line \(line) of the crontab, Pith's marker for \(configuration.asSingleLine), \(what) that belongs to it, so it is "
        + "not clear which lines are Pith's; nothing was changed. Mend or remove the marker with crontab -e")
  }
}
