import PithCore

/// Finds what stands beside the text on pages that are laid out by tables, as most were until 2010: the columns beside the cell that
/// holds the text, and the rows above and below.
struct LayoutCells {
  private let page: SegmentedPage
  private let scores: [Float]

  init(_ page: SegmentedPage, _ scores: [Float]) {
    self.page = page
    self.scores = scores
  }

  /// From these scores on, a block beside the text belongs to it: its title and byline may stand in a row of their own.
  private static let columnScore: Float = 0.8
  private static let rowScore: Float = 0.75

  /// Verdicts on some of the blocks that are kept.
  func verdicts(on kept: [Int]) -> [(block: Int, verdict: Verdict)] {
    guard let body = bodyCell(kept) else { return [] }
    let places = places(around: body)
    return kept.compactMap { block in
      switch places[block] {
      case .column where scores[block] < Self.columnScore: (block, .stripped(.sidebar, "layout-column"))
      case .row where scores[block] < Self.rowScore: (block, .stripped(.other, "layout-row"))
      default: nil
      }
    }
  }

  private enum Place {
    case text
    case column
    case row
  }

  /// Where each block stands, seen from the cell of the text. Rows are those of a table with columns, and other tables around it.
  private func places(around body: Int32) -> [Place] {
    var places = [Place](repeating: .text, count: page.blocks.count)
    var inner = page.containers[Int(body)]
    var hasColumns = false
    for outer in page.path(from: body).dropFirst() {
      let around = page.containers[Int(outer)]
      // Each block is looked at once, however deep the tables are nested.
      let others = [
        around.blocks.lowerBound..<inner.blocks.lowerBound,
        inner.blocks.upperBound..<around.blocks.upperBound,
      ].joined()
      if around.tag == .tr {
        for block in others { places[block] = .column }
        hasColumns = hasColumns || !others.isEmpty
      } else if hasColumns, Self.rowTags.contains(inner.tag) {
        for block in others { places[block] = .row }
      }
      inner = around
    }
    return places
  }

  private static let rowTags: Set<HTMLTag> = [.tr, .tbody, .table]

  /// The cell of the text holds this share of the prose that is kept, which has so many words: smaller ones are those of data.
  private static let bodyShare: Float = 0.7
  private static let leastWords = 150

  /// The innermost cell that holds most of the prose.
  private func bodyCell(_ kept: [Int]) -> Int32? {
    let isKept = Set(kept)
    let profile = PageProfile(page) { !isKept.contains($0) }
    guard profile.allProseWords >= Self.leastWords else { return nil }
    return page.containers.indices.last {
      page.containers[$0].tag == .td
        && Float(profile.proseWords(in: page.containers[$0].blocks))
          >= Self.bodyShare * Float(profile.allProseWords)
    }.map { Int32($0) }
  }
}
