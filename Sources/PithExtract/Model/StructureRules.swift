import PithCore

/// What the structure of a page and the lexicon decide whatever the scores: on pages of articles comments, following stories,
/// hidden copies and what stands under a heading such as "More News" go, and gaps within the body are filled; on all pages labels go,
/// and tables of which most is kept are kept whole.
struct StructureRules {
  /// From this probability of being an article on, a page's comments aren't its content.
  static let leastArticleShare: Float = 0.5

  /// From this probability of being an article on, what is kept outside of what the rules take for the body must look like text:
  /// old templates without any declared metadata are often taken for lists.
  private static let leastInsertShare: Float = 0.25

  /// From this probability of being news on, what a class calls a caption is one: elsewhere captions explain.
  private static let leastNewsShare: Float = 0.5

  private let context: FeatureContext
  private let result: BlockScorer.Result
  private let inserts: InsertFinder?

  init(_ context: FeatureContext, _ result: BlockScorer.Result, inserts: InsertFinder? = nil) {
    self.context = context
    self.result = result
    self.inserts = inserts
  }

  func apply(to selection: inout Selection) {
    strip(certain(by: Self.alwaysCertainRules), from: &selection)
    defer { keepTables(&selection) }
    if result.articleShare > Self.leastInsertShare {
      strip(certain(by: ["hidden-paragraph"]), from: &selection, upTo: ZoneFinder.largestHiddenShare)
      strip(inserts(by: Self.insertRules, in: selection), from: &selection)
      strip(labelledLists(in: selection), from: &selection)
    }
    guard result.articleShare > Self.leastArticleShare else { return }
    let isNews = result.kinds[PageKind.news.rawValue] > Self.leastNewsShare
    strip(certain(by: ["invisible-element"]), from: &selection, upTo: ZoneFinder.largestHiddenShare)
    // Rule by rule, in an order that doesn't depend on the run.
    let rules = isNews ? Self.allNewsRules : Self.certainRules
    let byRule = Dictionary(grouping: certain(by: rules), by: \.verdict.rule)
    for (_, verdicts) in byRule.sorted(by: { $0.key < $1.key }) { strip(verdicts, from: &selection) }
    strip(inserts(by: rules, in: selection), from: &selection)
    strip(otherPages(in: selection), from: &selection)
    strip(teasers, from: &selection)
    if isNews { strip(captions, from: &selection) }
    fill(&selection)
  }

  /// A block with a verdict that overrules its score.
  private struct Certain {
    let block: Int
    let verdict: Verdict
  }

  /// Rules that are right about pages of any kind.
  private static let alwaysCertainRules: Set<String> = ["byline-words", "label"]
  /// Rules that are right about articles whatever the score. Of the words that they strip and the model would keep,
  /// held out by site, our news sets' gold texts hold hardly any.
  private static let certainRules: Set<String> = [
    "region-heading", "label", "labelled-link", "following-article", "comment-words", "comment-form-words",
    "newsletter-words", "read-more-words", "share-words", "tag-words", "author-box-words", "caption-words",
    "figcaption-element", "byline-words", "byline", "overlay-words", "legal-words", "form-element",
    "hidden-element", "aria-hidden", "channel-pitch", "news-pointer",
    "photo-credit", "editor-line",
    "error-report", "comment-policy", "newsletter-pitch", "share-pitch", "paywall-pitch", "support-pitch",
    "cookie-notice",
    "author-note",
  ]
  /// Rules that are so about news, beside the cues within the text.
  private static let certainNewsRules: Set<String> = [
    "date-line", "aside-element", "sidebar-words", "related-words", "pull-quote-words", "text-by-image",
  ]
  private static let cueRules = Set(CueLexicon.cues.map(\.name))
  private static let allNewsRules = certainRules.union(certainNewsRules).union(cueRules)

  /// From this score on, text in what a class calls a window is text: some pages put parts of the article into one.
  private static let overlayScore: Float = 0.8

