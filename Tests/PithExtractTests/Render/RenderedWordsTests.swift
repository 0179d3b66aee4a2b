import PithCore
import PithExtract
import Testing

/// Properties of all formats, over articles made of words and of all that means something in Markdown.
@Suite struct RenderedWordsTests {
  private static let marks = [
    "", "", "", " ", "*", "**", "_", "~~", "`", "```", "#", "# ", "[", "](", "]: ", "<", "</", "<!--", "&",
    ";", "\\",
    "- ", "+ ", "1. ", "|", "---", "===", "\"", "!", "[x] ", "\n", "\u{2028}", "“", "€",
  ]
  private static let roles: [Block.Role] = [
    .paragraph, .heading(level: 3), .listItem(depth: 1, number: nil), .listItem(depth: 2, number: 7),
    .quotation, .preformatted, .tableRow,
  ]

  /// Articles whose words are `w0w`, `w1w` and so on, in order.
  private static func articles(_ count: Int) -> [(article: Article, wordCount: Int)] {
    var random = SeededRandom(seed: 2026)
    return (0..<count).map { _ in
      var wordCount = 0
      func text() -> String {
        var text = ""
        for _ in 0..<Int.random(in: 1...4, using: &random) {
          text += marks[Int.random(in: marks.indices, using: &random)] + "w\(wordCount)w"
          text += marks[Int.random(in: marks.indices, using: &random)] + " "
          wordCount += 1
        }
        return text
      }
      let title = text()
      let blocks = (0..<Int.random(in: 0...6, using: &random)).map { _ in
        let role = roles[Int.random(in: roles.indices, using: &random)]
        return Block(role: role, text: role == .tableRow ? "\(text())\t\(text())" : text())
      }
      return (.sample(title: title, blocks), wordCount)
    }
  }

  private func numberedWords(in text: String) -> [Int] {
    text.split(separator: "w").compactMap { Int($0) }
  }

  @Test(arguments: OutputFormat.allCases)
  func everyFormatHoldsEveryWordInOrder(format: OutputFormat) {
    for (article, wordCount) in Self.articles(300) {
      let rendered = String(decoding: format.renderer.render(article), as: UTF8.self)
      #expect(numberedWords(in: rendered) == Array(0..<wordCount), "\(rendered)")
    }
  }

  @Test func markdownIsTheTextOnceEscapesAreUndone() {
    for (article, _) in Self.articles(300) {
      let markdown = String(decoding: MarkdownRenderer().render(article), as: UTF8.self)
      let unescaped = markdown.undoingEscapes
      let joined = markdown.undoingLineBreaks.undoingEscapes
      #expect(unescaped.wordsAlone.contains((article.metadata.title ?? "").wordsAlone))
      for block in article.blocks where block.role != .tableRow {
        let text =
          switch block.role {
          case .preformatted: markdown
          case .paragraph, .quotation: block.text.contains("\n") ? joined : unescaped
          default: unescaped
          }
        #expect(text.wordsAlone.contains(block.text.wordsAlone), "\(markdown)")
      }
    }
  }

  @Test(arguments: OutputFormat.allCases)
  func sameArticleGivesSameBytes(format: OutputFormat) {
    for (article, _) in Self.articles(20) {
      #expect(format.renderer.render(article) == format.renderer.render(article))
    }
  }
}

extension String {
  /// With one space for all white space between words.
  fileprivate var wordsAlone: String { split { $0.isWhitespace }.joined(separator: " ") }

  /// Without the backslashes that end the lines of a paragraph, nor the mark of a quotation behind them.
  fileprivate var undoingLineBreaks: String {
    replacing("\\\n> ", with: "\n").replacing("\\\n", with: "\n")
  }

  /// Without the backslashes that stand before ASCII punctuation.
  fileprivate var undoingEscapes: String {
    var result = ""
    var isEscaped = false
    for character in self {
      if !isEscaped, character == "\\" {
        isEscaped = true
        continue
      }
      if isEscaped, !(character.isASCII && (character.isPunctuation || character.isSymbol)) {
        result.append("\\")
      }
      result.append(character)
      isEscaped = false
    }
    return result
  }
}
