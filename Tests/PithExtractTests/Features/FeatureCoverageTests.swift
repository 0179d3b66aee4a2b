import Testing

@testable import PithExtract

@Suite struct FeatureCoverageTests {
  private static let cases =
    TextFeaturesTests.cases + PathFeaturesTests.cases + ContainerFeaturesTests.cases
    + RepetitionFeaturesTests.cases + PositionFeaturesTests.cases + HeadingFeaturesTests.cases
    + BodyFeaturesTests.cases + LinkFeaturesTests.cases + OpeningFeaturesTests.cases
    + FollowingFeaturesTests.cases + RepeatedTemplateFeaturesTests.cases + TopicFeaturesTests.cases
    + DeclaredFeaturesTests.cases + ThreadFeaturesTests.cases
    + RuleFeaturesTests.cases + PageFeaturesTests.cases + AddressFeaturesTests.cases
    + MeanFeaturesTests.cases + TokenFeaturesTests.cases + ScoreFeaturesTests.cases

  /// Written by the model, and tested with it (`BlockScorerTests`).
  private static let kinds =
    BlockFeature.kindArticle.rawValue..<BlockFeature.kindArticle.rawValue + PageKind.allCases.count

  /// 0 at most.
  private static let lows: Set<BlockFeature> = [.nameLow1, .nameLow2, .nameLow3, .nameLowPath]

  /// 0 is what a column holds that nothing wrote, and negative values mostly stand for "there is none".
  @Test(arguments: BlockFeature.allCases.filter { !kinds.contains($0.rawValue) })
  func aCaseExpectsMoreOfEveryFeatureThanItsDefault(feature: BlockFeature) {
    let sign: Float = Self.lows.contains(feature) ? -1 : 1
    #expect(Self.cases.contains { sign * ($0.expected[feature] ?? 0) > 0 })
  }

  @Test func thereIsAColumnForEveryKindOfPage() {
    let names = PageKind.allCases.map { "kind\($0)".lowercased() }
    #expect(Self.kinds.compactMap { BlockFeature(rawValue: $0) }.map { "\($0)".lowercased() } == names)
    #expect(BlockFeature.ofPage.upperBound == Self.kinds.lowerBound)
    #expect(BlockFeature.ofScores.lowerBound == Self.kinds.upperBound)
  }
}
