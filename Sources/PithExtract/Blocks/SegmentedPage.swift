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

  func text(of block: Int) -> String {
    String(decoding: text[blocks[block].textRange], as: UTF8.self)
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
