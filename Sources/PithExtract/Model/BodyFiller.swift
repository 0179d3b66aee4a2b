import PithCore

/// Keeps what belongs to the text that is kept, though it scores below the threshold: standfirsts, gaps and ends of the body, headings,
/// lists, tables, corrections.
struct BodyFiller {
  private let context: FeatureContext
  private let result: BlockScorer.Result

  init(_ context: FeatureContext, _ result: BlockScorer.Result) {
    self.context = context
    self.result = result
  }

  /// A gap is filled with blocks of some words and not all too low a score, in the body's own template (prototype,
  /// section 15: `fill`).
  private static let filledWords: Int32 = 8
  private static let filledScore: Float = 0.3
  private static let filledProse: Float = 0.4

  func fillBody(_ selection: inout Selection) {
    let matrix = result.matrix
    let inside = selection.kept.filter { matrix[$0, .isInMain] > 0 }
    if let first = inside.first, let last = inside.last, first < last {
      fillMain(first, last, &selection)
    }
    // The rules may take something else for the body of a short text.
    fillLists(&selection)
    fillHeadings(&selection)
  }

  private func fillMain(_ first: Int, _ last: Int, _ selection: inout Selection) {
    for row in first + 1..<last
    where !selection.isKept(row) && context.page.blocks[row].words >= Self.filledWords
      && result.matrix[row, .linkShare] < PageProfile.proseLinkShare
      && (isGap(row) || isSurrounded(row, selection))
    {
      selection.fill(row, by: "gap")
    }
    fillStandfirst(before: first, &selection)
    fillSiblings(&selection)
    fillEnd(after: last, &selection)
    fillPostscript(after: last, &selection)
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

  /// So many blocks below the shown title, with no image between, is a sentence its standfirst, even far from the prose: bylines and
  /// dates come between. Held out by site, 9 of 10 that this adds on news pages are in the gold texts: word F1 on Fundus .9822 to
  /// .9828, news .9457 to .9460.
  private static let standfirstReach = 5
  private static let standfirstScore: Float = 0.25
  /// What the page's description has in the same words may score lower, and need not end a sentence.
  private static let describedScore: Float = 0.2
  private static let describedShare: Float = 0.6
  /// Shorter texts with a year say when something was published.
  private static let datedWords: Int32 = 12

  private func fillStandfirst(before body: Int, _ selection: inout Selection) {
    let title = context.titleBlock
    guard title >= 0, title < body else { return }
    for row in title + 1..<min(body, title + 1 + Self.standfirstReach) {
      let block = context.page.blocks[row]
      // What stands below an image is its caption.
      guard block.images == 0 else { return }
      let verdict = context.ruleVerdicts[row]
      let counts = context.survey.counts[row]
      let isDated =
        counts.hasClockTime || counts.hasYear && (block.words < Self.datedWords || !block.endsSentence)
      guard !selection.isKept(row), selection.stripped[row] == nil, block.words >= Self.filledWords, !isDated,
        block.linkShare < PageProfile.proseLinkShare,
        // A zone that holds the title too says nothing against it.
        verdict.isKept || StructureRules.vagueRules.contains(verdict.rule)
          || verdict.rule == context.ruleVerdicts[title].rule,
        result.scores[row] >= Self.standfirstScore && block.endsSentence
          || result.scores[row] >= Self.describedScore
            && result.matrix[row, .descriptionOverlap] >= Self.describedShare
      else { continue }
      selection.fill(row, by: "standfirst")
    }
  }

  /// Of paragraphs side by side, or blocks in one template, that hold half of what is kept, those that the rules keep are kept as well whose score
  /// is not all too low: long articles end far from where they began, and score lower and lower.
  /// Held out by site: word F1 on Readability's pages .9544 to .9575 (a page of 7,000 words), elsewhere the same within .0003.
  private static let siblingScore: Float = 0.25
  /// So many words after the first that is kept, their scores may be as low as this.
  private static let longBodyWords = 1000
  private static let lateSiblingScore: Float = 0.15
  private static let leastBodyShare: Float = 0.5
  /// The kept ones must be at least this share of the kept and the added words; less where they are a long body by themselves.
  private static let keptSiblingShare: Float = 0.25
  private static let longKeptShare: Float = 0.1

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
      let siblings = Siblings(
        parent: container.parent, template: container.tag == .p ? 0 : container.signature)
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
      Float(words) >= (words >= Self.longBodyWords ? Self.longKeptShare : Self.keptSiblingShare)
        * Float(words + selection.words(of: rows))
    else { return }
    for row in rows { selection.fill(row, by: "body-sibling") }
  }

