public import PithCore

/// A page as the trainer of the block model sees it.
@_spi(Training) public struct TrainingPage {
  /// The names of the features, in the order of the columns.
  public static let featureNames = BlockFeature.allCases.map { "\($0)" }
  /// The names of the kinds of pages, in the order of their features.
  public static let kindNames = PageKind.allCases.map { "\($0)" }
  /// The columns that the first stage's scores give.
  public static let scoreColumns = BlockFeature.ofScores

  /// The text of each block, in document order.
  public let texts: [String]
  /// Whether the rules keep each block.
  public let isKeptByRules: [Bool]
  private let context: FeatureContext

  /// The blocks of a page.
  public init(_ page: ParsedPage) {
    let segmented = BlockSegmenter.segment(page.document)
    let facts = PageFacts(segmented)
    let metadata = MetadataReader(facts, url: page.url).metadata()
    let lexicon = LexiconMatches(segmented)
    let verdicts = RuleJudge().verdicts(for: segmented, facts: facts, metadata: metadata, lexicon: lexicon)
    context = FeatureContext(
      segmented, facts: facts, metadata: metadata, url: page.url, lexicon: lexicon, ruleVerdicts: verdicts)
    texts = segmented.blocks.indices.map { segmented.text(of: $0) }
    isKeptByRules = verdicts.map(\.isKept)
  }

  /// The features, row by row: `texts.count` rows of `featureNames.count` columns.
  public func values() -> [Float] {
    let matrix = FeatureReader.matrix(of: context)
    return (0..<matrix.rows).flatMap { matrix.row($0) }
  }

  /// The columns of `scoreColumns`, row by row, for the first stage's scores.
  public func scoreValues(for scores: [Float]) -> [Float] {
    var matrix = FeatureMatrix(rows: scores.count)
    guard matrix.rows > 0 else { return [] }
    ScoreFeatures.write(scores, context, into: &matrix)
    return (0..<matrix.rows).flatMap { matrix.row($0)[BlockFeature.ofScores] }
  }
}
