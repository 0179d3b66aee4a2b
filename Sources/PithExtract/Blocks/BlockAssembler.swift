import PithCore

/// Turns segmented blocks into output blocks with their roles: list items, quotations, table rows.
struct BlockAssembler {
  private let page: SegmentedPage

  init(_ page: SegmentedPage) {
    self.page = page
  }

  /// The blocks with a kept verdict, in order; the cells of a table row as one block.
  func keptBlocks(_ verdicts: [Verdict]) -> [Block] {
    var blocks: [Block] = []
    var lastItem: Int32 = -1
    for index in page.blocks.indices where verdicts[index].isKept {
      var block = block(at: index)
      if case .listItem = block.role {
        // A later block of one item is a paragraph of it.
        let item = page.nearest(.li, from: page.blocks[index].container) ?? -1
        if item == lastItem { block = Block(role: .paragraph, text: block.text) }
        lastItem = item
      }
      blocks.append(block)
    }
    return blocks
  }

  /// The block at an index by itself.
  func block(at index: Int) -> Block {
    let container = page.blocks[index].container
    return Block(role: role(in: container), text: page.text(of: index))
  }

  private func role(in container: Int32) -> Block.Role {
    var listDepth = 0
    var item: Int32?
    for ancestor in page.path(from: container) {
      let tag = page.containers[Int(ancestor)].tag
      if listDepth == 0, item == nil {
        switch tag {
        case .h1: return .heading(level: 1)
        case .h2: return .heading(level: 2)
        case .h3: return .heading(level: 3)
        case .h4: return .heading(level: 4)
        case .h5: return .heading(level: 5)
        case .h6: return .heading(level: 6)
        case .pre: return .preformatted
        case .blockquote: return .quotation
        default: break
        }
      }
      if tag == .li, item == nil { item = ancestor }
      if tag == .ul || tag == .ol, item != nil { listDepth += 1 }
    }
    guard item != nil else { return .paragraph }
    return .listItem(depth: max(listDepth, 1), number: nil)
  }
}