  private func certain(by rules: Set<String>) -> [Certain] {
    var certain: [Certain] = []
    var isCertain = false
    for (index, verdict) in context.ruleVerdicts.enumerated() {
      // Neighbours are mostly judged by the same rule.
      if index == 0 || verdict.rule != context.ruleVerdicts[index - 1].rule {
        isCertain = rules.contains(verdict.rule)
      }
      guard isCertain, verdict.rule != "overlay-words" || result.scores[index] < Self.overlayScore else {
        continue
      }
      certain.append(Certain(block: index, verdict: verdict))
    }
    return certain
  }

  /// Inserts that are surely none of the text outside of the body, whatever the page is for.
  private static let insertRules: Set<String> = ["text-by-image", "photo-credit", "byline"]
  /// Fewer links are no list.
  private static let listLinks: Int32 = 3
  /// A sentence may begin with the one word of a shorter label ("Latest") and be a link all the same.
  private static let labelWords = 2

  /// Lists of links in one block with their heading at its start: "Latest news", then titles and dates with line breaks; and
  /// single links after such a heading.
  private func labelledLists(in selection: Selection) -> [Certain] {
    selection.kept.compactMap { block in
      let text = context.page.blocks[block]
      let isList = text.links >= Self.listLinks
      guard text.linkShare >= (isList ? PageProfile.proseLinkShare : PageProfile.linkedShare),
        let match = HeadingMatcher.standard.label(
          of: context.page.text[text.textRange], leastWords: isList ? 1 : Self.labelWords),
        match.kind == .relatedArticles || match.kind == .readMore
      else { return nil }
      return Certain(
        block: block,
        verdict: isList ? .stripped(match.kind, "labelled-list") : .stripped(.readMore, "labelled-link"))
    }
  }

  /// Rules that have no more to say of a block than that it isn't the body's: it may be an insert all the same.
  private static let vagueRules: Set<String> = ["outside-body", "links"]

  /// The bylines, captions and pitches among the blocks that are kept outside of what the rules take for the body.
  private func inserts(by rules: Set<String>, in selection: Selection) -> [Certain] {
    guard let inserts else { return [] }
    return selection.kept.compactMap { block in
      guard Self.vagueRules.contains(context.ruleVerdicts[block].rule),
        let verdict = inserts.verdict(on: block), rules.contains(verdict.rule)
      else { return nil }
      return Certain(block: block, verdict: verdict)
    }
  }

  /// Text that the page says stands at another address is that page's, unless its words score so much in the mean: parts of one
  /// article may have addresses of their own. Held out by site it strips no word of any gold text of our sets, and gains .003 of
  /// word F1 on composed pages with following stories.
  private static let otherPageScore: Float = 0.85

  private func otherPages(in selection: Selection) -> [Certain] {
    // Where the article itself stands at another address, its own is known by another name.
    guard let first = selection.kept.first, addressedContainer(of: first) == nil else { return [] }
    var pages: [Int32: [Int]] = [:]
    for block in result.scores.indices.dropFirst(first) {
      if let container = addressedContainer(of: block) { pages[container, default: []].append(block) }
    }
    return pages.values.filter { score(of: $0) < Self.otherPageScore }.joined()
      .map { Certain(block: $0, verdict: .stripped(.relatedArticles, "other-address")) }
  }

  /// The nearest container around a block that has another address than the page.
  private func addressedContainer(of block: Int) -> Int32? {
    let levels = Int(result.matrix[block, .toOtherAddress])
    guard levels > 0 else { return nil }
    let path = context.page.path(from: context.page.blocks[block].container)
    return path.dropFirst(levels - 1).first { _ in true }
  }

  /// Cards with linked headings are those of other stories, unless their words score so much in the mean: the chapters of a guide
  /// may be listed so. Held out by site: news .9441 to .9451 (one page), articles the same.
  private static let cardScore: Float = 0.65

  private var teasers: [Certain] {
    let page = context.page
    return TeaserCards(context).lists
      .map { list in list.flatMap { page.containers[Int($0)].blocks } }
      .filter { score(of: $0) < Self.cardScore }
      .joined()
      .map { Certain(block: $0, verdict: .stripped(.relatedArticles, "teaser-cards")) }
  }

  /// A rule that would take this share of what is kept is wrong about the page.
  private static let largestShare: Float = 0.6

