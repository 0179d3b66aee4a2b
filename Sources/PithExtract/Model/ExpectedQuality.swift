/// The word F1 that scores lead to expect of the blocks that are kept.
struct ExpectedQuality {
  /// Scores are told apart in steps of one in so many.
  private static let steps = 200

  /// The words of the blocks with a score of each step.
  private var words = [Float](repeating: 0, count: steps + 1)
  /// The words of main content to expect.
  private(set) var rightWords: Float = 0

  /// - Parameters:
  ///   - scores: a score from 0 to 1 of each block.
  ///   - blocks: the blocks, in the same order.
  init(scores: [Float], blocks: [TextBlock]) {
    for (score, block) in zip(scores, blocks) {
      words[Int(min(1, max(0, score)) * Float(Self.steps))] += Float(block.words)
      rightWords += score * Float(block.words)
    }
  }

  /// The threshold that has the largest F1, from 0 to 0.5: half of that F1, where scores are probabilities (Lipton, Elkan and
  /// Naryanaswamy, "Optimal Thresholding of Classifiers to Maximize F1 Measure", 2014). It is low on pages of which the model is
  /// sure of nothing, high where it is sure of all.
  var bestThreshold: Float {
    var kept: Float = 0
    var right: Float = 0
    var best: Float = 0
    for step in stride(from: Self.steps, through: 0, by: -1) where words[step] > 0 {
      kept += words[step]
      right += words[step] * (Float(step) + 0.5) / Float(Self.steps)
      best = max(best, 2 * right / (kept + rightWords))
    }
    return best / 2
  }
}
