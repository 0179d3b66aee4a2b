import PithCore

/// Cards that lead to other stories: three or more side by side in one template, each with a linked heading and a few words.
struct TeaserCards {
  /// Fewer are no list.
  private static let leastCards = 3
  /// A card with more words is an item of the page's own list.
  private static let mostWords: Float = 60
  /// How far above its heading a card may begin, in levels.
  private static let reach = 4

  /// The containers of the cards, a list a template and parent, in document order.
  let lists: [[Int32]]

  init(_ context: FeatureContext) {
    let page = context.page
    let origin = context.address.map { Self.origin(of: Array($0.utf8)) } ?? []
    var members: [Key: [Int32]] = [:]
    for (index, block) in page.blocks.enumerated() where page.headingLevel(of: index) != nil {
      guard block.linkShare > PageProfile.linkedShare, Self.leadsWithinSite(block, page, origin) else {
        continue
      }
      var container = page.containers[Int(block.container)].parent
      for _ in 0..<Self.reach where container > 0 {
        let card = page.containers[Int(container)]
        guard context.sums.words.over(card) <= Self.mostWords else { break }
        members[Key(parent: card.parent, signature: card.signature), default: []].append(container)
        container = card.parent
      }
    }
    // What holds several such headings is no card of one.
    lists = members.values.filter { Set($0).count == $0.count && $0.count >= Self.leastCards }
      .sorted { $0[0] < $1[0] }
  }

  private struct Key: Hashable {
    let parent: Int32
    let signature: UInt64
  }

  /// Whether a block's link leads to a page of the same site: lists of goods link to shops.
  private static func leadsWithinSite(_ block: TextBlock, _ page: SegmentedPage, _ origin: ArraySlice<UInt8>)
    -> Bool
  {
    guard block.firstLink >= 0, let range = page.document.valueRange(of: .href, in: block.firstLink)
    else { return false }
    let address = page.document.bytes[range]
    if address.starts(with: "//".utf8) { return false }
    return address.starts(with: "/".utf8) || (!origin.isEmpty && address.starts(with: origin))
  }

  /// Scheme and host of an address, with the slash after them: `https://norvale.example/`.
  private static func origin(of address: [UInt8]) -> ArraySlice<UInt8> {
    var slashes = 0
    let end = address.firstIndex { byte in
      slashes += byte == UInt8(ascii: "/") ? 1 : 0
      return slashes == 3
    }
    return end.map { address[...$0] } ?? []
  }
}
