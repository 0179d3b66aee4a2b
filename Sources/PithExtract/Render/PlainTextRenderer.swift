public import PithCore

/// Plain text: the title, a blank line, the paragraphs with a blank line between them.
///
/// Headings and quotations are paragraphs. The items of a list are one paragraph of lines that start with
/// `- `, the rows of a table one of lines with tabs between the cells. Preformatted text keeps its lines.
public struct PlainTextRenderer: ArticleRenderer {
  public init() {}

  public func render(_ article: Article) -> [UInt8] {
    let title = article.metadata.title?.onOneLine ?? ""
    let body = Self.body(of: article.blocks)
    let parts = [title, body].filter { !$0.isBlank }
    guard !parts.isEmpty else { return [] }
    return Array((parts.joined(separator: "\n\n") + "\n").utf8)
  }

  /// The paragraphs without the title and without a final newline.
  static func body(of blocks: [Block]) -> String {
    var body = ""
    for group in BlockGroup.groups(of: blocks) {
      if !body.isEmpty { body += "\n\n" }
      let separator = group.kind == .quotation ? "\n\n" : "\n"
      for (index, block) in group.blocks.enumerated() {
        if index > 0 { body += separator }
        body += paragraph(block)
      }
    }
    return body
  }

  private static func paragraph(_ block: Block) -> String {
    switch block.role {
    case .paragraph, .quotation: block.text.paragraphLines.joined(separator: "\n")
    case .heading, .tableRow: block.text.onOneLine
    case .listItem: "- " + block.text.onOneLine
    case .preformatted: block.text.preformattedLines.joined(separator: "\n")
    }
  }
}
