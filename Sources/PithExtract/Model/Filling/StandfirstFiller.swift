import PithCore

/// Keeps the standfirst between the title and the text, and the key points that stand there, though they score below the threshold.
struct StandfirstFiller {
  private let context: FeatureContext
  private let result: BlockScorer.Result

  init(_ context: FeatureContext, _ result: BlockScorer.Result) {
    self.context = context
    self.result = result
  }

  /// So many blocks below the shown title, with no image between, is a sentence its standfirst, even far from the prose: bylines and
  /// dates come between. Held out by site, 9 of 10 that this adds on news pages are in the gold texts: word F1 on Fundus .9822 to
  /// .9828, news .9457 to .9460.
  private static let reach = 5
  private static let sentenceScore: Float = 0.25
  /// What the page's description has in the same words may score lower, and need not end a sentence.
  private static let describedScore: Float = 0.2
  private static let describedShare: Float = 0.6
  /// Right below the title, what is the description word by word is the standfirst.
  private static let sureDescribedShare: Float = 0.9
  private static let sureDescribedScore: Float = 0.05
  private static let leastWords: Int32 = 8
  /// Shorter texts with a year say when something was published.
  private static let datedWords: Int32 = 12

  func fill(before body: Int, _ selection: inout Selection) {
    let title = context.titleBlock
    guard title >= 0, title < body else { return }
    fillStandfirst(below: title, title + 1..<min(body, title + 1 + Self.reach), &selection)
    fillKeyPoints(title + 1..<min(body, title + 1 + Self.keyPointReach), &selection)
  }

  private func fillStandfirst(below title: Int, _ head: Range<Int>, _ selection: inout Selection) {
    for row in head {
      let block = context.page.blocks[row]
      // What stands below an image is its caption.
      guard block.images == 0 else { return }
      let counts = context.survey.counts[row]
      let isDated =
        counts.hasClockTime || counts.hasYear && (block.words < Self.datedWords || !block.endsSentence)
      guard !selection.isKept(row), selection.stripped[row] == nil, block.words >= Self.leastWords, !isDated,
        block.linkShare < PageProfile.proseLinkShare,
        // A zone that holds the title too says nothing against it.
        mayBeText(row, beside: title), isStandfirst(row, isBelowTitle: row == title + 1)
      else { continue }
      selection.fill(row, by: "standfirst")
    }
  }

  private func isStandfirst(_ row: Int, isBelowTitle: Bool) -> Bool {
    let score = result.scores[row]
    let described = result.matrix[row, .descriptionOverlap]
    return score >= Self.sentenceScore && context.page.blocks[row].endsSentence
      || score >= Self.describedScore && described >= Self.describedShare
      || isBelowTitle && score >= Self.sureDescribedScore && described >= Self.sureDescribedShare
  }

  /// Whether the rules say no more against a block than that it isn't the body's, or what they say against another one, too.
  private func mayBeText(_ row: Int, beside other: Int) -> Bool {
    context.mayBeText(row) || context.ruleVerdicts[row].rule == context.ruleVerdicts[other].rule
  }

  /// A list of key points of which one is kept is kept whole.
  private static let keyPointReach = 12
  private static let keyPointScore: Float = 0.2
  private static let mostKeyPoints = 8
  /// How far above a key point its list stands, in containers.
  private static let listReach = 3

  private func fillKeyPoints(_ head: Range<Int>, _ selection: inout Selection) {
    let page = context.page
    for row in head where selection.isKept(row) {
      let path = page.path(from: page.blocks[row].container).prefix(Self.listReach)
      let list = path.map { page.containers[Int($0)] }.first { $0.tag == .ul || $0.tag == .ol }
      guard let list, list.blocks.count <= Self.mostKeyPoints else { continue }
      for item in list.blocks
      where !selection.isKept(item) && selection.stripped[item] == nil
        && result.scores[item] >= Self.keyPointScore && mayBeText(item, beside: row)
        && page.blocks[item].linkShare < PageProfile.proseLinkShare
      {
        selection.fill(item, by: "standfirst")
      }
    }
  }
}
