import PithCore

/// The features of the first stage's scores: what it says of a block's surroundings.
enum ScoreFeatures {
  /// Above it, a block is sure enough to be counted on.
  static let sure: Float = 0.5

  /// - Parameter scores: one a block, from 0 to 1.
  static func write(_ scores: [Float], _ context: FeatureContext, into matrix: inout FeatureMatrix) {
    let content = ContentSums(context.page, scores)
    writeNeighbours(scores, content, into: &matrix)
    writeContainers(scores, content, context, into: &matrix)
    writePage(scores, content, context, into: &matrix)
    writeSections(scores, content, context, into: &matrix)
    writePaths(content, context, into: &matrix)
  }

  /// Sums of words and of words times score.
  private struct ContentSums {
    let words: PageSums.Sum
    let content: PageSums.Sum

    init(_ page: SegmentedPage, _ scores: [Float]) {
      let blocks = page.blocks
      words = PageSums.Sum(of: scores.count) { Float(blocks[$0].words) + Self.leastWeight }
      content = PageSums.Sum(of: scores.count) { (Float(blocks[$0].words) + Self.leastWeight) * scores[$0] }
    }

    /// Keeps blocks without a word, such as numbers, from weighing nothing at all.
    private static let leastWeight: Float = 0.001

    func mean(_ range: Range<Int>) -> Float { content.over(range) / max(0.001, words.over(range)) }

    /// The mean over a range without one of its blocks; `nil` where that leaves nothing.
    func mean(_ range: Range<Int>, without row: Int) -> Float? {
      let others = words.over(range) - words.over(row..<row + 1)
      return others > 0.5 ? (content.over(range) - content.over(row..<row + 1)) / others : nil
    }
  }

  private static func writeNeighbours(
    _ scores: [Float], _ sums: ContentSums, into matrix: inout FeatureMatrix
  ) {
    matrix.fill(.score) { scores[$0] }
    for (offset, feature) in [
      (-1, BlockFeature.scoreBefore1), (1, .scoreAfter1), (-2, .scoreBefore2), (2, .scoreAfter2),
      (-3, .scoreBefore3), (3, .scoreAfter3),
    ] {
      matrix.fill(feature) { scores.indices.contains($0 + offset) ? scores[$0 + offset] : -1 }
    }
    for (radius, feature) in [(2, BlockFeature.score2Around), (5, .score5Around), (15, .score15Around)] {
      matrix.fill(feature) { sums.mean(max(0, $0 - radius)..<min(scores.count, $0 + radius + 1)) }
    }
  }

  private static func writeContainers(
    _ scores: [Float], _ sums: ContentSums, _ context: FeatureContext, into matrix: inout FeatureMatrix
  ) {
    let page = context.page
    for (level, feature) in [
      (1, BlockFeature.scoreLevel1), (2, .scoreLevel2), (3, .scoreLevel3), (4, .scoreLevel4),
      (5, .scoreLevel5), (7, .scoreLevel7),
    ] {
      let containers = context.levels[level - 1]
      matrix.fill(feature) { row in
        sums.mean(page.containers[Int(containers[row])].blocks, without: row) ?? scores[row]
      }
    }
    var highest = [Float](repeating: 0, count: page.containers.count)
    for (index, block) in page.blocks.enumerated() {
      highest[Int(block.container)] = max(highest[Int(block.container)], scores[index])
    }
    for index in page.containers.indices.reversed() where page.containers[index].parent >= 0 {
      let parent = Int(page.containers[index].parent)
      highest[parent] = max(highest[parent], highest[index])
    }
    matrix.fill(.highestLevel2) { highest[Int(context.levels[1][$0])] }
    matrix.fill(.highestLevel3) { highest[Int(context.levels[2][$0])] }
    var words = [Float](repeating: 0, count: context.clusterCount)
    var content = words
    var best = words
    for index in scores.indices {
      let cluster = Int(context.clusters[index])
      words[cluster] += sums.words.over(index..<index + 1)
      content[cluster] += sums.content.over(index..<index + 1)
      best[cluster] = max(best[cluster], scores[index])
    }
    matrix.fill(.scoreCluster) { row in
      let cluster = Int(context.clusters[row])
      let others = words[cluster] - sums.words.over(row..<row + 1)
      return others > 0.5 ? (content[cluster] - sums.content.over(row..<row + 1)) / others : scores[row]
    }
    matrix.fill(.highestCluster) { best[Int(context.clusters[$0])] }
  }

  /// Shorter sure blocks don't mark where the content begins, in words.
  private static let markingWords: Int32 = 8

