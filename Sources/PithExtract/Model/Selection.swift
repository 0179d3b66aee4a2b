import PithCore

/// Which blocks of a page are kept, as it is decided on step by step.
struct Selection {
  private let context: FeatureContext
  private let scores: [Float]
  /// What is added to the threshold, by block.
  private let doubts: [Float]
  private(set) var threshold: Float
  /// The verdict of the structure rule that strips a block; `nil` where none does.
  private(set) var stripped: [Verdict?]
  /// Whether there is one: asking the verdicts themselves copies them.
  private var isStripped: [Bool]
  /// The structure rule that keeps a block below the threshold; `nil` where none does.
  private(set) var filled: [String?]

  init(_ context: FeatureContext, _ result: BlockScorer.Result, threshold: Float) {
    self.context = context
    scores = result.scores
    self.threshold = threshold
    doubts = Self.doubts(context, result, threshold)
    stripped = Array(repeating: nil, count: scores.count)
    isStripped = Array(repeating: false, count: scores.count)
    filled = Array(repeating: nil, count: scores.count)
  }

  func isKept(_ block: Int) -> Bool {
    !isStripped[block] && (scores[block] >= threshold + doubts[block] || filled[block] != nil)
  }

  /// On pages of articles, a block that the rules find outside the body or to be a link must score so much higher.
  /// Held out by site this keeps side rails of whole sentences out (word F1 on news 0.940 to 0.943) and costs no other
  /// set more than 0.0004.
  private static let doubt: Float = 0.08
  private static let doubtedRules: Set<String> = ["outside-body", "links"]
  /// A block that the rules keep where the prose stands may score so much lower: a paragraph that is missing is worse than
  /// one too many (word F1 of articles 0.9606 to 0.9617).
  private static let trust: Float = -0.1
  /// Prose stands where the block's parent, or blocks like its branch, hold this share of it.
  private static let trustedProse: Float = 0.3
  /// Standfirsts stand apart from the prose, which speaks against them everywhere but in their place.
  private static let standfirstScore: Float = 0.25

  /// A heading this close below the title, in blocks, that has so many words and says something else is a second title, and stands as
  /// far from the prose as the first.
  private static let subtitleReach: Float = 2
  private static let subtitleWords: Float = 10
  private static let repeatedTitleShare: Float = 0.5

  private static func isSubtitle(_ row: Int, _ matrix: FeatureMatrix) -> Bool {
    let distance = matrix[row, .blocksSinceTitle]
    return distance > 0 && distance <= subtitleReach && matrix[row, .headingLevel] > 0
      && matrix[row, .words] >= subtitleWords && matrix[row, .titleCoverage] < repeatedTitleShare
  }

  /// What is added to the threshold for each block, by what the rules say of it.
  private static func doubts(
    _ context: FeatureContext, _ result: BlockScorer.Result, _ threshold: Float
  ) -> [Float] {
    guard result.articleShare > StructureRules.leastArticleShare else {
      return Array(repeating: 0, count: result.scores.count)
    }
    let matrix = result.matrix
    let verdicts = context.ruleVerdicts
    var isDoubted = false
    return verdicts.enumerated().map { row, verdict in
      // Neighbours are mostly judged by the same rule.
      if row == 0 || verdict.rule != verdicts[row - 1].rule {
        isDoubted = doubtedRules.contains(verdict.rule)
      }
      if isDoubted { return doubt }
      if verdict.rule == "standfirst" || verdict.isKept && isSubtitle(row, matrix) {
        return min(0, standfirstScore - threshold)
      }
      let isInBody =
        verdict.isKept && context.isInMain(row) && matrix[row, .toFollowing] == 0
        && max(matrix[row, .branchProse], matrix[row, .parentProse]) >= trustedProse
      return isInBody ? trust : 0
    }
  }

  /// The blocks that are kept by their score and by no rule stripped.
  var kept: [Int] {
    var kept: [Int] = []
    for block in scores.indices where isKept(block) { kept.append(block) }
    return kept
  }

  /// Between a table or a list and the text stand its heading and its caption at times.
  private static let reach = 3

  /// Whether blocks close before and after are kept.
  func isWithinText(_ blocks: Range<Int>, reach: Int = Self.reach) -> Bool {
    let before = max(0, blocks.lowerBound - reach)..<blocks.lowerBound
    let after = blocks.upperBound..<min(scores.count, blocks.upperBound + reach)
    return before.contains(where: isKept) && after.contains(where: isKept)
  }

  /// Whether the block before is kept and ends in a colon.
  func isAnnounced(_ blocks: Range<Int>) -> Bool {
    guard blocks.lowerBound > 0, isKept(blocks.lowerBound - 1) else { return false }
    return context.page.text[context.page.blocks[blocks.lowerBound - 1].textRange].last == UInt8(ascii: ":")
  }

  func words(of blocks: some Sequence<Int>) -> Int {
    blocks.reduce(0) { $0 + Int(context.page.blocks[$1].words) }
  }

  /// The mean score of the words of some blocks; a block without words counts as one.
  func meanScore(of blocks: some Sequence<Int>) -> Float {
    var sum: Float = 0
    var words: Float = 0
    for block in blocks {
      let own = Float(max(1, context.page.blocks[block].words))
      sum += own * scores[block]
      words += own
    }
    return sum / max(1, words)
  }

  mutating func strip(_ block: Int, _ verdict: Verdict) {
    stripped[block] = verdict
    isStripped[block] = true
  }

  mutating func fill(_ block: Int, by rule: String) { filled[block] = rule }

  /// Takes back that a structure rule strips a block.
  mutating func restore(_ block: Int) {
    stripped[block] = nil
    isStripped[block] = false
  }

  /// While less than this share of the expected words is kept, and no more than a few, the threshold falls (prototype,
  /// section 7, where it also fell on pages with text enough: that cost product pages 0.025 of word F1).
  private static let leastExpectedShare: Float = 0.3
  private static let thresholdFall: Float = 0.85
  private static let lowestThreshold: Float = 0.1

  mutating func lowerThresholdIfLittleIsKept() {
    let expected = expectedWords
    guard expected >= Float(TextFinder.leastWords) else { return }
    while threshold > Self.lowestThreshold {
      let kept = words(of: self.kept)
      if kept >= TextFinder.leastWords || Float(kept) >= Self.leastExpectedShare * expected { return }
      threshold *= Self.thresholdFall
    }
  }

  /// The words of main content on the page by the scores, those of stripped blocks left out.
  private var expectedWords: Float {
    scores.indices.reduce(0) { sum, block in
      isStripped[block] ? sum : sum + scores[block] * Float(context.page.blocks[block].words)
    }
  }

  /// The F1 of the kept words that the scores lead to expect: 2 x (right words kept) / (words kept + right words).
  func expectedQuality(_ verdicts: [Verdict]) -> Float {
    var kept: Float = 0
    var right: Float = 0
    var all: Float = 0
    for (index, block) in context.page.blocks.enumerated() where verdicts[index].strippedAs != .duplicate {
      let words = Float(block.words)
      all += scores[index] * words
      guard verdicts[index].isKept else { continue }
      kept += words
      right += scores[index] * words
    }
    return kept + all > 0 ? 2 * right / (kept + all) : 0
  }
}
