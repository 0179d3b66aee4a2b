import PithCore

/// The features of what is repeated on a page: siblings of one template, clusters of blocks, copies of a text.
enum RepetitionFeatures {
  static func write(_ context: FeatureContext, into matrix: inout FeatureMatrix) {
    let siblings = context.siblings
    let own = context.levels[0]
    let outer = context.levels[1]
    matrix.fill(.siblings1) { siblings.size(own[$0]) }
    matrix.fill(.siblingWords1) { siblings.meanWords(own[$0]) }
    matrix.fill(.siblingLinkShare1) { siblings.linkShare(own[$0]) }
    matrix.fill(.siblings2) { siblings.size(outer[$0]) }
    matrix.fill(.siblingWords2) { siblings.meanWords(outer[$0]) }
    matrix.fill(.siblingLinkShare2) { siblings.linkShare(outer[$0]) }
    writeRepeats(context, into: &matrix)
    writeClusters(context, into: &matrix)
    writeCopies(context, into: &matrix)
  }

  private static func writeRepeats(_ context: FeatureContext, into matrix: inout FeatureMatrix) {
    let page = context.page
    let siblings = context.siblings
    let sums = context.sums
    let nearest = context.repeats.nearest
    let outermost = context.repeats.outermost
    let all = max(1, sums.words.total)
    func column(
      _ feature: BlockFeature, _ containers: [Int32], none: Float, _ value: (Int32, Int) -> Float
    ) {
      matrix.fill(feature) { row in
        let container = containers[Int(page.blocks[row].container)]
        return container < 0 ? none : value(container, row)
      }
    }
    func level(_ container: Int32, _ row: Int) -> Float {
      Float(
        page.containers[Int(page.blocks[row].container)].depth - page.containers[Int(container)].depth)
    }
    matrix.fill(.repeatCount) { repeatCount(of: $0, context) }
    column(.repeatWords, nearest, none: -1) { container, _ in siblings.meanWords(container) }
    column(.repeatLinkShare, nearest, none: -1) { container, _ in siblings.linkShare(container) }
    column(.repeatProse, nearest, none: -1) { container, _ in siblings.meanProse(container) }
    column(.repeatLevel, nearest, none: -1, level)
    column(.repeatIndex, nearest, none: -1) { container, _ in Float(siblings.position[Int(container)]) }
    column(.repeatShare, nearest, none: 0) { container, _ in siblings.allWords(container) / all }
    column(.repeatImages, nearest, none: -1) { container, _ in
      sums.images.over(page.containers[Int(container)])
    }
    column(.repeatDates, nearest, none: -1) { container, _ in
      sums.dates.over(page.containers[Int(container)])
    }
    column(.outerCount, outermost, none: 0) { container, _ in siblings.size(container) }
    column(.outerWords, outermost, none: -1) { container, _ in siblings.meanWords(container) }
    column(.outerLinkShare, outermost, none: -1) { container, _ in siblings.linkShare(container) }
    column(.outerProse, outermost, none: -1) { container, _ in siblings.meanProse(container) }
    column(.outerLevel, outermost, none: -1, level)
    matrix.fill(.outerShare) { outerShare(of: $0, context) }
    column(.outerIndex, outermost, none: -1) { container, _ in Float(siblings.position[Int(container)]) }
  }

  /// How many siblings the nearest repeated container around a block has.
  static func repeatCount(of block: Int, _ context: FeatureContext) -> Float {
    let container = context.repeats.nearest[Int(context.page.blocks[block].container)]
    return container < 0 ? 0 : context.siblings.size(container)
  }

  /// The share of the page's words in the outermost repeated container around a block and its siblings.
  static func outerShare(of block: Int, _ context: FeatureContext) -> Float {
    let container = context.repeats.outermost[Int(context.page.blocks[block].container)]
    return container < 0 ? 0 : context.siblings.allWords(container) / max(1, context.sums.words.total)
  }

  /// The share of the page's words in the blocks of a block's cluster.
  static func clusterShare(of block: Int, _ context: FeatureContext) -> Float {
    context.clusterWords[Int(context.clusters[block])] / max(1, context.sums.words.total)
  }

  private static func writeClusters(_ context: FeatureContext, into matrix: inout FeatureMatrix) {
    let clusters = context.clusters
    var counts = [Float](repeating: 0, count: context.clusterCount)
    var linkWords = counts
    var sentences = counts
    for (index, block) in context.page.blocks.enumerated() {
      let cluster = Int(clusters[index])
      counts[cluster] += 1
      linkWords[cluster] += Float(block.words) * block.linkShare
      if block.endsSentence { sentences[cluster] += 1 }
    }
    let words = context.clusterWords
    matrix.fill(.clusterCount) { counts[Int(clusters[$0])] }
    matrix.fill(.clusterWords) { words[Int(clusters[$0])] / counts[Int(clusters[$0])] }
    matrix.fill(.clusterLinkShare) { linkWords[Int(clusters[$0])] / max(1, words[Int(clusters[$0])]) }
    matrix.fill(.clusterShare) { clusterShare(of: $0, context) }
    matrix.fill(.clusterSentences) { sentences[Int(clusters[$0])] / counts[Int(clusters[$0])] }
  }

  private static func writeCopies(_ context: FeatureContext, into matrix: inout FeatureMatrix) {
    let page = context.page
    var groups = GroupIndex(capacity: page.blocks.count)
    var group: [Int32] = []
    var earlier: [Float] = []
    var counts: [Float] = []
    group.reserveCapacity(page.blocks.count)
    earlier.reserveCapacity(page.blocks.count)
    for block in page.blocks {
      let own = groups.group(of: block.textHash)
      if Int(own) == counts.count { counts.append(0) }
      group.append(own)
      earlier.append(counts[Int(own)])
      counts[Int(own)] += 1
    }
    matrix.fill(.copies) { counts[Int(group[$0])] }
    matrix.fill(.earlierCopies) { earlier[$0] }
  }
}
