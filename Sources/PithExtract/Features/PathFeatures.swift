import PithCore

/// The features of the elements around a block.
enum PathFeatures {
  static func write(_ context: FeatureContext, into matrix: inout FeatureMatrix) {
    let page = context.page
    let distances = context.distances
    for lane in 0..<PathDistances.lanes where distances.isPresent(lane) {
      matrix.fill(column: firstLane + lane) { Float(distances.distance(page.blocks[$0].container, lane)) }
    }
    let hidden = hiddenContainers(page)
    matrix.fill(.isHidden) { hidden[Int(page.blocks[$0].container)] ? 1 : 0 }
    matrix.fill(.depth) { Float(page.containers[Int(page.blocks[$0].container)].depth) }
    matrix.fill(.ownTag) { ownTags[Int(page.containers[Int(page.blocks[$0].container)].tag.rawValue)] }
  }

  private static let firstLane = BlockFeature.toComment.rawValue

  /// The lane of `PathDistances` that one of the first features here is read from.
  static func lane(of feature: BlockFeature) -> Int { feature.rawValue - firstLane }

  private static func hiddenContainers(_ page: SegmentedPage) -> [Bool] {
    var hidden: [Bool] = []
    hidden.reserveCapacity(page.containers.count)
    for container in page.containers {
      hidden.append(container.isHidden || container.parent >= 0 && hidden[Int(container.parent)])
    }
    return hidden
  }

  /// The tags that blocks mostly stand in, from what is nearly always text to what is hardly ever; all others are last.
  private static let tagOrder: [[HTMLTag]] = [
    [.p], [.blockquote], [.pre], [.h1], [.h2], [.h3], [.h4, .h5, .h6], [.li], [.td, .th], [.dd, .dt], [.div],
    [.section, .article, .main, .body], [.center], [.figcaption, .caption], [.summary], [.span, .other],
    [.label, .legend], [.a], [.button],
  ]

  private static let ownTags: [Float] = HTMLTag.allCases.map { tag in
    Float(tagOrder.firstIndex { $0.contains(tag) } ?? tagOrder.count)
  }
}
