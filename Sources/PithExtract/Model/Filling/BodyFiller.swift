import PithCore

/// Keeps what belongs to the text of an article, though it scores below the threshold: gaps and ends of the body, corrections, and by the
/// fillers beside this one standfirsts, lists, quotations and headings.
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

  func fill(_ selection: inout Selection) {
    let inside = selection.kept.filter(context.isInMain)
    if let first = inside.first, let last = inside.last, first < last {
      fillMain(first, last, &selection)
    }
    // The rules may take something else for the body of a short text.
    ListFiller(context, result).fill(&selection)
    let headings = HeadingFiller(context, result)
    headings.fillLinked(&selection)
    // A list may stand between a heading that was filled and the text.
    if headings.fill(&selection) { ListFiller(context, result).fill(&selection) }
    fillBelowHeadings(&selection)
    BoxFiller(context, result).fill(&selection)
  }

  private func fillMain(_ first: Int, _ last: Int, _ selection: inout Selection) {
    fillGaps(first + 1..<last, &selection)
    StandfirstFiller(context, result).fill(before: first, &selection)
    if let standfirst = selection.kept.first, standfirst < first {
      fillGaps(standfirst + 1..<first, &selection)
    }
    fillSiblings(&selection)
    fillAlike(&selection)
    fillEnd(after: last, &selection)
    fillPostscript(after: last, &selection)
  }

  private func fillGaps(_ rows: Range<Int>, _ selection: inout Selection) {
    for row in rows
    where !selection.isKept(row) && context.page.blocks[row].words >= Self.filledWords
      && context.page.blocks[row].linkShare < PageProfile.proseLinkShare
      && (isGap(row) || isSurrounded(row, selection))
    {
      selection.fill(row, by: "gap")
    }
  }

  private func isGap(_ row: Int) -> Bool {
    let matrix = result.matrix
    return result.scores[row] >= Self.filledScore && matrix[row, .templateProse] >= Self.filledProse
      && max(matrix[row, .parentProse], matrix[row, .branchProse]) >= Self.filledProse
  }

  /// A sentence of any template between kept blocks is filled, too, if the rules keep it: boxes of the article.
  private static let surroundedScore: Float = 0.3
  /// Of what the rules find outside the body, or has links.
  private static let outsideScore: Float = 0.4

  /// What stands between a heading and a paragraph that are kept by now.
  private func fillBelowHeadings(_ selection: inout Selection) {
    for heading in selection.kept where context.page.headingLevel(of: heading) != nil {
      for row in heading + 1..<min(context.page.blocks.count, heading + 1 + Self.longestInset) {
        guard mayStandInInset(row), !selection.isKept(row), selection.stripped[row] == nil else { break }
        let block = context.page.blocks[row]
        if block.words >= Self.insetWords, block.linkShare < PageProfile.proseLinkShare,
          isSurrounded(row, selection)
        {
          selection.fill(row, by: "gap")
        }
      }
    }
  }

  private static let insetWords: Int32 = 5

  private func isSurrounded(_ row: Int, _ selection: Selection) -> Bool {
    isInset(row) && isKept(before: row, selection) && isKept(after: row, selection)
  }

  private func isInset(_ row: Int) -> Bool {
    result.scores[row] >= (context.ruleVerdicts[row].isKept ? Self.surroundedScore : Self.outsideScore)
      && context.mayBeText(row) && !isEmbedded(row) && context.page.blocks[row].endsSentence
  }

  /// How far above a block its class may say that it is a post of a network, in containers.
  private static let embedReach = 3

  private func isEmbedded(_ row: Int) -> Bool {
    let page = context.page
    return page.path(from: page.blocks[row].container).prefix(Self.embedReach).contains {
      page.containers[Int($0)].marks.contains(.embed)
    }
  }

  /// A box has hardly more sentences, a form or an advertisement not more blocks.
  private static let longestInset = 4
  private static let longestInsert = 16

  /// Whether the nearest block is kept that is more than an icon, a number, a button, another sentence of the box, or an insert that
  /// the rules know.
  private func isKept(before row: Int, _ selection: Selection) -> Bool {
    isKeptFirst(of: (max(0, row - Self.longestInsert)..<row).reversed(), selection)
  }

  private func isKept(after row: Int, _ selection: Selection) -> Bool {
    isKeptFirst(of: row + 1..<min(context.page.blocks.count, row + 1 + Self.longestInsert), selection)
  }

  private func isKeptFirst(of rows: some Sequence<Int>, _ selection: Selection) -> Bool {
    var between = 0
    for row in rows {
      if selection.isKept(row) { return true }
      if context.ruleVerdicts[row].strippedAs.map(Self.insertKinds.contains) == true { continue }
      between += 1
      guard between < Self.longestInset, mayStandInInset(row) else { return false }
    }
    return false
  }

  private func mayStandInInset(_ row: Int) -> Bool {
    // Sentences with a link each are pitches, unless their scores are nearly those of text.
    isInset(row)
      && (context.page.blocks[row].links == 0
        || result.scores[row] >= Self.outsideScore
          && context.page.blocks[row].linkShare < PageProfile.proseLinkShare)
      || context.ruleVerdicts[row].rule == "control-element"
      || context.page.blocks[row].words <= 1 && context.page.headingLevel(of: row) == nil
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

  /// Page builders put each paragraph into boxes of its own: sentences in boxes of the same names as most of the text are text, too, if
  /// their words score so much in the mean. Held out by site, one article of WCXB gets most of the second half of its text back: 15 of
  /// the 20 blocks are in the gold text. One paragraph or two that are long may score next to nothing: a lone one among goods for sale.
  private static let alikeScore: Float = 0.25
  private static let alikeMeanScore: Float = 0.3
  private static let loneScore: Float = 0.05
  private static let loneWords: Int32 = 25
  private static let mostLone = 2
  private static let alikeLevels = 2
  /// Class attributes are not longer, in bytes.
  private static let longestNames = 500

  private func fillAlike(_ selection: inout Selection) {
    let page = context.page
    let missing = page.blocks.indices.filter { row in
      let block = page.blocks[row]
      return !selection.isKept(row) && block.words >= Self.filledWords && block.endsSentence
        && result.scores[row] >= (block.words >= Self.loneWords ? Self.loneScore : Self.alikeScore)
        && selection.stripped[row] == nil
        && block.linkShare < PageProfile.proseLinkShare && result.matrix[row, .toFollowing] == 0
        && context.mayBeText(row)
    }
    guard !missing.isEmpty else { return }
    var kept: [UInt64: Int] = [:]
    for row in selection.kept where page.blocks[row].words >= Self.filledWords {
      kept[boxes(of: row) ?? 0, default: 0] += Int(page.blocks[row].words)
    }
    let all = kept.values.reduce(0, +)
    guard let (body, words) = kept.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }),
      Float(words) >= Self.leastBodyShare * Float(all)
    else { return }
    var alike: [Int] = []
    var lone: [Int] = []
    for row in missing where boxes(of: row) == body {
      guard isReached(row, from: max(alike.last ?? -1, lone.last ?? -1), selection) else { continue }
      if result.scores[row] >= Self.alikeScore { alike.append(row) } else { lone.append(row) }
    }
    if lone.count > Self.mostLone { lone = [] }
    if !alike.isEmpty, selection.meanScore(of: alike) < Self.alikeMeanScore { alike = [] }
    for row in alike + lone { selection.fill(row, by: "body-box") }
  }

  /// How far behind the text that is kept its next box may stand, in blocks, and what may stand between: no heading of another story, nothing
  /// that the rules know to stand behind an article.
  private static let boxReach = 12
  private static let boxHeadingScore: Float = 0.2
  private static let insertKinds: Set<BoilerplateKind> = [
    .caption, .advertisement, .newsletter, .readMore, .duplicate,
  ]

  private func isReached(_ row: Int, from filled: Int, _ selection: Selection) -> Bool {
    let before = max(0, row - Self.boxReach)..<row
    guard let last = before.last(where: { selection.isKept($0) || $0 == filled }) else { return false }
    return (last + 1..<row).allSatisfy { block in
      let kind = context.ruleVerdicts[block].strippedAs
      let isInsert = context.mayBeText(block) || kind.map(Self.insertKinds.contains) == true
      return isInsert
        && (context.page.headingLevel(of: block) == nil || result.scores[block] >= Self.boxHeadingScore)
    }
  }

  /// The names of the boxes around a block, without those that may number them where there are others; `nil` where they have none.
  private func boxes(of row: Int) -> UInt64? {
    let page = context.page
    let path = page.path(from: page.blocks[row].container).dropFirst().prefix(Self.alikeLevels)
    var hash = WordHash.start
    // Names that a build made up, say `_1665V`, may have digits, too.
    var numbered = WordHash.start
    var hasNames = false
    var hasNumbered = false
    for container in path {
      let container = page.containers[Int(container)]
      WordHash.add(container.tag.rawValue, to: &hash)
      WordHash.add(container.tag.rawValue, to: &numbered)
      guard let range = page.document.valueRange(of: .class, in: container.node),
        range.count <= Self.longestNames
      else { continue }
      for name in page.document.bytes[range].split(whereSeparator: { $0 <= 0x20 }) {
        if !name.contains(where: \.isASCIIDigit) {
          hasNames = true
          for byte in name { WordHash.add(byte, to: &hash) }
        } else if name.last?.isASCIIDigit != true {
          hasNumbered = true
          for byte in name { WordHash.add(byte, to: &numbered) }
        }
      }
    }
    return hasNames ? hash : hasNumbered ? numbered : nil
  }

  /// So many blocks right after the last kept one are its end still, if the rules keep them, they stand among the prose and
  /// their score is not all too low.
  private static let longestEnd = 3
  private static let endScore: Float = 0.25
  private static let endProse: Float = 0.3
  /// More, and such as score lower, are so of a text that is long beside them. Held out by site, all 4 that this adds where the whole
  /// text is known are part of it.
  private static let longestLateEnd = 8
  private static let lateEndScore: Float = 0.2
  private static let lateEndShare: Float = 0.1

  private func fillEnd(after last: Int, _ selection: inout Selection) {
    let matrix = result.matrix
    var isTrusted = true
    var late = 0
    let mostLate = Self.lateEndShare * Float(selection.words(of: selection.kept))
    for row in (last + 1)..<max(last + 1, min(context.page.blocks.count, last + 1 + Self.longestLateEnd)) {
      guard !selection.isKept(row), selection.stripped[row] == nil else { return }
      isTrusted = isTrusted && row <= last + Self.longestEnd && result.scores[row] >= Self.endScore
      if !isTrusted {
        late += Int(context.page.blocks[row].words)
        if Float(late) > mostLate { return }
      }
      let leastScore = isTrusted ? Self.endScore : Self.lateEndScore
      // A heading of the end goes with its text.
      if HeadingFeatures.level(context, row) > 0, context.ruleVerdicts[row].isKept,
        result.scores[row] >= leastScore
      {
        continue
      }
      let isAmongProse =
        context.ruleVerdicts[row].isKept && result.scores[row] >= leastScore && context.isInMain(row)
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

  // MARK: Postscripts

  /// How far behind the body a note on it may stand, in blocks.
  private static let postscriptReach = 6

  /// Corrections and editors' notes, which stand in elements of their own behind the body and may score next to nothing.
  private func fillPostscript(after last: Int, _ selection: inout Selection) {
    for row in (last + 1)..<max(last + 1, min(context.page.blocks.count, last + 1 + Self.postscriptReach)) {
      let block = context.page.blocks[row]
      guard !selection.isKept(row), selection.stripped[row] == nil, block.words >= Self.filledWords,
        block.endsSentence, block.linkShare < PageProfile.proseLinkShare,
        PostscriptLexicon.isNote(context.page.text[block.textRange])
      else { continue }
      selection.fill(row, by: "postscript")
    }
  }
}