  private static func writePage(
    _ scores: [Float], _ sums: ContentSums, _ context: FeatureContext, into matrix: inout FeatureMatrix
  ) {
    let blocks = context.page.blocks
    let all = sums.content.total
    matrix.fill(.contentWords, with: all)
    matrix.fill(.contentShare, with: all / max(1, sums.words.total))
    matrix.fill(.highestScore, with: scores.max() ?? 0)
    let marking = blocks.indices.filter { scores[$0] > sure && blocks[$0].words >= markingWords }
    let first = marking.first ?? scores.firstIndex { $0 > sure } ?? 0
    let last = marking.last ?? scores.lastIndex { $0 > sure } ?? blocks.count - 1
    matrix.fill(.sinceFirstSure) { Float($0 - first) }
    matrix.fill(.sinceLastSure) { Float($0 - last) }
    matrix.fill(.contentBefore) { sums.content.before($0) / max(1, all) }
    matrix.fill(.contentAfter) { (all - sums.content.before($0 + 1)) / max(1, all) }
    var sideWords: [Float] = []
    sideWords.reserveCapacity(scores.count)
    while sideWords.count < scores.count {
      let start = sideWords.count
      var end = start
      while end < scores.count, (scores[end] > sure) == (scores[start] > sure) { end += 1 }
      sideWords += repeatElement(sums.words.over(start..<end), count: end - start)
    }
    matrix.fill(.sideWords) { sideWords[$0] }
    var latest = -1
    matrix.fillInOrder(.sinceSure) { row in
      defer { if scores[row] > sure { latest = row } }
      return latest < 0 ? -1 : sums.words.over(latest + 1..<row)
    }
  }

  private static func writeSections(
    _ scores: [Float], _ sums: ContentSums, _ context: FeatureContext, into matrix: inout FeatureMatrix
  ) {
    var heading = -1
    var headings: [Int] = []
    headings.reserveCapacity(scores.count)
    // Sections are ranges: from a heading to the next; by the heading's number plus one, first what no heading is above.
    var sections = [Range<Int>?](repeating: nil, count: scores.count + 1)
    var start = 0
    for index in scores.indices {
      headings.append(heading)
      guard HeadingFeatures.level(context, index) > 0 else { continue }
      sections[heading + 1] = start..<index + 1
      heading = index
      start = index + 1
    }
    sections[heading + 1] = start..<scores.count
    matrix.fill(.scoreSection) { row in
      sections[headings[row] + 1].flatMap { sums.mean($0, without: row) } ?? -1
    }
    matrix.fill(.scoreBelow) { row in
      guard let section = sections[row + 1], !section.isEmpty else { return -1 }
      return sums.mean(section)
    }
    matrix.fill(.scoreHeading) { headings[$0] < 0 ? -1 : scores[headings[$0]] }
  }

  /// Smaller containers say nothing of the path, in words.
  private static let pathWords: Float = 30
  /// A child with this share of its parent's expected content is where the content stands (prototype).
  private static let contentDescent: Float = 0.85

  private static func writePaths(
    _ sums: ContentSums, _ context: FeatureContext, into matrix: inout FeatureMatrix
  ) {
    let page = context.page
    var lowest: [Float] = []
    var highest: [Float] = []
    lowest.reserveCapacity(page.containers.count)
    highest.reserveCapacity(page.containers.count)
    for container in page.containers {
      let outerLowest = container.parent >= 0 ? lowest[Int(container.parent)] : 2
      let outerHighest = container.parent >= 0 ? highest[Int(container.parent)] : -1
      let isLarge = sums.words.over(container.blocks) >= pathWords
      let mean = isLarge ? sums.mean(container.blocks) : -1
      lowest.append(isLarge ? min(outerLowest, mean) : outerLowest)
      highest.append(isLarge ? max(outerHighest, mean) : outerHighest)
    }
    matrix.fill(.lowestPath) { lowest[Int(page.blocks[$0].container)] }
    matrix.fill(.highestPath) { highest[Int(page.blocks[$0].container)] }
    var innermost: Int32 = 0
    while true {
      let needed = sums.content.over(page.containers[Int(innermost)].blocks) * contentDescent
      var child = innermost + 1
      var next: Int32 = -1
      while child < page.containers[Int(innermost)].end {
        let content = sums.content.over(page.containers[Int(child)].blocks)
        if content > 0, content >= needed { next = child }
        child = page.containers[Int(child)].end
      }
      guard next >= 0 else { break }
      innermost = next
    }
    let meeting = context.pathMeeting(innermost)
    let own = context.levels[0]
    matrix.fill(.contentUp) { Float(meeting.up[Int(own[$0])]) }
    matrix.fill(.contentDown) { Float(meeting.down[Int(own[$0])]) }
  }
}
