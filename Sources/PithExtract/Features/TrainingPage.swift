public import PithCore

/// A page as the trainer of the block model sees it.
@_spi(Training) public struct TrainingPage {
  /// The names of the features, in the order of the columns.
  public static let featureNames = BlockFeature.allCases.map { "\($0)" }
  /// The names of the kinds of pages, in the order of their features.
  public static let kindNames = PageKind.allCases.map(\.name)
  /// The columns that tables of tokens give, of blocks and of the page.
  public static let tokenColumns = [BlockFeature.ofTokens, BlockFeature.ofPageTokens]
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

  /// The features, row by row: `texts.count` rows of `featureNames.count` columns. Those that tables and scores give are 0.
  public func values() -> [Float] {
    let page = FeatureReader.pageRow(of: context, tables: .empty)
    let matrix = FeatureReader.matrix(of: context, tables: .empty, page: page)
    return (0..<matrix.rows).flatMap { matrix.values(ofRow: $0) }
  }

  /// The columns of `scoreColumns`, row by row, for the first stage's scores.
  public func scoreValues(for scores: [Float]) -> [Float] {
    var matrix = FeatureMatrix(blocks: scores.count)
    guard matrix.rows > 0 else { return [] }
    ScoreFeatures.write(scores, context, into: &matrix)
    return (0..<matrix.rows).flatMap { matrix.values(ofRow: $0)[BlockFeature.ofScores] }
  }

  /// The columns of `tokenColumns`, row by row.
  ///
  /// - Parameter tables: the tables as a model file has them.
  /// - Throws: where they are none.
  public func tokenValues(tables: [UInt8]) throws -> [Float] {
    var reader = ModelReader(tables[...])
    let tables = try reader.readTables()
    guard !texts.isEmpty else { return [] }
    var page = PageRow()
    TokenFeatures.write(context, tables, into: &page)
    var matrix = FeatureMatrix(page, blocks: texts.count)
    TokenFeatures.write(context, tables, into: &matrix)
    return (0..<matrix.rows).flatMap { row in
      let values = matrix.values(ofRow: row)
      return Self.tokenColumns.flatMap { values[$0] }
    }
  }

  /// What tables are learned from, as 32-bit numbers:
  ///
  /// - the number of containers, for each its first block, the end of its blocks, the number of its tokens, and these;
  /// - the number of blocks, for each the heading above it (-1 for none), the number of its words (0 for a long block), and these
  ///   as tokens;
  /// - the number of tokens of the page, and these.
  public func tokens() -> [UInt32] {
    let page = context.page
    let names = context.names
    var numbers = [UInt32(page.containers.count)]
    for (index, container) in page.containers.enumerated() {
      let tokens = names.tokens(ofGroup: Int(names.groups[index]))
      numbers += [UInt32(container.firstBlock), UInt32(container.endBlock), UInt32(tokens.count)]
      numbers += tokens
    }
    numbers.append(UInt32(page.blocks.count))
    var heading = -1
    for block in page.blocks.indices {
      let words = context.survey.words(of: block)
      let tokens = words.count <= TokenFeatures.longestBlock ? words.map(NameToken.folded) : []
      numbers += [UInt32(bitPattern: Int32(heading)), UInt32(tokens.count)]
      numbers += tokens
      if HeadingFeatures.level(context, block) > 0 { heading = block }
    }
    let pageTokens = PageTokens.tokens(names, url: context.address)
    numbers.append(UInt32(pageTokens.count))
    return numbers + pageTokens
  }
}
