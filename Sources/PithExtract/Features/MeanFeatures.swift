import PithCore

/// The means of some features over a page: what most of its words stand in tells what the page is for.
enum MeanFeatures {
  private static let means: [(BlockFeature, of: BlockFeature)] = [
    (.meanToPost, .toPost), (.meanToProduct, .toProduct), (.meanToCards, .toCards), (.meanToUser, .toUser),
    (.meanToQuestions, .toQuestions), (.meanToReview, .toReview), (.meanToSpecification, .toSpecification),
    (.meanToBody, .toBody), (.meanToHero, .toHero), (.meanToOffer, .toOffer),
    (.meanToArticleTag, .toArticleTag), (.meanToMainTag, .toMainTag), (.meanToTableTag, .toTableTag),
    (.meanToListTag, .toListTag), (.meanToPreTag, .toPreTag), (.meanCodeShare, .codeShare),
    (.meanDigitShare, .digitShare), (.meanClusterShare, .clusterShare), (.meanRepeatCount, .repeatCount),
    (.meanOuterShare, .outerShare), (.meanBranchCount, .branchCount), (.meanRuleKeeps, .ruleKeeps),
  ]

  /// Reads the other features of the blocks, which must have been written.
  static func write(_ context: FeatureContext, into matrix: inout FeatureMatrix) {
    let words = max(1, context.sums.words.total)
    for (mean, feature) in means where matrix.constant(feature) != 0 {
      var sum: Float = 0
      for row in 0..<matrix.rows { sum += matrix[row, feature] * matrix[row, .words] }
      matrix.fill(mean, with: sum / words)
    }
  }
}
