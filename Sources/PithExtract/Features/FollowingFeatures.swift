import PithCore

/// The features of stories that a page appends below its own, and of its `article` elements.
enum FollowingFeatures {
  static func write(_ context: FeatureContext, into matrix: inout FeatureMatrix) {
    let page = context.page
    var isAroundTitle = [Bool](repeating: false, count: page.containers.count)
    if context.titleBlock >= 0 {
      for container in page.path(from: page.blocks[context.titleBlock].container) where container > 0 {
        isAroundTitle[Int(container)] = true
      }
    }
    writeFollowing(context, isAroundTitle, into: &matrix)
    writeArticles(context, isAroundTitle, into: &matrix)
  }

  private static func writeFollowing(
    _ context: FeatureContext, _ isAroundTitle: [Bool], into matrix: inout FeatureMatrix
  ) {
    let page = context.page
    let siblings = context.siblings
    // The container around the title, by its group of siblings.
    var around = [Int32](repeating: -1, count: siblings.sizes.count)
    for index in page.containers.indices where isAroundTitle[index] {
      around[Int(siblings.group[index])] = Int32(index)
    }
    let topHeadings = topHeadingCounts(page)
    var following: [Float] = []
    var stories: [Float] = []
    following.reserveCapacity(page.containers.count)
    stories.reserveCapacity(page.containers.count)
    for (index, container) in page.containers.enumerated() {
      let outer = container.parent >= 0 ? following[Int(container.parent)] : 0
      let outerStory = container.parent >= 0 ? stories[Int(container.parent)] : 0
      let first = around[Int(siblings.group[index])]
      let follows =
        first >= 0 && Int32(index) > first && !isAroundTitle[index] && container.tag != .p
        && container.tag != .li && context.sums.proseWords.over(container) > 0
      let isStory =
        follows
        && (container.tag == .article || topHeadings[Int(container.end)] > topHeadings[index])
      following.append(follows ? 1 : outer > 0 ? outer + 1 : 0)
      stories.append(isStory ? 1 : outerStory > 0 ? outerStory + 1 : 0)
    }
    matrix.fill(.toFollowing) { following[Int(page.blocks[$0].container)] }
    matrix.fill(.toFollowingStory) { stories[Int(page.blocks[$0].container)] }
  }

  /// The `h1` elements before each container; one more than there are containers.
  private static func topHeadingCounts(_ page: SegmentedPage) -> [Int32] {
    var counts: [Int32] = [0]
    counts.reserveCapacity(page.containers.count + 1)
    for container in page.containers {
      counts.append(counts[counts.count - 1] + (container.tag == .h1 ? 1 : 0))
    }
    return counts
  }

  private static func writeArticles(
    _ context: FeatureContext, _ isAroundTitle: [Bool], into matrix: inout FeatureMatrix
  ) {
    let page = context.page
    var outermost: [Int32] = []
    var nearest: [Int32] = []
    var number = [Float](repeating: -1, count: page.containers.count)
    var count: Float = 0
    outermost.reserveCapacity(page.containers.count)
    nearest.reserveCapacity(page.containers.count)
    for (index, container) in page.containers.enumerated() {
      let outer = container.parent >= 0 ? outermost[Int(container.parent)] : -1
      let inherited = container.parent >= 0 ? nearest[Int(container.parent)] : -1
      if container.tag == .article {
        number[index] = count
        count += 1
      }
      outermost.append(outer < 0 && container.tag == .article ? Int32(index) : outer)
      nearest.append(container.tag == .article ? Int32(index) : inherited)
    }
    func holdsTitle(_ article: Int32) -> Float { article < 0 ? 0 : isAroundTitle[Int(article)] ? 1 : 2 }
    let own = context.levels[0]
    matrix.fill(.outerArticle) { holdsTitle(outermost[Int(own[$0])]) }
    matrix.fill(.nearestArticle) { holdsTitle(nearest[Int(own[$0])]) }
    matrix.fill(.articleIndex) { row in
      let article = nearest[Int(own[row])]
      return article < 0 ? -1 : number[Int(article)]
    }
    matrix.fill(.articleWords) { row in
      let article = nearest[Int(own[row])]
      return article < 0 ? -1 : context.sums.words.over(page.containers[Int(article)])
    }
  }
}
