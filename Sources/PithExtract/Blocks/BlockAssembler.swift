import PithCore

/// Turns segmented blocks into output blocks with their roles: headings, list items, quotations, table rows.
struct BlockAssembler {
  private let page: SegmentedPage

  init(_ page: SegmentedPage) {
    self.page = page
  }

  /// The blocks with a kept verdict, in order; the cells of a table row as one block.
  func keptBlocks(_ verdicts: [Verdict]) -> [Block] {
    let kept = page.blocks.indices.filter { verdicts[$0].isKept }
    var blocks: [Block] = []
    var lastItem: Int32 = -1
    var position = 0
    while position < kept.count {
      let row = rowEnd(from: position, in: kept)
      if row > position + 1 {
        let cells = kept[position..<row].map { page.text(of: $0) }
        blocks.append(Block(role: .tableRow, text: cells.joined(separator: "\t")))
        lastItem = -1
      } else {
        var block = block(at: kept[position])
        let item = page.nearest(.li, from: page.blocks[kept[position]].container) ?? -1
        // A later block of one item is a paragraph of it.
        if case .listItem = block.role, item == lastItem { block = Block(role: .paragraph, text: block.text) }
        lastItem = item
        blocks.append(block)
      }
      position = row
    }
    return blocks
  }

  /// The block at an index by itself.
  func block(at index: Int) -> Block {
    Block(role: role(in: page.blocks[index].container), text: page.text(of: index))
  }

  // MARK: Table rows

  /// Text beyond this many words is no table cell: tables that lay out a page hold whole articles.
  private static let longestCell: Int32 = 60

  /// One past the blocks that make one table row with the block at `position`; the next position for a block that is no cell.
  ///
  /// A row is one only if each of its cells has a single short block.
  private func rowEnd(from position: Int, in kept: [Int]) -> Int {
    guard let row = nearestRow(kept[position]) else { return position + 1 }
    var end = position
    var lastCell: Int32 = -1
    while end < kept.count, page.containers[Int(row)].blocks.contains(kept[end]) {
      guard nearestRow(kept[end]) == row, page.blocks[kept[end]].words <= Self.longestCell,
        let cell = cell(of: kept[end]), cell != lastCell
      else { return position + 1 }
      lastCell = cell
      end += 1
    }
    return max(end, position + 1)
  }

  private func nearestRow(_ block: Int) -> Int32? {
    page.nearest(.tr, from: page.blocks[block].container)
  }

  private func cell(of block: Int) -> Int32? {
    page.path(from: page.blocks[block].container).first { container in
      let tag = page.containers[Int(container)].tag
      return tag == .td || tag == .th
    }
  }

  // MARK: Roles

  private func role(in container: Int32) -> Block.Role {
    for ancestor in page.path(from: container) {
      switch page.containers[Int(ancestor)].tag {
      case .h1: return .heading(level: 1)
      case .h2: return .heading(level: 2)
      case .h3: return .heading(level: 3)
      case .h4: return .heading(level: 4)
      case .h5: return .heading(level: 5)
      case .h6: return .heading(level: 6)
      case .pre: return .preformatted
      case .blockquote: return .quotation
      case .li: return listItem(ancestor)
      default: continue
      }
    }
    return .paragraph
  }

  private func listItem(_ item: Int32) -> Block.Role {
    let lists = page.path(from: item).filter { container in
      let tag = page.containers[Int(container)].tag
      return tag == .ul || tag == .ol
    }
    guard let list = lists.first, page.containers[Int(list)].tag == .ol else {
      return .listItem(depth: max(lists.count, 1), number: nil)
    }
    return .listItem(depth: lists.count, number: number(of: item, in: list))
  }

  private func number(of item: Int32, in list: Int32) -> Int {
    let document = page.document
    let start = document.value(of: .start, in: page.containers[Int(list)].node).flatMap { Int($0) } ?? 1
    var earlier = 0
    var sibling = list + 1
    while sibling < item {
      if page.containers[Int(sibling)].tag == .li { earlier += 1 }
      sibling = page.containers[Int(sibling)].end
    }
    // A page's number can be anything; the item's must not overflow.
    return start.addingReportingOverflow(earlier).partialValue
  }
}
