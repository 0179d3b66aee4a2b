import PithCore

/// Mends verdicts by their neighbours: headings without text, repeated blocks, pull quotes.
struct Cleanup {
  private let page: SegmentedPage

  init(_ page: SegmentedPage) {
    self.page = page
  }

  /// - Parameters:
  ///   - isArticle: whether the page is an article, where headings without text and quotations that stand twice are hardly content; on
  ///     pages of other kinds headings may be all there is.
  ///   - isSureHeading: whether a heading that is kept is content even without a text below it. The last block that is kept is hardly.
  func apply(
    to verdicts: inout [Verdict], isArticle: Bool = true,
    isSureHeading: (_ block: Int, _ isLast: Bool) -> Bool = { _, _ in false }
  ) {
    stripRepeats(in: &verdicts)
    guard isArticle else { return }
    stripQuotedTwice(in: &verdicts)
    stripHeadingsWithoutText(in: &verdicts, unless: isSureHeading)
  }

  /// Blocks of at least this many words are compared: shorter ones repeat by chance.
  private static let repeatedWords: Int32 = 8

  /// Drops later copies of a block, unless the author repeated it: both stand under the same parent, or each among
  /// paragraphs of its own. Copies for other screens come with all that is around them, or alone.
  private func stripRepeats(in verdicts: inout [Verdict]) {
    let blocks = page.blocks.indices.filter { index in
      let block = page.blocks[index]
      return verdicts[index].isKept && block.words >= Self.repeatedWords && !isPreformatted(block)
    }
    var firsts = firsts(of: blocks) { page.blocks[$0].textHash }
    guard blocks.indices.contains(where: { isCopy($0, of: firsts[$0], blocks) }) else { return }
    addNearCopies(among: blocks, to: &firsts)
    var isRepeated = Set<Int>()
    for (place, first) in firsts.enumerated() where first != place {
      isRepeated.formUnion([blocks[first], blocks[place]])
    }
    var parentsWithText = Set<Int32>()
    for (index, block) in page.blocks.enumerated()
    where verdicts[index].isKept && !isRepeated.contains(index) && isParagraph(block) {
      parentsWithText.insert(parent(of: index))
    }
    for (place, first) in firsts.enumerated() where isCopy(place, of: first, blocks) {
      let (earlier, later) = (blocks[first], blocks[place])
      if !parentsWithText.contains(parent(of: earlier)) || !parentsWithText.contains(parent(of: later)) {
        verdicts[later] = .stripped(.duplicate, "repeated-block")
      }
    }
  }

  private func isCopy(_ place: Int, of first: Int, _ blocks: [Int]) -> Bool {
    first != place && parent(of: blocks[first]) != parent(of: blocks[place])
  }

  /// For each of some blocks, the place of the first with the same key.
  private func firsts(of blocks: [Int], by key: (Int) -> UInt64) -> [Int] {
    var groups = GroupIndex(capacity: blocks.count)
    var first: [Int] = []
    return blocks.enumerated().map { place, block in
      let group = Int(groups.group(of: key(block)))
      if group == first.count { first.append(place) }
      return first[group]
    }
  }

  /// Paragraphs of a copy for another screen may differ in quotation marks and spaces: those are copies as well that stand beside one in
  /// both places.
  private func addNearCopies(among blocks: [Int], to firsts: inout [Int]) {
    let near = self.firsts(of: blocks) { block in
      isParagraph(page.blocks[block])
        ? TitleKey(page.text[page.blocks[block].textRange]).textHash : page.blocks[block].textHash
    }
    for place in blocks.indices where near[place] != place && firsts[place] == place {
      let first = near[place]
      let isBeside = [-1, 1].contains { step in
        guard blocks.indices.contains(first + step), blocks.indices.contains(place + step) else {
          return false
        }
        return firsts[place + step] == first + step && first + step != place
      }
      if isBeside { firsts[place] = first }
    }
  }

  private func isParagraph(_ block: TextBlock) -> Bool {
    block.words >= PageProfile.proseWords && block.linkShare < PageProfile.proseLinkShare
      && block.endsSentence
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

  /// Drops headings that nothing kept follows: at the end, or before a heading of the same or a higher rank. Sure ones go only if the
  /// page has their text and it is stripped: tables and images may follow that a text leaves out.
  private func stripHeadingsWithoutText(
    in verdicts: inout [Verdict], unless isSure: (_ block: Int, _ isLast: Bool) -> Bool
  ) {
    // Where headings are all that is kept, they are the text.
    guard page.blocks.indices.contains(where: { verdicts[$0].isKept && page.headingLevel(of: $0) == nil })
    else { return }
    // The rank of the next kept block where that is a heading; past the end, one above all.
    var next: Int? = 0
    // Whether what follows is the text of a heading, which isn't kept.
    var isTextStripped = false
    for index in page.blocks.indices.reversed() {
      let rank = page.headingLevel(of: index)
      guard verdicts[index].isKept else {
        if rank == nil { isTextStripped = isParagraph(page.blocks[index]) }
        continue
      }
      if let rank, let next, next <= rank, !isInListOfHeadings(index),
        isTextStripped || !isSure(index, next == 0)
      {
        verdicts[index] = .stripped(.other, "heading-without-text")
      } else {
        next = rank
        isTextStripped = false
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
