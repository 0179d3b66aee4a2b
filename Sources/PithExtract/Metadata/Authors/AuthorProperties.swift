import PithCore

/// The elements by which microdata names the authors of one item: `<span itemprop=author>Ana Ruiz</span> and <span itemprop=author>Tom
/// Okafor</span>`. Those of comments, reviews and other stories belong to items of their own.
struct AuthorProperties {
  private let document: HTMLDocument

  init(_ document: HTMLDocument) {
    self.document = document
  }

  /// Properties of one byline stand at most this many nodes apart: roles, pictures and addresses of several people stand between.
  private static let nodesBetween: HTMLDocument.NodeID = 40
  /// The same outside of any item, where those of other stories are told by their distance alone.
  private static let nodesBetweenLoose: HTMLDocument.NodeID = 8
  /// More people sign no article.
  private static let mostAuthors = 8

  /// Those that say the author of the same item as one of them does, and stand in a row with it, in document order.
  ///
  /// - Parameter properties: elements with `itemprop=author`.
  func row(of first: HTMLDocument.NodeID, among properties: [HTMLDocument.NodeID]) -> [HTMLDocument.NodeID] {
    guard properties.count > 1 else { return [first] }
    let item = item(of: first)
    let nodesBetween = item == nil ? Self.nodesBetweenLoose : Self.nodesBetween
    var row: [HTMLDocument.NodeID] = []
    for node in properties.sorted() where self.item(of: node) == item {
      guard let last = row.last else {
        row = [node]
        continue
      }
      let end = document.nodes[Int(last)].end
      // What is inside says the same.
      if node < end { continue }
      if node - end > nodesBetween {
        if row.contains(first) { break }
        row = []
      }
      row.append(node)
    }
    return row.contains(first) && row.count <= Self.mostAuthors ? row : [first]
  }

  /// The element of the item that a property belongs to; `nil` where there is none around it.
  private func item(of node: HTMLDocument.NodeID) -> HTMLDocument.NodeID? {
    var parent = document.nodes[Int(node)].parent
    while parent >= 0 {
      if document.valueRange(of: .itemscope, in: parent) != nil { return parent }
      parent = document.nodes[Int(parent)].parent
    }
    return nil
  }
}
