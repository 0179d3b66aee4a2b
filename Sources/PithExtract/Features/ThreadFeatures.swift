import PithCore

/// The features of threads of comments: siblings of one template with reply buttons and dates.
enum ThreadFeatures {
  /// Buttons are no longer, in words.
  private static let longestButton: Int32 = 8

  static func write(_ context: FeatureContext, into matrix: inout FeatureMatrix) {
    let page = context.page
    let siblings = context.siblings
    var replies = PageSums.Sum(capacity: page.blocks.count)
    for (block, counts) in zip(page.blocks, context.survey.counts) {
      replies.append(block.words <= longestButton && counts.keywords.contains(.reply) ? 1 : 0)
    }
    matrix.fill(.repliesBefore) { replies.before($0) }
    var withReply = [Float](repeating: 0, count: siblings.sizes.count)
    var withDate = withReply
    var members = withReply
    for (index, container) in page.containers.enumerated() where context.sums.words.over(container) > 0 {
      let group = Int(siblings.group[index])
      members[group] += 1
      if replies.over(container) > 0 { withReply[group] += 1 }
      if context.sums.dates.over(container) > 0 { withDate[group] += 1 }
    }
    // The nearest group with several members, and the highest share of replies on the path.
    var nearest: [Int32] = []
    var highest: [Float] = []
    nearest.reserveCapacity(page.containers.count)
    highest.reserveCapacity(page.containers.count)
    for (index, container) in page.containers.enumerated() {
      let group = siblings.group[index]
      let isThread =
        members[Int(group)] >= 2 && container.tag != .p && container.tag != .br
        && container.tag.headingLevel == nil && container.parent >= 0
        && context.sums.words.over(container) > 0
      nearest.append(isThread ? group : container.parent >= 0 ? nearest[Int(container.parent)] : -1)
      let share = isThread ? withReply[Int(group)] / members[Int(group)] : 0
      highest.append(max(share, container.parent >= 0 ? highest[Int(container.parent)] : 0))
    }
    func column(_ feature: BlockFeature, none: Float, _ value: (Int) -> Float) {
      matrix.fill(feature) { row in
        let group = Int(nearest[Int(page.blocks[row].container)])
        return group < 0 ? none : value(group)
      }
    }
    column(.threadReplies, none: -1) { withReply[$0] / members[$0] }
    column(.threadDates, none: -1) { withDate[$0] / members[$0] }
    column(.threadCount, none: 0) { members[$0] }
    matrix.fill(.threadRepliesOutside) { highest[Int(page.blocks[$0].container)] }
  }
}