  private func strip(
    _ verdicts: [Certain], from selection: inout Selection, upTo largestShare: Float = Self.largestShare
  ) {
    guard !verdicts.isEmpty else { return }
    let kept = selection.words(of: selection.kept)
    let affected = verdicts.filter { selection.isKept($0.block) }
    let words = selection.words(of: affected.map(\.block))
    guard Float(words) < largestShare * Float(kept) else { return }
    for certain in affected { selection.strip(certain.block, certain.verdict) }
  }

  /// How far above a block its class may say that it is a caption, in levels (prototype, section 15).
  private static let captionReach: Float = 4

  private var captions: [Certain] {
    result.scores.indices.compactMap { row in
      let levels = result.matrix[row, .toCaption]
      guard levels > 0, levels <= Self.captionReach, result.matrix[row, .toStandfirst] == 0 else {
        return nil
      }
      return Certain(block: row, verdict: .stripped(.caption, "caption-words"))
    }
  }

  /// A gap is filled with blocks of some words and not all too low a score, in the body's own template (prototype,
  /// section 15: `fill`).
  private static let filledWords: Int32 = 8
  private static let filledScore: Float = 0.3
  private static let filledProse: Float = 0.4

  private func fill(_ selection: inout Selection) {
    let matrix = result.matrix
    let inside = selection.kept.filter { matrix[$0, .isInMain] > 0 }
    guard let first = inside.first, let last = inside.last, first < last else { return }
    for row in first + 1..<last
    where !selection.isKept(row) && context.page.blocks[row].words >= Self.filledWords
      && matrix[row, .linkShare] < PageProfile.proseLinkShare
      && (isGap(row) || isSurrounded(row, selection))
    {
      selection.fill(row, by: "gap")
    }
    fillSiblings(&selection)
    fillEnd(after: last, &selection)
    fillHeadings(&selection)
  }

  private func isGap(_ row: Int) -> Bool {
    let matrix = result.matrix
    return result.scores[row] >= Self.filledScore && matrix[row, .templateProse] >= Self.filledProse
      && max(matrix[row, .parentProse], matrix[row, .branchProse]) >= Self.filledProse
  }

  /// A sentence of any template between kept blocks is filled from a higher score on, if the rules keep it: boxes of the article.
  private static let surroundedScore: Float = 0.4

  private func isSurrounded(_ row: Int, _ selection: Selection) -> Bool {
    result.scores[row] >= Self.surroundedScore && context.ruleVerdicts[row].isKept
      && context.page.blocks[row].endsSentence && selection.isKept(row - 1) && selection.isKept(row + 1)
  }

  /// Of paragraphs side by side in one template that hold half of what is kept, those that the rules keep are kept as well whose score
  /// is not all too low: long articles end far from where they began, and score lower and lower. Held out by site: one page of
  /// 2,556 regains the half of its 7,000 words, no figure of a set falls by .001.
  private static let siblingScore: Float = 0.25
  /// So many words after the first that is kept, their scores may be as low as this.
  private static let longBodyWords = 1000
  private static let lateSiblingScore: Float = 0.15
  private static let leastBodyShare: Float = 0.5
  /// The kept ones must be at least this share of the kept and the added words.
  private static let keptSiblingShare: Float = 0.25

  private struct Siblings: Hashable {
    let parent: Int32
    let template: UInt64
  }

  private func fillSiblings(_ selection: inout Selection) {
    let page = context.page
    var kept: [Siblings: Int] = [:]
    var missing: [Siblings: [Int]] = [:]
    // The words since the first block that is kept.
    var length = 0
    for (row, block) in page.blocks.enumerated() where block.words >= Self.filledWords {
      let container = page.containers[Int(block.container)]
      let siblings = Siblings(parent: container.parent, template: container.signature)
      let leastScore = length >= Self.longBodyWords ? Self.lateSiblingScore : Self.siblingScore
      if selection.isKept(row) {
        kept[siblings, default: 0] += Int(block.words)
      } else if result.scores[row] >= leastScore, selection.stripped[row] == nil,
        context.ruleVerdicts[row].isKept, block.linkShare < PageProfile.proseLinkShare
      {
        missing[siblings, default: []].append(row)
      } else {
        continue
      }
      length += Int(block.words)
    }
    let all = kept.values.reduce(0, +)
    guard let (body, words) = kept.max(by: { ($0.value, $1.key.parent) < ($1.value, $0.key.parent) }),
      Float(words) >= Self.leastBodyShare * Float(all), let rows = missing[body],
      Float(words) >= Self.keptSiblingShare * Float(words + selection.words(of: rows))
    else { return }
    for row in rows { selection.fill(row, by: "body-sibling") }
  }

