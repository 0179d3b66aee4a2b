import PithCore

/// A document cut into blocks, in document order, with the containers around them.
///
/// Like the document itself it is flat: containers stand in preorder, the subtree of container `i` is the range
/// `i ..< containers[i].end`, and its blocks are one range too, so that sums over any subtree are differences of
/// prefix sums.
struct SegmentedPage {
  let document: HTMLDocument
  let containers: [Container]
  let blocks: [TextBlock]
  /// The text of all blocks, UTF-8, one after the other.
  let text: [UInt8]
  /// Where in the text a space ends a line (`<br>`), in order: what reads the text for its words needs no lines.
  let lineBreaks: [Int]

  func text(of block: Int) -> String {
    String(decoding: text[blocks[block].textRange], as: UTF8.self)
  }

  /// Whether a block has more than one line.
  func hasLines(_ block: Int) -> Bool {
    let range = blocks[block].textRange
    let first = firstLineBreak(from: range.lowerBound)
    return first < lineBreaks.count && lineBreaks[first] < range.upperBound
  }

  /// The text of a block with its lines.
  func lines(of block: Int) -> String {
    let range = blocks[block].textRange
    let breaks = lineBreaks[firstLineBreak(from: range.lowerBound)...].prefix { $0 < range.upperBound }
    guard !breaks.isEmpty else { return text(of: block) }
    var bytes = Array(text[range])
    for position in breaks { bytes[position - range.lowerBound] = UInt8(ascii: "\n") }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The index of the first line break at or after a position of the text, by binary search.
  private func firstLineBreak(from position: Int) -> Int {
    var bounds = 0..<lineBreaks.count
    while !bounds.isEmpty {
      let middle = bounds.lowerBound + bounds.count / 2
      bounds =
        lineBreaks[middle] < position ? middle + 1..<bounds.upperBound : bounds.lowerBound..<middle
    }
    return bounds.lowerBound
  }

  /// The level of the heading that a block stands right under; `nil` where it stands under none.
  func headingLevel(of block: Int) -> Int? {
    containers[Int(blocks[block].container)].tag.headingLevel
  }

  /// The container and those around it, innermost first.
  func path(from container: Int32) -> ContainerPath {
    ContainerPath(from: container, in: containers)
  }

  /// The nearest container of a tag, the given one included.
  func nearest(_ tag: HTMLTag, from container: Int32) -> Int32? {
    var container = container
    while containers[Int(container)].tag != tag {
      container = containers[Int(container)].parent
      if container < 0 { return nil }
    }
    return container
  }
}
