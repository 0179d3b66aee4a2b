import PithCore

/// The means of some features over a page: what most of its words stand in tells what the page is for.
enum MeanFeatures {
  private static let ofPaths: [(BlockFeature, of: BlockFeature)] = [
    (.meanToPost, .toPost), (.meanToProduct, .toProduct), (.meanToCards, .toCards), (.meanToUser, .toUser),
    (.meanToQuestions, .toQuestions), (.meanToReview, .toReview), (.meanToSpecification, .toSpecification),
    (.meanToBody, .toBody), (.meanToHero, .toHero), (.meanToOffer, .toOffer),
    (.meanToArticleTag, .toArticleTag), (.meanToMainTag, .toMainTag), (.meanToTableTag, .toTableTag),
    (.meanToListTag, .toListTag), (.meanToPreTag, .toPreTag),
  ]

  static func write(_ context: FeatureContext, into row: inout PageRow) {
    let blocks = context.page.blocks
    let words = max(1, context.sums.words.total)
    func mean(_ value: (Int) -> Float) -> Float {
      var sum: Float = 0
      for block in blocks.indices { sum += value(block) * Float(blocks[block].words) }
      return sum / words
    }
    for (feature, path) in ofPaths {
      let lane = PathFeatures.lane(of: path)
      guard context.distances.isPresent(lane) else { continue }
      row.fill(feature, with: mean { Float(context.distances.distance(blocks[$0].container, lane)) })
    }
    row.fill(.meanCodeShare, with: mean { TextFeatures.codeShare(of: blocks[$0]) })
    row.fill(.meanDigitShare, with: mean { TextFeatures.digitShare(of: context.survey.counts[$0]) })
    row.fill(.meanClusterShare, with: mean { RepetitionFeatures.clusterShare(of: $0, context) })
    row.fill(.meanRepeatCount, with: mean { RepetitionFeatures.repeatCount(of: $0, context) })
    row.fill(.meanOuterShare, with: mean { RepetitionFeatures.outerShare(of: $0, context) })
    row.fill(.meanBranchCount, with: mean { BodyFeatures.branchCount(of: $0, context) })
    row.fill(.meanRuleKeeps, with: mean { context.ruleVerdicts[$0].isKept ? 1 : 0 })
  }
}
