import PithCore
import Testing

@testable import PithExtract

/// A page written in a test, with the features of its blocks.
struct FeaturePage {
  let context: FeatureContext
  private(set) var matrix: FeatureMatrix

  /// - Parameters:
  ///   - keptByRules: the texts of the blocks that the rules are made to keep; `nil` asks the rules.
  ///   - rule: the rule that is made to strip the others.
  init(
    _ page: TestPage, keptByRules: Set<String>? = nil, strippedBy rule: String = "outside-body",
    tables: TokenTables = .empty
  ) {
    let segmented = page.segmented
    let facts = PageFacts(segmented)
    let metadata = page.metadata
    let lexicon = LexiconMatches(segmented)
    let verdicts =
      keptByRules.map { kept in
        segmented.blocks.indices.map { index in
          kept.contains(segmented.text(of: index))
            ? Verdict.kept("body") : .stripped(.other, rule)
        }
      } ?? RuleJudge().verdicts(for: segmented, facts: facts, metadata: metadata, lexicon: lexicon)
    context = FeatureContext(
      segmented, facts: facts, metadata: metadata, url: page.page.url, lexicon: lexicon,
      ruleVerdicts: verdicts)
    matrix = FeatureReader.matrix(
      of: context, tables: tables, page: FeatureReader.pageRow(of: context, tables: tables))
  }

  /// Adds the features that the first stage's scores give, one score a block.
  mutating func score(_ scores: [Float], sourceLocation: SourceLocation = #_sourceLocation) throws {
    try #require(scores.count == matrix.rows, "a score a block", sourceLocation: sourceLocation)
    ScoreFeatures.write(scores, context, into: &matrix)
  }

  /// The last block with this text.
  func row(of text: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> Int {
    let row = (0..<matrix.rows).last { context.page.text(of: $0) == text }
    return try #require(row, "a block “\(text)”", sourceLocation: sourceLocation)
  }

  /// The value of a feature of the last block with this text.
  func value(
    _ feature: BlockFeature, on text: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Float {
    matrix[try row(of: text, sourceLocation: sourceLocation), feature]
  }
}
