import PithCore

/// The features of where a block stands on the page and of its neighbours.
enum PositionFeatures {
  static func write(_ context: FeatureContext, into matrix: inout FeatureMatrix) {
    let sums = context.sums
    let count = Float(max(1, context.page.blocks.count))
    let words = max(1, sums.words.total)
    let prose = max(1, sums.proseWords.total)
    matrix.fill(.blockPosition) { Float($0) / count }
    matrix.fill(.wordPosition) { sums.words.before($0) / words }
    matrix.fill(.prosePosition) { sums.proseWords.before($0) / prose }
    matrix.fill(.index) { Float($0) }
    matrix.fill(.wordsBefore) { sums.words.before($0) }
    matrix.fill(.wordsAfter) { sums.words.total - sums.words.before($0) }
    matrix.fill(.proseAfter) { sums.proseWords.total - sums.proseWords.before($0) }
    writeNearestProse(context, into: &matrix)
    writeWindow(context, &matrix, 2, .words2Around)
    writeWindow(context, &matrix, 5, .words5Around)
    writeWindow(context, &matrix, 12, .words12Around)
    writeNeighbours(context, into: &matrix)
  }

  private static let farthest: Float = 99

  private static func writeNearestProse(_ context: FeatureContext, into matrix: inout FeatureMatrix) {
    let blocks = context.page.blocks
    let isProse = context.sums.isProse
    var last = -1
    var previous = [Int](repeating: -1, count: blocks.count)
    for index in blocks.indices {
      previous[index] = last
      if isProse[index] { last = index }
    }
    last = -1
    var next = previous
    for index in blocks.indices.reversed() {
      next[index] = last
      if isProse[index] { last = index }
    }
    matrix.fill(.nextProseDistance) { next[$0] < 0 ? farthest : min(Float(next[$0] - $0), farthest) }
    matrix.fill(.previousProseWords) { previous[$0] < 0 ? 0 : Float(blocks[previous[$0]].words) }
    matrix.fill(.nextProseWords) { next[$0] < 0 ? 0 : Float(blocks[next[$0]].words) }
  }

  /// Three columns from `first` on: words a block, link share, prose.
  private static func writeWindow(
    _ context: FeatureContext, _ matrix: inout FeatureMatrix, _ radius: Int, _ first: BlockFeature
  ) {
    let count = context.page.blocks.count
    let sums = context.sums
    func window(_ row: Int) -> Range<Int> { max(0, row - radius)..<min(count, row + radius + 1) }
    matrix.fill(column: first.rawValue) { sums.words.over(window($0)) / Float(window($0).count) }
    matrix.fill(column: first.rawValue + 1) { row in
      sums.linkWords.over(window(row)) / max(1, sums.words.over(window(row)))
    }
    matrix.fill(column: first.rawValue + 2) { sums.prose.over(window($0)) }
  }

  private static func writeNeighbours(_ context: FeatureContext, into matrix: inout FeatureMatrix) {
    let blocks = context.page.blocks
    /// -1 where there is no such neighbour.
    func column(_ feature: BlockFeature, _ offset: Int, none: Float = -1, _ value: (Int, Int) -> Float) {
      matrix.fill(feature) { row in
        let other = row + offset
        return blocks.indices.contains(other) ? value(other, row) : none
      }
    }
    column(.previousWords, -1) { other, _ in Float(blocks[other].words) }
    column(.nextWords, 1) { other, _ in Float(blocks[other].words) }
    column(.nextLinkShare, 1) { other, _ in blocks[other].linkShare }
    column(.nextIsSameCluster, 1) { context.clusters[$0] == context.clusters[$1] ? 1 : 0 }
    column(.secondPreviousWords, -2) { other, _ in Float(blocks[other].words) }
    column(.secondNextWords, 2) { other, _ in Float(blocks[other].words) }
  }
}
