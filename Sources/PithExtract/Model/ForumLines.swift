import PithCore

/// Finds the lines of `ForumLineLexicon` among the blocks that are kept.
struct ForumLines {
  private let page: SegmentedPage

  init(_ page: SegmentedPage) { self.page = page }

  func verdicts(on kept: [Int]) -> [(block: Int, verdict: Verdict)] {
    kept.compactMap { block in
      let own = page.blocks[block]
      guard page.containers[Int(own.container)].tag != .pre,
        let group = StockLineMatcher.forums.group(
          of: page.text[own.textRange], length: Int(own.words), isClosing: false)
      else { return nil }
      return (block, .stripped(group.kind, group.name))
    }
  }
}
