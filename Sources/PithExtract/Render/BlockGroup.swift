import PithCore

/// Blocks that stand together in the output, without a blank line between them: the items of a list, the rows
/// of a table, quotations in a row, or one block of another role.
struct BlockGroup {
  enum Kind {
    case list, table, quotation, single
  }

  let kind: Kind
  let blocks: ArraySlice<Block>

  /// The blocks in their groups, in order, without the empty ones.
  static func groups(of blocks: [Block]) -> [BlockGroup] {
    let blocks = blocks.filter { !$0.text.isBlank }
    var groups: [BlockGroup] = []
    var start = blocks.startIndex
    while start < blocks.endIndex {
      let kind = Kind(blocks[start].role)
      var end = start + 1
      if kind != .single {
        while end < blocks.endIndex, Kind(blocks[end].role) == kind { end += 1 }
      }
      groups.append(BlockGroup(kind: kind, blocks: blocks[start..<end]))
      start = end
    }
    return groups
  }
}

extension BlockGroup.Kind {
  fileprivate init(_ role: Block.Role) {
    switch role {
    case .listItem: self = .list
    case .tableRow: self = .table
    case .quotation: self = .quotation
    case .paragraph, .heading, .preformatted: self = .single
    }
  }
}