  /// A heading that the rules keep goes with the text right below it.
  private static let headingScore: Float = 0.3
  /// Within the text from a lower score on, since some templates set headings in elements of their own: one heading more in the
  /// development sets, held out by site, which is in the gold text.
  private static let insideHeadingScore: Float = 0.2
  /// On pages of news, forms and advertisements may stand between a heading and its text. Of the 6 headings that this keeps, held out by
  /// site, 4 are in the gold texts; elsewhere tables of contents stand there.
  private static let headingReach = 8

  private func fillHeadings(_ selection: inout Selection) {
    for row in 0..<max(0, result.matrix.rows - 1)
    where !selection.isKept(row) && result.matrix[row, .headingLevel] > 0
      && context.ruleVerdicts[row].isKept
      && result.scores[row]
        >= (isWithinText(row..<row + 1, selection) ? Self.insideHeadingScore : Self.headingScore)
    {
      let reach = result.isNews ? Self.headingReach : 1
      let following = row + 1..<min(result.matrix.rows, row + 1 + reach)
      let next = following.first { block in
        selection.isKept(block)
          || result.matrix[block, .headingLevel] > 0 && context.ruleVerdicts[block].isKept
      }
      guard let next, selection.isKept(next), context.page.blocks[next].endsSentence else { continue }
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
      guard !selection.isKept(row), selection.stripped[row] == nil else { return }
      let isAmongProse =
        context.ruleVerdicts[row].isKept && result.scores[row] >= Self.endScore && matrix[row, .isInMain] > 0
        && max(matrix[row, .parentProse], matrix[row, .branchProse], matrix[row, .templateProse])
          >= Self.endProse
      guard isAmongProse || isBesideText(row, last) else { return }
      selection.fill(row, by: "end")
    }
  }

  /// A sentence in the element that holds the whole text before it, though not in the one that holds most of its prose: what closes
  /// a text of lists or of questions that fold up.
  private static let besideScore: Float = 0.35

  private func isBesideText(_ row: Int, _ last: Int) -> Bool {
    let block = context.page.blocks[row]
    guard context.ruleVerdicts[row].rule == "outside-body", result.scores[row] >= Self.besideScore,
      block.endsSentence, block.words >= Self.filledWords, block.linkShare < PageProfile.proseLinkShare
    else { return false }
    let parent = context.page.containers[Int(block.container)].parent
    return parent >= 0 && context.page.containers[Int(parent)].blocks.contains(last)
  }

  // MARK: Lists

  /// A list of which this share is kept, or that an introduction with a colon announces, is kept whole if its items score so much in
  /// the mean: a list with items missing is worse than none. Of the 9 lines that this adds to pages with whole gold texts, held out by
  /// site, 8 are in them.
  private static let keptItemShare = 0.3
  private static let listScore: Float = 0.4
  /// Within the text of an article, so is any list of such a score. All 39 lines that this adds to the development sets, held out by
  /// site, are in the gold texts.
  private static let insideListScore: Float = 0.15
  /// Quotations from a higher score on: posts that pages embed are quotations too. Of the 30 lines that this adds 28 are in the gold texts,
  /// 26 of them on one page.
  private static let insideQuoteScore: Float = 0.2
  /// Longer lists are what the page is for, and lists may stand in lists.
  private static let itemCounts = 2...100

  private func fillLists(_ selection: inout Selection) {
    let isArticle = result.articleShare > StructureRules.leastArticleShare
    for list in context.page.containers {
      let blocks = list.blocks
      let isFilled: Bool
      switch list.tag {
      case .ul, .ol, .dl:
        guard Self.itemCounts.contains(blocks.count) else { continue }
        let items = items(of: blocks)
        guard isPlain(items, selection) else { continue }
        let score = selection.meanScore(of: items)
        isFilled =
          list.tag != .dl && score >= Self.listScore && isBegun(blocks, selection)
          || isArticle && score >= Self.insideListScore && isWithinText(blocks, selection)
      case .blockquote where isArticle && !list.marks.contains(.embed):
        guard isPlain(blocks, selection) else { continue }
        isFilled =
          selection.meanScore(of: blocks) >= Self.insideQuoteScore && isWithinText(blocks, selection)
      default: continue
      }
      guard isFilled else { continue }
      for row in items(of: blocks) where !selection.isKept(row) { selection.fill(row, by: "list") }
    }
  }

  /// The blocks of a list without "Read also" and advertisements between its items.
  private func items(of blocks: Range<Int>) -> [Int] {
    blocks.filter { row in
      let kind = context.ruleVerdicts[row].strippedAs
      return kind != .readMore && kind != .advertisement
    }
  }

