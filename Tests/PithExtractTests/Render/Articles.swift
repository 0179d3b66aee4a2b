import PithCore

extension Article {
  /// An article of blocks, from a saved page.
  static func sample(
    title: String? = nil, _ blocks: [Block], edit: (inout ArticleMetadata) -> Void = { _ in }
  )
    -> Article
  {
    var metadata = ArticleMetadata()
    metadata.title = title
    edit(&metadata)
    return Article(request: PageRequest(.file("pages/a.html")), url: nil, metadata: metadata, blocks: blocks)
  }
}

extension Block {
  static func paragraph(_ text: String) -> Block { Block(role: .paragraph, text: text) }
  static func heading(_ level: Int, _ text: String) -> Block {
    Block(role: .heading(level: level), text: text)
  }
  static func item(_ text: String, depth: Int = 1, number: Int? = nil) -> Block {
    Block(role: .listItem(depth: depth, number: number), text: text)
  }
  static func quotation(_ text: String) -> Block { Block(role: .quotation, text: text) }
  static func preformatted(_ text: String) -> Block { Block(role: .preformatted, text: text) }
  static func row(_ cells: String...) -> Block {
    Block(role: .tableRow, text: cells.joined(separator: "\t"))
  }
}
