import PithCore

/// Mends verdicts by their neighbours: headings without text, the title said twice, repeated blocks.
struct Cleanup {
  private let page: SegmentedPage
  private let body: BodyFinder
  private let metadata: ArticleMetadata

  init(_ page: SegmentedPage, body: BodyFinder, metadata: ArticleMetadata) {
    self.page = page
    self.body = body
    self.metadata = metadata
  }

  func apply(to verdicts: inout [Verdict]) {
    stripRepeats(in: &verdicts)
    stripHeadingsWithoutText(in: &verdicts)
  }

  /// Blocks of at least this many words are compared: shorter ones repeat by chance.
  private static let repeatedWords: Int32 = 8

  /// Drops later copies of a block, unless both stand under the same parent, where the author repeated it.
  private func stripRepeats(in verdicts: inout [Verdict]) {
    var first: [UInt64: Int] = [:]
    for (index, block) in page.blocks.enumerated()
    where verdicts[index].isKept && block.words >= Self.repeatedWords {
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

  private func parent(of block: Int) -> Int32 {
    page.containers[Int(page.blocks[block].container)].parent
  }

  private func stripHeadingsWithoutText(in verdicts: inout [Verdict]) {
    var followed = false
    for index in page.blocks.indices.reversed() where verdicts[index].isKept {
      switch page.containers[Int(page.blocks[index].container)].tag {
      case .h1, .h2, .h3, .h4, .h5, .h6:
        if !followed { verdicts[index] = .stripped(.other, "heading-without-text") }
      default: followed = true
      }
    }
  }
}
