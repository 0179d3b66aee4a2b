import PithCore

/// What microdata says of the article: `<img itemprop=image src=...>`, `<p itemprop=description>`.
///
/// Properties of items of another type, a product or a comment, say nothing of the article.
struct ArticleProperties {
  private let facts: PageFacts
  private let document: HTMLDocument

  init(_ facts: PageFacts) {
    self.facts = facts
    document = facts.document
  }

  /// The address of the first picture.
  var image: String? {
    for node in nodes("image") {
      if let address = address(of: node) { return address }
      // An item of its own: its address is a property of that.
      let inside = node..<document.nodes[Int(node)].end
      let parts = ["contentUrl", "url"].lazy.flatMap { facts.properties[$0] ?? [] }.filter(
        inside.contains)
      if let address = parts.compactMap(address).first { return address }
    }
    return nil
  }

  /// A longer description is a text, in bytes.
  private static let longestDescription = 1_000

  /// The first description.
  var description: String? {
    let texts = Set(facts.properties["articleBody"] ?? [])
    return nodes("description").lazy.filter { !texts.contains($0) }.map {
      document.value(of: .content, in: $0) ?? document.text(below: $0)
    }
    .first { !$0.isEmpty && $0.utf8.count <= Self.longestDescription }?.collapsed
  }

  private func address(of node: HTMLDocument.NodeID) -> String? {
    [HTMLAttribute.content, .src, .href].lazy.compactMap {
      document.value(of: $0, in: node)?.collapsed
    }
    .first { !$0.isEmpty }
  }

  private func nodes(_ property: String) -> [HTMLDocument.NodeID] {
    (facts.properties[property] ?? []).filter(isOfArticle)
  }

  private static let persons: Set<String> = ["author", "publisher", "creator", "editor", "comment"]

  /// Whether an element says who made the article, with a picture of that person or company.
  private func isPerson(_ node: HTMLDocument.NodeID) -> Bool {
    document.value(of: .itemprop, in: node).map(Self.persons.contains) ?? false
  }

  /// Whether the item around a property is an article, or there is none.
  private func isOfArticle(_ node: HTMLDocument.NodeID) -> Bool {
    var parent = document.nodes[Int(node)].parent
    while parent >= 0 {
      if isPerson(parent) { return false }
      if document.valueRange(of: .itemscope, in: parent) != nil {
        let type = document.value(of: .itemtype, in: parent)?.split { $0 == "/" || $0 == "#" }.last
        return type.map { LinkedData.articleTypes.contains(String($0)) || $0 == "WebPage" } ?? false
      }
      parent = document.nodes[Int(parent)].parent
    }
    return true
  }
}
