import PithCore

/// Turns segmented blocks into output blocks with their roles: headings, list items, quotations, table rows.
struct BlockAssembler {
  private let page: SegmentedPage
  private let permalink: Permalink
  private let leftovers: MarkupLeftovers
  private let unseen: UnseenText
  /// The number of items before each one in its list, by container.
  private let earlierItems: [Int32]

  init(_ page: SegmentedPage) {
    self.page = page
    permalink = Permalink(page)
    leftovers = MarkupLeftovers(page)
    unseen = UnseenText(page)
    earlierItems = Self.earlierItems(in: page.containers)
  }

  private static func earlierItems(in containers: [Container]) -> [Int32] {
    var earlier = [Int32](repeating: 0, count: containers.count)
    /// The list that each container is or stands in; -1 for none.
    var lists = [Int32](repeating: -1, count: containers.count)
    /// The items of each list so far; the first number is of those that stand in none.
    var counts = [Int32](repeating: 0, count: containers.count + 1)
    for (index, container) in containers.enumerated() {
      let outer = container.parent < 0 ? -1 : lists[Int(container.parent)]
      switch container.tag {
      case .ul, .ol:
        lists[index] = Int32(index)
      case .li:
        earlier[index] = counts[Int(outer) + 1]
        counts[Int(outer) + 1] += 1
        lists[index] = outer
      default:
        lists[index] = outer
      }
    }
    return earlier
  }

  /// The blocks with a kept verdict, in order; the cells of a table row as one block.
  func keptBlocks(_ verdicts: [Verdict]) -> [Block] {
    let kept = page.blocks.indices.filter { verdicts[$0].isKept }
    var blocks: [Block] = []
    var items: Set<Int32> = []
    var layoutRows: Set<Int32> = []
    var position = 0
    while position < kept.count {
      if let cells = cells(from: position, in: kept, &layoutRows) {
        blocks.append(
          Block(role: .tableRow, text: text(of: kept[position..<position + cells.count], in: cells)))
        position += cells.count
        continue
      }
      var block = block(at: kept[position])
      if let item = page.nearest(.li, from: page.blocks[kept[position]].container) {
        // A later block of one item is a paragraph of it.
        if !items.insert(item).inserted, case .listItem = block.role {
          block = Block(role: .paragraph, text: block.text)
        }
      }
      if !block.text.isBlank { blocks.append(block) }
      position += 1
    }
    return blocks
  }

  /// The block at an index by itself.
  func block(at index: Int) -> Block {
    let role = role(in: page.blocks[index].container)
    return switch role {
    case .preformatted: Block(role: role, text: page.text(of: index))
    case .paragraph, .quotation:
      Block(role: role, text: shown(page.lines(of: index), index))
    default: Block(role: role, text: shown(page.text(of: index), index))
    }
  }

  private func shown(_ text: String, _ block: Int) -> String {
    leftovers.removed(from: unseen.removed(from: permalink.removed(from: text, of: block), of: block))
  }

  // MARK: Table rows

  /// Text beyond this many words is no table cell: tables that lay out a page hold whole articles.
  static let longestCell: Int32 = 60

  /// The cells of the table row that starts with the block at `position`, one for each block; `nil` where none does.
  ///
  /// A row is one only if it has several cells, each of a single short block.
  ///
  /// - Parameter layoutRows: the rows that were found to be none.
  private func cells(from position: Int, in kept: [Int], _ layoutRows: inout Set<Int32>) -> [Int32]? {
    guard let row = nearestRow(kept[position]), !layoutRows.contains(row) else { return nil }
    var cells: [Int32] = []
    for block in kept[position...] {
      guard page.containers[Int(row)].blocks.contains(block) else { break }
      guard nearestRow(block) == row, isCellText(block), let cell = cell(of: block), cell != cells.last else {
        layoutRows.insert(row)
        return nil
      }
      cells.append(cell)
    }
    if cells.count > 1 { return cells }
    layoutRows.insert(row)
    return nil
  }

  /// The text of a row: blocks and their cells, with nothing between the tabs for each cell before the last that has no block.
  private func text(of blocks: ArraySlice<Int>, in cells: [Int32]) -> String {
    var texts: [String] = []
    var sibling = page.nearest(.tr, from: cells[0]).map { $0 + 1 } ?? cells[0]
    for (block, cell) in zip(blocks, cells) {
      while sibling < cell {
        if isCell(sibling) { texts.append("") }
        sibling = page.containers[Int(sibling)].end
      }
      texts.append(unseen.removed(from: page.text(of: block), of: block))
      sibling = page.containers[Int(cell)].end
    }
    return texts.joined(separator: "\t")
  }

  /// Whether a block may be the text of a cell: short, and on one line, which listings beside their line numbers are not.
  private func isCellText(_ block: Int) -> Bool {
    page.blocks[block].words <= Self.longestCell
      && !page.text[page.blocks[block].textRange].contains(UInt8(ascii: "\n"))
  }

  private func nearestRow(_ block: Int) -> Int32? {
    page.nearest(.tr, from: page.blocks[block].container)
  }

  private func cell(of block: Int) -> Int32? {
    page.path(from: page.blocks[block].container).first(where: isCell)
  }

  private func isCell(_ container: Int32) -> Bool {
    let tag = page.containers[Int(container)].tag
    return tag == .td || tag == .th
  }

  // MARK: Roles

  private func role(in container: Int32) -> Block.Role {
    for ancestor in page.path(from: container) {
      let tag = page.containers[Int(ancestor)].tag
      if let level = tag.headingLevel { return .heading(level: level) }
      switch tag {
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
    let node = page.containers[Int(list)].node
    let start = page.document.value(of: .start, in: node).flatMap { Int($0) } ?? 1
    // A page's number can be anything; the item's must not overflow.
    return start.addingReportingOverflow(Int(earlierItems[Int(item)])).partialValue
  }
}
