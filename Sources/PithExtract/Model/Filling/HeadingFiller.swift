import PithCore

/// Keeps headings that score below the threshold with the text below them.
struct HeadingFiller {
  private let context: FeatureContext
  private let result: BlockScorer.Result

  init(_ context: FeatureContext, _ result: BlockScorer.Result) {
    self.context = context
    self.result = result
  }

  /// A heading that the rules keep goes with the text right below it.
  private static let headingScore: Float = 0.3
  /// Within the text from a lower score on, since some templates set headings in elements of their own: one heading more in the
  /// development sets, held out by site, which is in the gold text.
  private static let insideHeadingScore: Float = 0.2
  /// On pages of news, forms and advertisements may stand between a heading and its text. Of the 6 headings that this keeps, held out by
  /// site, 4 are in the gold texts; elsewhere tables of contents stand there.
  private static let headingReach = 8

  /// - Returns: whether any heading was filled.
  func fill(_ selection: inout Selection) -> Bool {
    var hasFilled = false
    for row in 0..<max(0, context.page.blocks.count - 1)
    where !selection.isKept(row) && HeadingFeatures.level(context, row) > 0
      && context.ruleVerdicts[row].isKept
      && result.scores[row]
        >= (selection.isWithinText(row..<row + 1) ? Self.insideHeadingScore : Self.headingScore)
    {
      let reach = result.isNews ? Self.headingReach : 1
      let following = row + 1..<min(context.page.blocks.count, row + 1 + reach)
      let next = following.first { block in
        selection.isKept(block)
          || HeadingFeatures.level(context, block) > 0 && context.ruleVerdicts[block].isKept
      }
      guard let next, selection.isKept(next), context.page.blocks[next].endsSentence || isItem(next) else {
        continue
      }
      // What a poll asks stands above its answers.
      if next > row + 1, context.page.text[context.page.blocks[row].textRange].last == UInt8(ascii: "?") {
        continue
      }
      selection.fill(row, by: "heading")
      hasFilled = true
    }
    return hasFilled
  }

  // MARK: Headings that are links

  /// Reviews of what others wrote have headings that lead there: where one is kept with its text, so are those beside it with theirs.
  private static let linkedScore: Float = 0.3

  private struct HeadingPlace: Hashable {
    /// The container around the heading's own.
    let container: Int32
    let level: Int
  }

  func fillLinked(_ selection: inout Selection) {
    let page = context.page
    func place(_ row: Int) -> HeadingPlace? {
      let parent = page.containers[Int(page.blocks[row].container)].parent
      guard parent >= 0, let level = page.headingLevel(of: row) else { return nil }
      return HeadingPlace(container: parent, level: level)
    }
    let kept = Set(
      selection.kept.filter { page.blocks[$0].linkShare > PageProfile.linkedShare }.compactMap(place))
    guard !kept.isEmpty else { return }
    for row in 0..<max(0, page.blocks.count - 1)
    where !selection.isKept(row) && selection.stripped[row] == nil
      && context.ruleVerdicts[row].rule == "links"
      && result.scores[row] >= Self.linkedScore && selection.isKept(row + 1)
      && HeadingFeatures.level(context, row + 1) == 0
    {
      guard let place = place(row), kept.contains(place),
        page.containers[Int(place.container)].blocks.contains(row + 1)
      else { continue }
      selection.fill(row, by: "heading")
    }
  }

  /// How far above the block of an item its `li` stands, in containers.
  private static let itemReach = 3

  private func isItem(_ row: Int) -> Bool {
    let page = context.page
    return page.path(from: page.blocks[row].container).prefix(Self.itemReach).contains {
      page.containers[Int($0)].tag == .li
    }
  }

  // MARK: Teasers

  /// On pages that are no articles, the heading of a text that is kept belongs to it: lists of stories and of services.
  private static let teaserScore: Float = 0.25
  private static let teaserShare: Float = 0.5
  /// A date or a name may stand between.
  private static let teaserReach = 2

  func fillTeasers(_ selection: inout Selection) {
    let page = context.page
    let share = [PageKind.service, .documentation, .listing].reduce(0) { $0 + result.kinds[$1.rawValue] }
    guard share >= Self.teaserShare else { return }
    for row in 0..<max(0, context.page.blocks.count - 1)
    where !selection.isKept(row) && selection.stripped[row] == nil && HeadingFeatures.level(context, row) > 0
      && result.scores[row] >= Self.teaserScore && context.mayBeText(row)
    {
      let following = row + 1..<min(context.page.blocks.count, row + 1 + Self.teaserReach)
      guard
        let text = following.first(where: { selection.isKept($0) || HeadingFeatures.level(context, $0) > 0 }),
        selection.isKept(text), HeadingFeatures.level(context, text) == 0
      else { continue }
      let parent = page.containers[Int(page.blocks[row].container)].parent
      let box = parent >= 0 ? page.containers[Int(parent)].parent : -1
      guard
        [parent, box].contains(where: { $0 >= 0 && page.containers[Int($0)].blocks.contains(text) })
      else { continue }
      selection.fill(row, by: "teaser-heading")
    }
  }
}
