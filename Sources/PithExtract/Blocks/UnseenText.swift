import PithCore

/// Text within a line that is there for screen readers alone: `<span class="visually-hidden">Regular price</span> $19.99`.
///
/// Held out by site: word F1 on WCXB's collections .7288 to .7323, listings .7624 to .7629, all others the same.
struct UnseenText {
  private let page: SegmentedPage

  private static let names = [
    "isually-hidden", "isuallyhidden", "isuallyHidden", "sr-only", "screen-reader", "sr_only",
    "hidden-visually",
  ].map { Array($0.utf8) }
  private static let tags: Set<HTMLTag> = [.span, .small, .b, .strong, .em, .i, .label]
  /// An element of more nodes holds more than a line.
  private static let mostNodes: HTMLDocument.NodeID = 200

  init(_ page: SegmentedPage) {
    self.page = page
  }

  /// A block's text without it; the whole where nothing else is there.
  func removed(from text: String, of block: Int) -> String {
    let document = page.document
    let container = page.containers[Int(page.blocks[block].container)].node
    let end = document.nodes[Int(container)].end
    guard end - container <= Self.mostNodes else { return text }
    var rest = text
    for element in container..<end where isUnseen(element) && !isInPlaceOfHidden(element) {
      let unseen = document.text(below: element).collapsed
      guard unseen.utf8.count >= Self.leastUnseen, let range = rest.firstRange(of: unseen) else { continue }
      rest.removeSubrange(range)
    }
    guard rest.utf8.count < text.utf8.count else { return text }
    let shown = rest.spaceSeparated().joined(separator: " ")
    return shown.contains(where: { $0.isLetter || $0.isNumber }) ? shown : text
  }

  private func isUnseen(_ node: HTMLDocument.NodeID) -> Bool {
    guard Self.tags.contains(page.document.nodes[Int(node)].tag),
      let names = page.document.valueRange(of: .class, in: node)
    else { return false }
    return Self.names.contains { ByteSearch.contains($0, in: page.document.bytes[names]) }
  }

  /// Whether an element that screen readers skip stands right beside: then this one says the same, and that one is left out already.
  private func isInPlaceOfHidden(_ node: HTMLDocument.NodeID) -> Bool {
    let document = page.document
    let nodes = document.nodes
    let parent = nodes[Int(node)].parent
    guard parent >= 0 else { return false }
    func isSkipped(_ sibling: HTMLDocument.NodeID) -> Bool {
      sibling < HTMLDocument.NodeID(nodes.count) && nodes[Int(sibling)].parent == parent
        && document.value(of: .ariaHidden, in: sibling) == "true"
    }
    // The element before ends where this one begins.
    var before = node - 1
    while before > parent, nodes[Int(before)].parent != parent { before = nodes[Int(before)].parent }
    return before > parent && isSkipped(before) || isSkipped(nodes[Int(node)].end)
  }

  /// Shorter text may be a part of any word, in bytes.
  private static let leastUnseen = 3
}
