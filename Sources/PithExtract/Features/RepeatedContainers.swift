import PithCore

/// Which containers are those of lists: siblings of one template.
struct RepeatedContainers {
  /// By container: the nearest repeated one around it, itself or above; -1 for none.
  let nearest: [Int32]
  /// By container: the outermost repeated one around it; -1 for none.
  let outermost: [Int32]

  /// So many siblings of a template are a list.
  static let listSize: Float = 3

  init(_ page: SegmentedPage, _ siblings: SiblingGroups, _ sums: PageSums) {
    var nearest: [Int32] = []
    var outermost: [Int32] = []
    nearest.reserveCapacity(page.containers.count)
    outermost.reserveCapacity(page.containers.count)
    for (index, container) in page.containers.enumerated() {
      let inherited = container.parent >= 0 ? nearest[Int(container.parent)] : -1
      let inheritedOuter = container.parent >= 0 ? outermost[Int(container.parent)] : -1
      // Paragraphs, headings and what has no words are no list.
      let repeats =
        siblings.size(Int32(index)) >= Self.listSize && container.tag != .p
        && container.tag.headingLevel == nil && sums.words.over(container) > 0
      nearest.append(repeats ? Int32(index) : inherited)
      outermost.append(inheritedOuter < 0 && repeats ? Int32(index) : inheritedOuter)
    }
    self.nearest = nearest
    self.outermost = outermost
  }
}
