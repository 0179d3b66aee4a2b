import PithCore

/// The features of texts that open boilerplate: "More News", "Comments".
enum OpeningFeatures {
  static func write(_ context: FeatureContext, into matrix: inout FeatureMatrix) {
    let opens = context.lexicon.matches.map { $0?.opensRegion ?? false }
    let opensComments = context.lexicon.matches.map { match in
      guard let match, match.opensRegion else { return false }
      return match.kind == .comment || match.kind == .commentForm
    }
    writeSince(context, opens, .sinceOpening, into: &matrix)
    writeSince(context, opensComments, .sinceCommentOpening, into: &matrix)
    var count: Float = 0
    matrix.fillInOrder(.commentOpenings) { row in
      defer { if opensComments[row] { count += 1 } }
      return count
    }
    writeLevels(context, opens, .toOpening, into: &matrix)
    writeLevels(context, opensComments, .toCommentOpening, into: &matrix)
  }

  private static func writeSince(
    _ context: FeatureContext, _ opens: [Bool], _ feature: BlockFeature, into matrix: inout FeatureMatrix
  ) {
    var last = -1
    matrix.fillInOrder(feature) { row in
      defer { if opens[row] { last = row } }
      return last < 0 ? -1 : context.sums.words.over(last + 1..<row)
    }
  }

  /// A container with a larger share of the page's words is the page, not a region of it.
  private static let largestRegion: Float = 0.7

  private static func writeLevels(
    _ context: FeatureContext, _ opens: [Bool], _ feature: BlockFeature, into matrix: inout FeatureMatrix
  ) {
    let page = context.page
    let limit = max(1, context.sums.words.total) * largestRegion
    var levels: [Float] = []
    levels.reserveCapacity(page.containers.count)
    for container in page.containers {
      let inherited = container.parent >= 0 ? levels[Int(container.parent)] : 0
      let isRegion =
        container.parent >= 0 && container.blocks.count >= 2 && opens[container.blocks.lowerBound]
        && context.sums.words.over(container) < limit
      levels.append(isRegion ? 1 : inherited > 0 ? inherited + 1 : 0)
    }
    matrix.fill(feature) { levels[Int(page.blocks[$0].container)] }
  }
}
