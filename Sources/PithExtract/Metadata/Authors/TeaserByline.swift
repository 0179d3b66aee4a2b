import PithCore

/// Tells the bylines of other stories, which stand beside one linked headline: `<h3><a href=/other>Ferry sold</a></h3><span
/// class=author>Ana Ruiz</span>`.
enum TeaserByline {
  static let headings: Set<HTMLTag> = [.h2, .h3, .h4, .h5, .h6]

  /// So many elements around a byline a headline is looked for.
  private static let levels = 3
  /// A teaser of more nodes is a list of them, or the page.
  private static let mostNodes: HTMLDocument.NodeID = 80

  /// Whether an element signs another story than that with this title.
  static func isMark(
    _ node: HTMLDocument.NodeID, in document: HTMLDocument, besides title: HTMLDocument.NodeID
  ) -> Bool {
    var parent = document.nodes[Int(node)].parent
    for _ in 0..<levels where parent >= 0 {
      let end = document.nodes[Int(parent)].end
      guard end - parent <= mostNodes, !(parent..<end).contains(title) else { return false }
      let headlines = (parent..<end).filter { isLinkedHeadline($0, in: document) }
      // A box about the author lists several.
      if !headlines.isEmpty {
        return headlines.count == 1 && !(headlines[0]..<document.nodes[Int(headlines[0])].end).contains(node)
      }
      parent = document.nodes[Int(parent)].parent
    }
    return false
  }

  /// Names are shorter, in bytes: a heading with a link to its author is no headline.
  private static let leastHeadline = 24

  private static func isLinkedHeadline(_ node: HTMLDocument.NodeID, in document: HTMLDocument) -> Bool {
    guard headings.contains(document.nodes[Int(node)].tag) else { return false }
    let inside = node..<document.nodes[Int(node)].end
    let parent = document.nodes[Int(node)].parent
    let isLinked =
      inside.contains { document.nodes[Int($0)].tag == .a }
      || parent >= 0 && document.nodes[Int(parent)].tag == .a
    return isLinked && document.text(below: node).utf8.count >= leastHeadline
  }
}
