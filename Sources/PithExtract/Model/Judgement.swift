import PithCore

/// What a judge makes of a page.
struct Judgement {
  /// One verdict a block, in the order of the page's blocks.
  var verdicts: [Verdict]
  /// What the rules alone say.
  var ruleVerdicts: [Verdict]
  /// The probability of each `PageKind`; empty for a page without blocks.
  var kinds: [Float]
  /// The expected share of right words among the kept ones and the gold's, before calibration, from 0 to 1.
  var expectedQuality: Float
  /// The model's result, where it was asked.
  var result: BlockScorer.Result?

  /// The kinds with their probabilities, the likeliest first.
  var kindShares: [Explanation.KindShare] {
    zip(PageKind.allCases, kinds)
      .map { Explanation.KindShare(kind: $0, probability: $1) }
      .sorted { ($0.probability, $1.kind.rawValue) > ($1.probability, $0.kind.rawValue) }
  }
}
