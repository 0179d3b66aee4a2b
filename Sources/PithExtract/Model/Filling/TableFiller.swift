import PithCore

/// Keeps the tables of a text whose cells score below the threshold.
struct TableFiller {
  private let context: FeatureContext
  private let result: BlockScorer.Result

  init(_ context: FeatureContext, _ result: BlockScorer.Result) {
    self.context = context
    self.result = result
  }

  /// A table of which so many cells are kept, and this share, is kept whole, short as its other cells may be.
  private static let keptCells = 3
  private static let keptCellShare = 0.6
  /// On pages of articles, so is one of which fewer are kept, if its words score so much in the mean: nobody can read one with holes.
  private static let holedCellShare = 0.2
  private static let holedTableScore: Float = 0.3
  /// On pages of articles, so is one within the text whose words score so much in the mean, and one at its end. Of 222 tables within the
  /// text of WCXB's articles 189 are main content; held out by site word F1 on the articles goes from .9630 to .9637.
  private static let insideTableScore: Float = 0.15
  private static let endTableScore: Float = 0.3
  /// What rules take short texts for, as cells may be, though not most of them; what any other rule strips is no table of the text.
  private static let largestLabelShare = 0.25
  private static let cellRules: Set<String> = [
    "label", "region-heading", "byline-words", "byline", "date-line",
  ]

  func fill(_ selection: inout Selection) {
    let isArticle = result.articleShare > StructureRules.leastArticleShare
    let isGoods = result.kinds[PageKind.product.rawValue] >= GoodsFiller.productShare
    for table in DataTables(context.page).tables {
      let cells = table.cells
      let kept = cells.count { selection.isKept($0) }
      let rules = cells.compactMap { selection.stripped[$0]?.rule ?? (isArticle ? rule(against: $0) : nil) }
      guard kept < cells.count, rules.allSatisfy(Self.cellRules.contains),
        Double(rules.count) <= Self.largestLabelShare * Double(cells.count)
      else { continue }
      let isMostlyKept = kept >= Self.keptCells && Double(kept) >= Self.keptCellShare * Double(cells.count)
      let isHoled =
        kept >= Self.keptCells && Double(kept) >= Self.holedCellShare * Double(cells.count)
        && selection.meanScore(of: cells) >= Self.holedTableScore
      guard
        isMostlyKept || (isArticle || isGoods) && isHoled
          || isArticle && (selection.isWithinText(table.blocks) || selection.isAnnounced(table.blocks))
            && selection.meanScore(of: cells) >= Self.insideTableScore
          || isArticle && isEndOfText(cells, selection)
            && selection.meanScore(of: cells) >= Self.endTableScore
      else { continue }
      for cell in cells {
        selection.restore(cell)
        selection.fill(cell, by: "table")
      }
    }
  }

  /// The rule that strips a block, but for those that only say that it isn't the body's.
  private func rule(against block: Int) -> String? {
    let verdict = context.ruleVerdicts[block]
    return verdict.isKept || StructureRules.vagueRules.contains(verdict.rule) ? nil : verdict.rule
  }

  /// A heading and a caption may stand between the text and its table.
  private static let textReach = 3

  /// Whether cells follow a block that is kept, in the element that holds it: tables of results end what tells of them. Of the 69 rows
  /// that this adds to WCXB's pages, held out by site, 45 are in the gold texts.
  private func isEndOfText(_ cells: [Int], _ selection: Selection) -> Bool {
    guard let first = cells.first,
      let last = (max(0, first - Self.textReach)..<first).last(where: selection.isKept)
    else { return false }
    let parent = context.page.containers[Int(context.page.blocks[last].container)].parent
    return parent >= 0 && context.page.containers[Int(parent)].blocks.contains(first)
  }
}
