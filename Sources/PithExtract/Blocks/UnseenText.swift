import PithCore

/// Text within a line that is there for screen readers alone: `<span class="visually-hidden">Regular price</span> $19.99`.
///
/// Held out by site: word F1 on WCXB's collections .7288 to .7304, listings .7624 to .7629, all others the same.
struct UnseenText {
  private let page: SegmentedPage
  /// The inline elements of such text, in document order.
  private let elements: [HTMLDocument.NodeID]

  private static let names = [
    "visually-hidden", "visuallyhidden", "VisuallyHidden", "visuallyHidden", "sr-only", "screen-reader",
    "sr_only", "u-hidden-visually",
  ].map { Array($0.utf8) }
  /// Parts of them, one of which a page must have somewhere: most have none.
  private static let parts = ["isually", "sr-only", "screen-reader", "sr_only"].map { Array($0.utf8) }
  private static let tags: Set<HTMLTag> = [.span, .small, .b, .strong, .em, .i, .label]
  /// A page with more says everything twice, and is read as it is.
  private static let mostElements = 2_000

  init(_ page: SegmentedPage) {
    self.page = page
    let document = page.document
    guard Self.parts.contains(where: { ByteSearch.contains($0, in: document.bytes[...]) }) else {
      elements = []
      return
    }
    var found: [HTMLDocument.NodeID] = []
    for (index, node) in document.nodes.enumerated() where Self.tags.contains(node.tag) {
      guard let names = document.valueRange(of: .class, in: HTMLDocument.NodeID(index)),
        Self.names.contains(where: { ByteSearch.contains($0, in: document.bytes[names]) })
      else { continue }
      if !Self.isInPlaceOfHidden(HTMLDocument.NodeID(index), document) {
        found.append(HTMLDocument.NodeID(index))
      }
    }
    elements = found.count > Self.mostElements ? [] : found
  }

  /// Whether an element that screen readers skip stands right beside: then this one says the same, and that one is left out already.
  private static func isInPlaceOfHidden(_ node: HTMLDocument.NodeID, _ document: HTMLDocument) -> Bool {
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
  /// In one element stand hardly more.
  private static let mostInBlock = 8

  /// A block's text without it; the whole where nothing else is there.
  func removed(from text: String, of block: Int) -> String {
    guard !elements.isEmpty else { return text }
    let container = page.containers[Int(page.blocks[block].container)]
    let end = page.document.nodes[Int(container.node)].end
    var rest = text
    for element in elements[firstElement(from: container.node)...].prefix(Self.mostInBlock) {
      guard element < end else { break }
      let unseen = page.document.text(below: element).collapsed
      guard unseen.utf8.count >= Self.leastUnseen, let range = rest.firstRange(of: unseen) else { continue }
      rest.removeSubrange(range)
    }
    let shown = rest.split(separator: " ").joined(separator: " ")
    return shown.contains(where: { $0.isLetter || $0.isNumber }) ? shown : text
  }

  private func firstElement(from node: HTMLDocument.NodeID) -> Int {
    var bounds = 0..<elements.count
    while !bounds.isEmpty {
      let middle = bounds.lowerBound + bounds.count / 2
      bounds = elements[middle] < node ? middle + 1..<bounds.upperBound : bounds.lowerBound..<middle
    }
    return bounds.lowerBound
  }
}