  /// Whether blocks, some of which aren't kept, are all no links, and what the rules keep.
  private func isPlain(_ items: some Collection<Int>, _ selection: Selection) -> Bool {
    (items.first ?? 0) > 0 && !items.allSatisfy(selection.isKept)
      && items.allSatisfy { row in
        selection.stripped[row] == nil && context.ruleVerdicts[row].isKept
          && context.page.blocks[row].linkShare < PageProfile.proseLinkShare
      }
  }

  /// Whether the text right before a list is kept, and announces it or goes on with much of it.
  private func isBegun(_ items: Range<Int>, _ selection: Selection) -> Bool {
    guard selection.isKept(items.lowerBound - 1) else { return false }
    return context.page.text[context.page.blocks[items.lowerBound - 1].textRange].last == UInt8(ascii: ":")
      || Double(items.count(where: selection.isKept)) >= Self.keptItemShare * Double(items.count)
  }

  // MARK: Postscripts

  /// How far behind the body a note on it may stand, in blocks, and what it scores at least.
  private static let postscriptReach = 6
  private static let postscriptScore: Float = 0.15

  /// Corrections and editors' notes, which stand in elements of their own behind the body.
  private func fillPostscript(after last: Int, _ selection: inout Selection) {
    for row in (last + 1)..<max(last + 1, min(result.matrix.rows, last + 1 + Self.postscriptReach)) {
      let block = context.page.blocks[row]
      guard !selection.isKept(row), selection.stripped[row] == nil, block.words >= Self.filledWords,
        block.endsSentence, block.linkShare < PageProfile.proseLinkShare,
        result.scores[row] >= Self.postscriptScore,
        PostscriptLexicon.isNote(context.page.text[block.textRange])
      else { continue }
      selection.fill(row, by: "postscript")
    }
  }

  // MARK: Tables

  /// A table of which so many cells are kept, and this share, is kept whole, short as its other cells may be.
  private static let keptCells = 3
  private static let keptCellShare = 0.6
  /// On pages of articles, so is one within the text whose words score so much in the mean, and one at its end. Of 222 tables within the
  /// text of WCXB's articles 189 are main content; held out by site word F1 on the articles goes from .9630 to .9637.
  private static let insideTableScore: Float = 0.15
  private static let endTableScore: Float = 0.3
  /// What rules take short texts for, as cells may be, though not most of them; what any other rule strips is no table of the text.
  private static let largestLabelShare = 0.25
  private static let cellRules: Set<String> = [
    "label", "region-heading", "byline-words", "byline", "date-line",
  ]

  func fillTables(_ selection: inout Selection) {
    let isArticle = result.articleShare > StructureRules.leastArticleShare
    for table in DataTables(context.page).tables {
      let cells = table.cells
      let kept = cells.count { selection.isKept($0) }
      let rules = cells.compactMap { selection.stripped[$0]?.rule ?? (isArticle ? rule(against: $0) : nil) }
      guard kept < cells.count, rules.allSatisfy(Self.cellRules.contains),
        Double(rules.count) <= Self.largestLabelShare * Double(cells.count)
      else { continue }
      let isMostlyKept = kept >= Self.keptCells && Double(kept) >= Self.keptCellShare * Double(cells.count)
      guard
        isMostlyKept
          || isArticle && isWithinText(table.blocks, selection)
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

  /// Between a table or a list and the text stand its heading and its caption at times.
  private static let tableReach = 3

  /// Whether blocks close before and after are kept.
  private func isWithinText(_ blocks: Range<Int>, _ selection: Selection) -> Bool {
    let before = max(0, blocks.lowerBound - Self.tableReach)..<blocks.lowerBound
    let after = blocks.upperBound..<min(context.page.blocks.count, blocks.upperBound + Self.tableReach)
    return before.contains(where: selection.isKept) && after.contains(where: selection.isKept)
  }

  /// Whether cells follow a block that is kept, in the element that holds it: tables of results end what tells of them. Of the 69 rows
  /// that this adds to WCXB's pages, held out by site, 45 are in the gold texts.
  private func isEndOfText(_ cells: [Int], _ selection: Selection) -> Bool {
    guard let first = cells.first,
      let last = (max(0, first - Self.tableReach)..<first).last(where: selection.isKept)
    else { return false }
    let parent = context.page.containers[Int(context.page.blocks[last].container)].parent
    return parent >= 0 && context.page.containers[Int(parent)].blocks.contains(first)
  }
}
