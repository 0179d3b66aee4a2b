import PithCore

/// Mends verdicts by their neighbours: headings without text, repeated blocks, pull quotes.
struct Cleanup {
  private let page: SegmentedPage

  init(_ page: SegmentedPage) {
    self.page = page
  }

  /// - Parameter isArticle: whether the page is an article, where headings without text and quotations that stand
  ///   twice are surely no content; on pages of other kinds headings may be all there is.
  func apply(to verdicts: inout [Verdict], isArticle: Bool = true) {
    stripRepeats(in: &verdicts)
    guard isArticle else { return }
    stripQuotedTwice(in: &verdicts)
    stripHeadingsWithoutText(in: &verdicts)
  }

  /// Blocks of at least this many words are compared: shorter ones repeat by chance.
  private static let repeatedWords: Int32 = 8

  /// Drops later copies of a block, unless both stand under the same parent, where the author repeated it.
  private func stripRepeats(in verdicts: inout [Verdict]) {
    var first: [UInt64: Int] = [:]
    for (index, block) in page.blocks.enumerated()
    where verdicts[index].isKept && block.words >= Self.repeatedWords && !isPreformatted(block) {
      let key = WordHash.of(Array(page.text[block.textRange]))
      guard let earlier = first[key] else {
        first[key] = index
        continue
      }
      if parent(of: earlier) != parent(of: index) {
        verdicts[index] = .stripped(.duplicate, "repeated-block")
      }
    }
  }

  /// Code and logs repeat lines.
  private func isPreformatted(_ block: TextBlock) -> Bool {
    page.nearest(.pre, from: block.container) != nil
  }

  /// A quotation of this many words that stands in a paragraph too is set large beside it.
  private static let pullQuoteWords: ClosedRange<Int32> = 4...40

  /// Quotations compared with the text: an article has a handful, and each is searched for in all of it.
  private static let mostPullQuotes = 50

  private func stripQuotedTwice(in verdicts: inout [Verdict]) {
    let quotes = page.blocks.indices.filter { index in
      let block = page.blocks[index]
      return verdicts[index].isKept && Self.pullQuoteWords.contains(block.words) && isSetApart(block)
    }
    for index in quotes.prefix(Self.mostPullQuotes) {
      let block = page.blocks[index]
      let quote = Array(WordEdges.trimmed(page.text[block.textRange]))
      let isRepeated = page.blocks.indices.contains { other in
        other != index && verdicts[other].isKept && page.blocks[other].words > block.words
          && ByteSearch.contains(quote, in: page.text[page.blocks[other].textRange])
      }
      if isRepeated { verdicts[index] = .stripped(.duplicate, "pull-quote") }
    }
  }

  private func isSetApart(_ block: TextBlock) -> Bool {
    page.path(from: block.container).prefix(3).contains { container in
      switch page.containers[Int(container)].tag {
      case .blockquote, .aside, .figure: true
      default: false
      }
    }
  }

  private func parent(of block: Int) -> Int32 {
    page.containers[Int(page.blocks[block].container)].parent
  }

  /// Drops headings that nothing kept follows: at the end, or before a heading of the same or a higher rank.
  private func stripHeadingsWithoutText(in verdicts: inout [Verdict]) {
    // The rank of the next kept block where that is a heading; past the end, one above all.
    var next: Int? = 0
    for index in page.blocks.indices.reversed() where verdicts[index].isKept {
      let rank = page.headingLevel(of: index)
      if let rank, let next, next <= rank, !isInListOfHeadings(index) {
        verdicts[index] = .stripped(.other, "heading-without-text")
      } else {
        next = rank
      }
    }
  }

  /// Whether a heading is one of a row of headings, which are the content themselves.
  private func isInListOfHeadings(_ index: Int) -> Bool {
    guard let rank = page.headingLevel(of: index), index + 1 < page.blocks.count, index > 0 else {
      return false
    }
    return page.headingLevel(of: index + 1) == rank && page.headingLevel(of: index - 1) == rank
  }
}
