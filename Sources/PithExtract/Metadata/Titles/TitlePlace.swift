import PithCore

/// Where a page shows the title of its article. Byline and date stand near it.
struct TitlePlace {
  /// The block that shows the title.
  let block: Int
  /// The element around it.
  let node: HTMLDocument.NodeID
  /// The lines below the title in its block: byline and date of old layouts.
  private(set) var lines: [String] = []

  /// The heading or the other block that says the title; where none does, the first heading that says it in other words, or else the
  /// first of all; `nil` where there is none.
  init?(of title: String?, in facts: PageFacts) {
    let page = facts.page
    let key = title.map(TitleKey.init)
    let headings = facts.headingContainers.filter { !page.containers[$0].blocks.isEmpty }
    if let key, !key.isEmpty {
      if let index = headings.first(where: { Self.says(key, page, page.containers[$0].blocks) }) {
        self.init(container: index, page)
        return
      }
      if let block = page.blocks.indices.prefix(Self.searchedBlocks).first(where: {
        Self.says(key, page, $0..<$0 + 1) || Self.hasLine(key, page, $0)
      }) {
        self.init(block: block, node: page.containers[Int(page.blocks[block].container)].node)
        lines = Self.lines(below: key, in: block, of: page)
        return
      }
    }
    let similar = title.flatMap { title in
      Self.heading(like: title, among: headings.isEmpty ? Self.lowerHeadings(of: page) : headings, page)
    }
    guard let heading = similar ?? headings.first else { return nil }
    self.init(container: heading, page)
  }

  private init(block: Int, node: HTMLDocument.NodeID) {
    self.block = block
    self.node = node
  }

  private init(container: Int, _ page: SegmentedPage) {
    self.init(block: page.containers[container].blocks.lowerBound, node: page.containers[container].node)
  }

  /// Titles stand in the first part of a page.
  private static let searchedBlocks = 400
  /// A block that says a title and the words above it is at most this much longer, in bytes.
  private static let longestAddition = 80

  /// Whether a heading or another block of the page says a title.
  static func isShown(_ title: String, on page: SegmentedPage) -> Bool {
    let key = TitleKey(title)
    return !key.isEmpty
      && page.blocks.indices.prefix(searchedBlocks).contains { says(key, page, $0..<$0 + 1) }
  }

  /// A heading says a title in other words when one holds this share of the other's words, of which there are so many at least.
  private static let similarity = 0.75
  private static let leastSharedWords = 3

  /// The headings of the second and the third level, for pages without one of the first.
  private static func lowerHeadings(of page: SegmentedPage) -> [Int] {
    page.containers.indices.filter {
      let container = page.containers[$0]
      guard container.tag == .h2 || container.tag == .h3, let block = container.blocks.first,
        block < searchedBlocks
      else { return false }
      // A link leads to another story.
      return page.blocks[block].links == 0
    }
  }

  private static func heading(like title: String, among headings: [Int], _ page: SegmentedPage) -> Int? {
    let title = WordOverlap(title)
    return headings.first { heading in
      let blocks = page.containers[heading].blocks
      guard let first = blocks.first, let last = blocks.last else { return false }
      let text = page.text[Int(page.blocks[first].textStart)..<Int(page.blocks[last].textEnd)]
      guard text.count <= longestHeading else { return false }
      let words = WordOverlap(text)
      let (shorter, longer) = words.count < title.count ? (words, title) : (title, words)
      // Three words of a long title are in many headings of a text.
      let isEnough = page.containers[heading].tag == .h1 || 3 * shorter.count >= longer.count
      return shorter.count >= leastSharedWords && isEnough && shorter.share(in: longer) >= similarity
    }
  }

  /// In bytes.
  private static let longestHeading = 400

  private static func says(_ title: TitleKey, _ page: SegmentedPage, _ blocks: Range<Int>) -> Bool {
    guard let first = blocks.first, let last = blocks.last else { return false }
    let range = Int(page.blocks[first].textStart)..<Int(page.blocks[last].textEnd)
    guard range.count >= title.count, range.count <= 2 * title.count + longestAddition else { return false }
    let key = TitleKey(blocks.map { page.text(of: $0) }.joined(separator: " "))
    return key == title || key.hasSuffix(title) || key.hasPrefix(title)
  }

  /// A block of lines is hardly longer at the head of an article, in bytes.
  private static let longestLines = 600

  /// Whether a block has a line that says a title: topic, headline and byline of old layouts stand in one with `<br>` between them.
  private static func hasLine(_ title: TitleKey, _ page: SegmentedPage, _ block: Int) -> Bool {
    guard (title.count...max(title.count, longestLines)).contains(page.blocks[block].textRange.count),
      page.hasLines(block)
    else { return false }
    return page.lines(of: block).split(separator: "\n").contains { TitleKey(String($0)) == title }
  }

  /// The lines of the title's block below the title.
  private static func lines(below key: TitleKey, in block: Int, of page: SegmentedPage) -> [String] {
    guard page.hasLines(block) else { return [] }
    let lines = page.lines(of: block).split(separator: "\n").map(String.init)
    guard let index = lines.firstIndex(where: { TitleKey($0) == key }) else { return [] }
    return Array(lines[(index + 1)...])
  }
}
