import PithCore

/// The features of the containers around a block, by level.
enum ContainerFeatures {
  static func write(_ context: FeatureContext, into matrix: inout FeatureMatrix) {
    writeSizes(context, &matrix, 1, .words1)
    writeSizes(context, &matrix, 2, .words2)
    writeSizes(context, &matrix, 3, .words3)
    writeSizes(context, &matrix, 5, .words5)
    writeSizes(context, &matrix, 7, .words7)
    writeTexture(context, &matrix, 2, .density2)
    writeTexture(context, &matrix, 3, .density3)
    writeTexture(context, &matrix, 5, .density5)
    let page = context.page
    var children = [Float](repeating: 0, count: page.containers.count)
    for container in page.containers where container.parent >= 0 { children[Int(container.parent)] += 1 }
    matrix.fill(.children2) { children[Int(context.levels[1][$0])] }
    matrix.fill(.children3) { children[Int(context.levels[2][$0])] }
  }

  /// Four columns from `first` on: words, link share, blocks, prose.
  private static func writeSizes(
    _ context: FeatureContext, _ matrix: inout FeatureMatrix, _ level: Int, _ first: BlockFeature
  ) {
    let containers = context.levels[level - 1]
    let page = context.page
    let sums = context.sums
    matrix.fill(column: first.rawValue) { sums.words.over(page.containers[Int(containers[$0])]) }
    matrix.fill(column: first.rawValue + 1) { sums.linkShare(page.containers[Int(containers[$0])]) }
    matrix.fill(column: first.rawValue + 2) { Float(page.containers[Int(containers[$0])].blocks.count) }
    matrix.fill(column: first.rawValue + 3) { sums.prose.over(page.containers[Int(containers[$0])]) }
  }

  /// Seven columns from `first` on: words a block, word share, commas a word, headings, images, dates, stop words a word.
  private static func writeTexture(
    _ context: FeatureContext, _ matrix: inout FeatureMatrix, _ level: Int, _ first: BlockFeature
  ) {
    let containers = context.levels[level - 1]
    let page = context.page
    let sums = context.sums
    let all = max(1, sums.words.total)
    func words(_ row: Int) -> Float { max(1, sums.words.over(page.containers[Int(containers[row])])) }
    matrix.fill(column: first.rawValue) { row in
      words(row) / Float(max(1, page.containers[Int(containers[row])].blocks.count))
    }
    matrix.fill(column: first.rawValue + 1) { words($0) / all }
    matrix.fill(column: first.rawValue + 2) { row in
      sums.commas.over(page.containers[Int(containers[row])]) / words(row)
    }
    matrix.fill(column: first.rawValue + 3) { sums.headings.over(page.containers[Int(containers[$0])]) }
    matrix.fill(column: first.rawValue + 4) { sums.images.over(page.containers[Int(containers[$0])]) }
    matrix.fill(column: first.rawValue + 5) { sums.dates.over(page.containers[Int(containers[$0])]) }
    matrix.fill(column: first.rawValue + 6) { row in
      sums.stopWords.over(page.containers[Int(containers[row])]) / words(row)
    }
  }
}
