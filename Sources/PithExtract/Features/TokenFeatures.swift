import PithCore

/// The features that learned tables of names and words give.
enum TokenFeatures {
  static func write(_ context: FeatureContext, _ tables: TokenTables, into matrix: inout FeatureMatrix) {
    writeNames(context, tables.names, into: &matrix)
    writeWords(context, tables, into: &matrix)
  }

  // MARK: Names

  /// The scores of a container's names that speak against and for main content most, and what its path adds up to.
  private struct Path {
    var low: Float = 0
    var high: Float = 0
    var lowest: Float = 0
    var highest: Float = 0
    var sum: Float = 0
    var fadingSum: Float = 0
    var lowestLevel: Float = 0
  }

  /// How much of what the levels above add up to counts one level further down (prototype, `d_path_dec`).
  private static let fading: Float = 0.7

  private static func writeNames(
    _ context: FeatureContext, _ table: TokenTable, into matrix: inout FeatureMatrix
  ) {
    let names = context.names
    let isRead = isAround(matrix.candidates, context)
    let own = names.counts.indices.map { group in
      var own = (low: Float(0), high: Float(0))
      guard isRead[group] else { return own }
      for token in names.tokens(ofGroup: group) {
        guard let score = table.score(of: token) else { continue }
        own = (min(own.low, score), max(own.high, score))
      }
      return own
    }
    let paths = paths(context.page, names, own)
    let (first, second, third) = (context.levels[0], context.levels[1], context.levels[2])
    matrix.fill(.nameLow1) { paths[Int(first[$0])].low }
    matrix.fill(.nameHigh1) { paths[Int(first[$0])].high }
    matrix.fill(.nameLow2) { paths[Int(second[$0])].low }
    matrix.fill(.nameHigh2) { paths[Int(second[$0])].high }
    matrix.fill(.nameLow3) { paths[Int(third[$0])].low }
    matrix.fill(.nameHigh3) { paths[Int(third[$0])].high }
    matrix.fill(.nameLowPath) { paths[Int(first[$0])].lowest }
    matrix.fill(.nameHighPath) { paths[Int(first[$0])].highest }
    matrix.fill(.nameSum) { paths[Int(first[$0])].sum }
    matrix.fill(.nameFadingSum) { paths[Int(first[$0])].fadingSum }
    matrix.fill(.nameLowLevel) { paths[Int(first[$0])].lowestLevel }
  }

  /// Whether any container of each group of names stands around one of some blocks.
  private static func isAround(_ blocks: [Int32], _ context: FeatureContext) -> [Bool] {
    let page = context.page
    var isAround = [Bool](repeating: false, count: page.containers.count)
    var groups = [Bool](repeating: false, count: context.names.counts.count)
    for block in blocks {
      var container = page.blocks[Int(block)].container
      while container >= 0, !isAround[Int(container)] {
        isAround[Int(container)] = true
        groups[Int(context.names.groups[Int(container)])] = true
        container = page.containers[Int(container)].parent
      }
    }
    return groups
  }

  private static func paths(
    _ page: SegmentedPage, _ names: TemplateNames, _ own: [(low: Float, high: Float)]
  ) -> [Path] {
    var paths: [Path] = []
    paths.reserveCapacity(page.containers.count)
    for (index, container) in page.containers.enumerated() {
      let own = own[Int(names.groups[index])]
      var path = container.parent < 0 ? Path() : paths[Int(container.parent)]
      (path.low, path.high) = own
      if path.lowest < own.low {
        path.lowestLevel += 1
      } else {
        path.lowest = own.low
        path.lowestLevel = 0
      }
      path.highest = max(path.highest, own.high)
      path.sum += own.low + own.high
      path.fadingSum = own.low + own.high + fading * path.fadingSum
      paths.append(path)
    }
    return paths
  }

  // MARK: Words

  /// Longer blocks speak for themselves.
  static let longestBlock = 25
  static let longestHeading = 15

  private struct Words {
    var low: Float = 0
    var high: Float = 0
    var mean: Float = 0

    init() {}

    /// - Parameter range: which of the words are read.
    init(_ words: [UInt64], _ range: Range<Int>, _ table: TokenTable) {
      var known = 0
      var sum: Float = 0
      for index in range {
        guard let score = table.score(of: NameToken.folded(words[index])) else { continue }
        low = known == 0 ? score : min(low, score)
        high = known == 0 ? score : max(high, score)
        sum += score
        known += 1
      }
      if known > 0 { mean = sum / Float(known) }
    }
  }

  private static func writeWords(
    _ context: FeatureContext, _ tables: TokenTables, into matrix: inout FeatureMatrix
  ) {
    let survey = context.survey
    let all = survey.words
    let table = tables.words
    // Those of the candidates and of their neighbours.
    var isRead = [Bool](repeating: false, count: matrix.blocks)
    for block in matrix.candidates {
      let block = Int(block)
      for neighbour in max(0, block - 1)...min(matrix.blocks - 1, block + 1) { isRead[neighbour] = true }
    }
    let words = isRead.indices.map { block in
      guard isRead[block] else { return Words() }
      let own = survey.wordRange(of: block)
      return Words(all, own.prefix(own.count <= longestBlock ? longestBlock : 0), table)
    }
    matrix.fill(.wordLow) { words[$0].low }
    matrix.fill(.wordHigh) { words[$0].high }
    matrix.fill(.wordMean) { words[$0].mean }
    matrix.fill(.previousWordMean) { $0 > 0 ? words[$0 - 1].mean : 0 }
    matrix.fill(.nextWordMean) { $0 + 1 < words.count ? words[$0 + 1].mean : 0 }
    var heading = Words()
    let headings = (0..<matrix.blocks).map { block in
      defer {
        if HeadingFeatures.level(context, block) > 0 {
          heading = Words(all, survey.wordRange(of: block).prefix(longestHeading), tables.headings)
        }
      }
      return heading
    }
    matrix.fill(.headingWordLow) { headings[$0].low }
    matrix.fill(.headingWordHigh) { headings[$0].high }
    matrix.fill(.headingWordMean) { headings[$0].mean }
  }

  // MARK: Page

  /// Writes what the tables say of the page as a whole.
  static func write(_ context: FeatureContext, _ tables: TokenTables, into row: inout PageRow) {
    let kinds = PageKind.allCases.count
    var sums = [Float](repeating: 0, count: kinds)
    var highest = [Float](repeating: -.infinity, count: kinds)
    var known = 0
    for token in PageTokens.tokens(context.names, url: context.address, knownTo: tables.pageNames) {
      let scores = tables.kinds.scores(of: token)
      guard !scores.isEmpty else { continue }
      known += 1
      for (kind, score) in scores.enumerated() {
        sums[kind] += score
        highest[kind] = max(highest[kind], score)
      }
    }
    guard known > 0 else { return }
    for kind in 0..<kinds {
      row.fill(column: BlockFeature.tokenMeanArticle.rawValue + kind, with: sums[kind] / Float(known))
      row.fill(column: BlockFeature.tokenHighestArticle.rawValue + kind, with: highest[kind])
      row.fill(
        column: BlockFeature.tokenSumArticle.rawValue + kind, with: sums[kind] / Float(known).squareRoot())
    }
  }
}
