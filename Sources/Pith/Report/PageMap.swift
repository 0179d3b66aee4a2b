/// A page from its first word to its last in one bar, which shows where the article stands in it.
struct PageMap {
  /// A stretch of the bar in one colour, in cells.
  struct Run: Hashable {
    let family: KindFamily
    let start: Int
    var end: Int
  }

  /// More than any screen shows apart, few enough to draw at once.
  static let cells = 1_000

  let runs: [Run]

  init(_ blocks: [Explanation.ExplainedBlock]) {
    // A block without words, such as a line of stars, is there too.
    let weights = blocks.map { max(1, $0.block.wordCount) }
    let total = weights.reduce(0, +)
    var runs: [Run] = []
    var position = 0
    for (explained, weight) in zip(blocks, weights) {
      let start = position * Self.cells / total
      position += weight
      let end = position * Self.cells / total
      // Of blocks that share a cell, the one in which it ends has it.
      guard end > start else { continue }
      let family = KindFamily(explained.verdict)
      if let last = runs.indices.last, runs[last].family == family {
        runs[last].end = end
      } else {
        runs.append(Run(family: family, start: start, end: end))
      }
    }
    self.runs = runs
  }

  /// - Parameter label: what the bar shows, for those who don't see it.
  func markup(label: String) -> String {
    let parts = runs.map { run in
      "<rect class=\"\(run.family)\" x=\"\(run.start)\" width=\"\(run.end - run.start)\" height=\"10\"/>"
    }
    return """
      <svg class="map" role="img" aria-label="\(label.escapedForHTML)" viewBox="0 0 \(Self.cells) 10" \
      preserveAspectRatio="none">\(parts.joined())</svg>
      """
  }
}