  /// A table of which so many cells are kept, and this share, is kept whole, short as its other cells may be.
  private static let keptCells = 3
  private static let keptCellShare = 0.6
  /// On pages of articles, so is one within the text whose words score so much in the mean. Nine of ten tables within the text of
  /// WCXB's articles are main content; held out by site their word F1 goes from .9630 to .9632.
  private static let tableScore: Float = 0.3
  /// What rules take short texts for, as cells may be, though not most of them; what any other rule strips is no table of the text.
  private static let largestLabelShare = 0.25
  private static let cellRules: Set<String> = [
    "label", "region-heading", "byline-words", "byline", "date-line",
  ]

  private func keepTables(_ selection: inout Selection) {
    let isArticle = result.articleShare > Self.leastArticleShare
    for table in DataTables(context.page).tables {
      let cells = table.cells
      let kept = cells.count { selection.isKept($0) }
      let rules = cells.compactMap { selection.stripped[$0]?.rule ?? (isArticle ? rule(against: $0) : nil) }
      guard kept < cells.count, rules.allSatisfy(Self.cellRules.contains),
        Double(rules.count) <= Self.largestLabelShare * Double(cells.count)
      else { continue }
      let isMostlyKept = kept >= Self.keptCells && Double(kept) >= Self.keptCellShare * Double(cells.count)
      guard
        isMostlyKept || (isArticle && isWithinText(cells, selection) && score(of: cells) >= Self.tableScore)
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
    return verdict.isKept || Self.vagueRules.contains(verdict.rule) ? nil : verdict.rule
  }

  /// Between a table and the text stand its heading and its caption at times.
  private static let tableReach = 3

  /// Whether blocks close before and after are kept.
  private func isWithinText(_ cells: [Int], _ selection: Selection) -> Bool {
    guard let first = cells.first, let last = cells.last else { return false }
    let before = max(0, first - Self.tableReach)..<first
    let after = last + 1..<min(context.page.blocks.count, last + 1 + Self.tableReach)
    return before.contains(where: selection.isKept) && after.contains(where: selection.isKept)
  }

  /// The mean score of the words of some blocks.
  private func score(of blocks: some Sequence<Int>) -> Float {
    var sum: Float = 0
    var words: Float = 0
    for block in blocks {
      let own = Float(max(1, context.page.blocks[block].words))
      sum += own * result.scores[block]
      words += own
    }
    return sum / max(1, words)
  }

  /// A heading that the rules keep goes with the text right below it.
  private static let headingScore: Float = 0.3

  private func fillHeadings(_ selection: inout Selection) {
    for row in 0..<max(0, result.matrix.rows - 1)
    where !selection.isKept(row) && result.matrix[row, .headingLevel] > 0
      && context.ruleVerdicts[row].isKept && result.scores[row] >= Self.headingScore
      && selection.isKept(row + 1)
      && context.page.blocks[row + 1].endsSentence
    {
      selection.fill(row, by: "heading")
    }
  }

  /// So many blocks right after the last kept one are its end still, if the rules keep them, they stand among the prose and
  /// their score is not all too low.
  private static let longestEnd = 3
  private static let endScore: Float = 0.25
  private static let endProse: Float = 0.3

  private func fillEnd(after last: Int, _ selection: inout Selection) {
    let matrix = result.matrix
    for row in (last + 1)..<max(last + 1, min(matrix.rows, last + 1 + Self.longestEnd)) {
      guard !selection.isKept(row), context.ruleVerdicts[row].isKept, result.scores[row] >= Self.endScore,
        matrix[row, .isInMain] > 0,
        max(matrix[row, .parentProse], matrix[row, .branchProse], matrix[row, .templateProse])
          >= Self.endProse
      else { return }
      selection.fill(row, by: "end")
    }
  }
}
