import PithCore

/// Finds the lines of `ForumLineLexicon` among the blocks that are kept, on pages that declare themselves discussions or are likelier forums
/// than not.
struct ForumLines {
  private let page: SegmentedPage
  private let isForum: Bool

  init(_ context: FeatureContext, _ result: BlockScorer.Result) {
    page = context.page
    isForum = result.isForum || context.facts.isDiscussion
  }

  func verdicts(on kept: [Int]) -> [(block: Int, verdict: Verdict)] {
    guard isForum else { return [] }
    return kept.compactMap { block in
      let own = page.blocks[block]
      guard page.containers[Int(own.container)].tag != .pre,
        let group = StockLineMatcher.forums.group(
          of: page.text[own.textRange], length: Int(own.words), isClosing: false)
      else { return nil }
      if group.name == ForumLineLexicon.likesName,
        !page.text[own.textRange].contains(where: \.isASCIIDigit)
      {
        return nil
      }
      return (block, .stripped(group.kind, group.name))
    }
  }
}
