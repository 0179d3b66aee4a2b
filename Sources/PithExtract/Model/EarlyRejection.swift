import PithCore

/// Tells the blocks that are boilerplate beyond doubt, which are scored without a look at their features.
///
/// Most blocks of a page are links of menus and lists of other stories. What the rules say around them costs next to nothing to ask, and
/// leaves the model a third of the blocks on pages of news: the first stage of a cascade (Viola and Jones, "Rapid object detection
/// using a boosted cascade of simple features", CVPR 2001).
struct EarlyRejection {
  /// What a rejected block scores: about what the model gives to such blocks.
  static let score: Float = 0.03

  /// From this probability of being an article on, lists of links are none of a page's content.
  private static let leastArticleShare: Float = 0.8
  /// Where the rules keep a smaller share of the page's words, they don't know where its content is.
  private static let leastKeptShare: Float = 0.05
  /// The share of words in links from which a menu is one, and from which a container of an article is a list of links.
  private static let menuLinkShare: Float = 0.4
  private static let listLinkShare: Float = 0.5
  /// So many blocks before and after one in a menu, and before and after any other, there is nothing that the rules keep.
  private static let menuReach = 2
  private static let listReach = 5
  /// How far above a block the container stands that is asked for its links and for what the rules keep in it.
  private static let level = 3
  private static let sentenceWords: Int32 = 8
  private static let tableLane = PathFeatures.lane(of: .toTableTag)

  private let context: FeatureContext
  private let isArticle: Bool
  private let count: Int

  init(_ context: FeatureContext, articleShare: Float) {
    self.context = context
    isArticle = articleShare >= Self.leastArticleShare
    count = context.page.blocks.count
  }

  /// The blocks that are not rejected, in document order.
  func candidates() -> [Int32] {
    let all = 0..<Int32(count)
    guard context.keptWords.total > Self.leastKeptShare * context.sums.words.total else { return Array(all) }
    return all.filter { !isRejected(Int($0)) }
  }

  private func isRejected(_ block: Int) -> Bool {
    guard !context.ruleVerdicts[block].isKept else { return false }
    let container = context.page.containers[Int(context.levels[Self.level - 1][block])]
    return context.keptWords.over(container) == 0 && !mayBeText(block)
      && (isOfMenu(block, container) || isArticle && isOfList(block, container))
  }

  /// Whether a block without links is a sentence or a heading: a standfirst may stand in a header, a heading of the article among links.
  private func mayBeText(_ block: Int) -> Bool {
    let text = context.page.blocks[block]
    return text.linkShare < PageProfile.proseLinkShare
      && (text.words >= Self.sentenceWords && text.endsSentence || HeadingFeatures.level(context, block) > 0)
  }

  private func isOfMenu(_ block: Int, _ container: Container) -> Bool {
    context.ruleSorts[block] == .element && context.sums.linkShare(container) > Self.menuLinkShare
      && isNothingKept(within: Self.menuReach, of: block)
  }

  private func isOfList(_ block: Int, _ container: Container) -> Bool {
    let sort = context.ruleSorts[block]
    // Where the rules took another part of the page for the body, its links are those of a text; and the cells of a table may link to
    // what they are about.
    guard sort != .link, sort != .outside, isNothingKept(within: Self.listReach, of: block),
      context.distances.distance(context.page.blocks[block].container, Self.tableLane) == 0
    else { return false }
    return context.sums.linkShare(container) > Self.listLinkShare
      || (sort == .element || sort == .className) && context.sums.prose.over(container) == 0
  }

  private func isNothingKept(within reach: Int, of block: Int) -> Bool {
    context.keptWords.over(max(0, block - reach)..<min(count, block + reach + 1)) == 0
  }
}
