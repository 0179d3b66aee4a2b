import PithCore

/// Finds what stands beside the text on pages that are laid out by tables, as most were until 2010.
struct LayoutCells {
  private let page: SegmentedPage
  private let scores: [Float]

  init(_ page: SegmentedPage, _ scores: [Float]) {
    self.page = page
    self.scores = scores
  }

  /// The cell of the text holds this share of the prose that is kept, and so many words of it.
  private static let bodyShare = 0.7
  private static let leastWords = 150

  /// Verdicts on some of the blocks that are kept.
  func verdicts(on kept: [Int]) -> [(block: Int, verdict: Verdict)] {
    guard let body = bodyCell(kept) else { return [] }
    var rules = [String?](repeating: nil, count: page.blocks.count)
    var inner = body
    var hasColumns = false
    for outer in page.path(from: body).dropFirst() {
      let around = page.containers[Int(outer)]
      let own = page.containers[Int(inner)]
      if around.tag == .tr {
        for block in around.blocks where !own.blocks.contains(block) {
          rules[block] = "layout-column"
          hasColumns = true
        }
      } else if hasColumns, own.tag == .tr || own.tag == .tbody || own.tag == .table {
        for block in around.blocks where !own.blocks.contains(block) { rules[block] = "layout-row" }
      }
      inner = outer
    }
    return kept.compactMap { block in
      guard let rule = rules[block], scores[block] < (rule == "layout-column" ? 0.8 : 0.75) else { return nil }
      return (block, .stripped(.sidebar, rule))
    }
  }

  private func bodyCell(_ kept: [Int]) -> Int32? {
    var prose = [Int32](repeating: 0, count: page.blocks.count + 1)
    var isKept = [Bool](repeating: false, count: page.blocks.count)
    for block in kept { isKept[block] = true }
    for (index, block) in page.blocks.enumerated() {
      let counts = isKept[index] && block.words >= PageProfile.proseWords && block.endsSentence
        && block.linkShare < PageProfile.proseLinkShare
      prose[index + 1] = prose[index] + (counts ? block.words : 0)
    }
    let all = Int(prose[page.blocks.count])
    guard all >= Self.leastWords else { return nil }
    var body: Int32?
    for (index, container) in page.containers.enumerated() where container.tag == .td {
      let words = Int(prose[container.blocks.upperBound] - prose[container.blocks.lowerBound])
      if Double(words) >= Self.bodyShare * Double(all) { body = Int32(index) }
    }
    return body
  }
}
