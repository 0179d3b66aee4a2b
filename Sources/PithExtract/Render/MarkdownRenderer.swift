public import PithCore

/// Markdown (CommonMark, with GitHub's pipe tables): `# title`, then headings from `##` on.
///
/// Text that looks like Markdown is escaped, so that a reader of Markdown shows it as the page does. The first
/// row of a table stands as its head, since Markdown knows no table without one.
public struct MarkdownRenderer: ArticleRenderer {
  /// The level of the highest heading in the body: `##`.
  private static let topHeadingLevel = 2
  private static let lowestHeadingLevel = 6

  /// Wider rows stand as paragraphs: every row of a table is as wide as its widest, and one row of a page written to
  /// cost memory would make all others wide.
  private static let mostColumns = 200

  public init() {}

  public func render(_ article: Article) -> [UInt8] {
    var parts: [String] = []
    if let title = article.metadata.title, !title.isBlank {
      parts.append("# " + MarkdownText.escaped(title, in: .heading))
    }
    let topLevel = article.blocks.compactMap(\.headingLevel).min() ?? 1
    for group in BlockGroup.groups(of: article.blocks) {
      switch group.kind {
      case .list: parts.append(MarkdownList(group.blocks).lines.joined(separator: "\n"))
      case .table: parts.append(table(of: group.blocks))
      case .quotation:
        let quotations = group.blocks.map { paragraph($0.text, after: "> ") }
        parts.append(quotations.joined(separator: "\n>\n"))
      case .single: parts += group.blocks.map { single($0, topLevel: topLevel) }
      }
    }
    guard !parts.isEmpty else { return [] }
    return Array((parts.joined(separator: "\n\n") + "\n").utf8)
  }

  private func single(_ block: Block, topLevel: Int) -> String {
    switch block.role {
    case .heading(let level):
      let depth = min(Self.lowestHeadingLevel, Self.topHeadingLevel + level - topLevel)
      return String(repeating: "#", count: depth) + " " + MarkdownText.escaped(block.text, in: .heading)
    case .preformatted:
      return fenced(block.text.preformattedLines)
    case .paragraph, .quotation:
      return paragraph(block.text)
    case .listItem, .tableRow:
      return MarkdownText.escaped(block.text, in: .paragraph)
    }
  }

  /// A paragraph whose lines stay lines, each after a mark.
  private func paragraph(_ text: String, after mark: String = "") -> String {
    let lines = text.paragraphLines
    guard lines.count > 1 else { return mark + MarkdownText.escaped(text, in: .paragraph) }
    // A backslash before the end of a line is a hard line break (CommonMark 0.31, section 6.7).
    return lines.map { mark + MarkdownText.escaped($0, in: .paragraphLine) }.joined(separator: "\\\n")
  }

  private func fenced(_ lines: ArraySlice<Substring>) -> String {
    let longestRun = lines.lazy.map(longestBacktickRun).max() ?? 0
    let fence = String(repeating: "`", count: max(3, longestRun + 1))
    return "\(fence)\n\(lines.joined(separator: "\n"))\n\(fence)"
  }

  private func longestBacktickRun(in line: Substring) -> Int {
    var longest = 0
    var current = 0
    for byte in line.utf8 {
      current = byte == UInt8(ascii: "`") ? current + 1 : 0
      longest = max(longest, current)
    }
    return longest
  }

  private func table(of rows: ArraySlice<Block>) -> String {
    let cells = rows.map { row in
      row.text.onOneLine.split(separator: "\t", omittingEmptySubsequences: false)
        .map { MarkdownText.escaped(String($0), in: .tableCell) }
    }
    let width = cells.lazy.map(\.count).max() ?? 0
    guard width <= Self.mostColumns else {
      return rows.map { MarkdownText.escaped($0.text.onOneLine, in: .paragraph) }.joined(separator: "\n\n")
    }
    var lines = cells.map { row in
      "| " + (row + Array(repeating: "", count: width - row.count)).joined(separator: " | ") + " |"
    }
    lines.insert("|" + String(repeating: " --- |", count: width), at: 1)
    return lines.joined(separator: "\n")
  }
}

extension Block {
  fileprivate var headingLevel: Int? {
    if case .heading(let level) = role, !text.isBlank { level } else { nil }
  }
}
