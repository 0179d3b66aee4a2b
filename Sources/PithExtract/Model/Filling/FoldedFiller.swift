import PithCore

/// Keeps what pages of goods fold up: material, measures and care in `details` elements, whose few words score low by themselves.
///
/// Held out by site: word F1 on WCXB's pages of products .7031 to .7040, all others the same.
struct FoldedFiller {
  private let context: FeatureContext
  private let result: BlockScorer.Result

  init(_ context: FeatureContext, _ result: BlockScorer.Result) {
    self.context = context
    self.result = result
  }

  /// From this probability of being goods on.
  private static let productShare: Float = 0.5
  /// An element is kept whole from this mean score of its blocks on.
  private static let leastMean: Float = 0.2

  func fill(_ selection: inout Selection) {
    guard result.kinds[PageKind.product.rawValue] >= Self.productShare else { return }
    var end = 0
    for container in context.page.containers
    where container.tag == .details && container.blocks.lowerBound >= end && !container.blocks.isEmpty {
      end = container.blocks.upperBound
      let scores = container.blocks.map { result.scores[$0] }
      guard scores.reduce(0, +) >= Self.leastMean * Float(scores.count) else { continue }
      for block in container.blocks where !selection.isKept(block) { selection.fill(block, by: "folded") }
    }
  }
}
