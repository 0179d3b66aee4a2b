import PithCore

/// Which blocks of a page are kept, as it is decided on step by step.
struct Selection {
  private let context: FeatureContext
  private let scores: [Float]
  private(set) var threshold: Float
  /// Blocks that a structure rule strips, with its verdict.
  private(set) var stripped: [Int: Verdict] = [:]
  /// Blocks that a structure rule keeps below the threshold.
  private(set) var filled: Set<Int> = []

  init(_ context: FeatureContext, _ result: BlockScorer.Result, threshold: Float) {
    self.context = context
    scores = result.scores
    self.threshold = threshold
  }

  func isKept(_ block: Int) -> Bool {
    stripped[block] == nil && (scores[block] >= threshold || filled.contains(block))
  }

  /// The blocks that are kept by their score and by no rule stripped.
  var kept: [Int] { scores.indices.filter(isKept) }

  func words(of blocks: some Sequence<Int>) -> Int {
    blocks.reduce(0) { $0 + Int(context.page.blocks[$1].words) }
  }

  mutating func strip(_ block: Int, _ verdict: Verdict) { stripped[block] = verdict }

  mutating func fill(_ block: Int) { filled.insert(block) }

  /// While less than this share of the expected words is kept, the threshold falls (prototype, section 7).
  private static let leastExpectedShare: Float = 0.3
  private static let thresholdFall: Float = 0.85
  private static let lowestThreshold: Float = 0.1
  /// An article with so many words is no failure, whatever else the page holds.
  private static let enoughWords = 100

  mutating func lowerThresholdIfLittleIsKept(isArticle: Bool) {
    let expected = expectedWords
    while threshold > Self.lowestThreshold {
      let kept = words(of: self.kept)
      if Float(kept) >= Self.leastExpectedShare * expected || isArticle && kept >= Self.enoughWords { return }
      threshold *= Self.thresholdFall
    }
  }

  /// The words of main content on the page by the scores, those of stripped blocks left out.
  private var expectedWords: Float {
    scores.indices.reduce(0) { sum, block in
      stripped[block] == nil ? sum + scores[block] * Float(context.page.blocks[block].words) : sum
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
