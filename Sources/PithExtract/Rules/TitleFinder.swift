import PithCore

/// Finds the blocks that show the article's title, and the standfirst below it.
struct TitleFinder {
  private let page: SegmentedPage
  /// The blocks that show the title, in document order.
  let titleBlocks: [Int]

  /// A block shows the title if it has this share of its words, and hardly more.
  private static let titleShare = 0.8

  init(_ page: SegmentedPage, title: String?) {
    self.page = page
    guard let title else {
      titleBlocks = []
      return
    }
    let titleWords = WordOverlap(title)
    let titleLength = title.utf8.count
    let key = TitleKey(title)
    titleBlocks = page.blocks.indices.filter { index in
      let text = page.text[page.blocks[index].textRange]
      if text.count > titleLength, text.count <= titleLength + Self.longestKicker,
        Self.isMainHeading(index, page),
        TitleKey(String(decoding: text, as: UTF8.self)).hasSuffix(key)
      {
        return true
      }
      guard 2 * text.count >= titleLength, text.count <= 2 * titleLength else { return false }
      if text.elementsEqual(title.utf8) { return true }
      guard titleWords.count >= 3,
        let words = WordOverlap(text, sharing: Self.titleShare, ofAnyOf: [titleWords])
      else { return false }
      return words.share(in: titleWords) >= Self.titleShare
    }
  }

  /// The words above a headline in the same heading are not longer, in bytes.
  private static let longestKicker = 80

  private static func isMainHeading(_ block: Int, _ page: SegmentedPage) -> Bool {
    page.path(from: page.blocks[block].container).prefix(3).contains { page.containers[Int($0)].tag == .h1 }
  }

  /// The block that shows the title above the body: the last one before it that is a heading, or else the last one.
  func title(before body: Int) -> Int? {
    let candidates = titleBlocks.filter { $0 < body }
    return candidates.last { Self.isMainHeading($0, page) } ?? candidates.last
  }

  /// How far below the title a standfirst may stand, in blocks: bylines, dates and share buttons come between.
  private static let reach = 12
  private static let leastWords: Int32 = 5
  /// A standfirst that nothing marks as one is a sentence of at least this many words.
  private static let unmarkedWords: Int32 = 10
  /// The same without a full stop, and with neither link nor image: captions stand there too.
  private static let unfinishedWords: Int32 = 13
  private static let descriptionShare = 0.7
  /// Standfirsts hardly link, key points not at all: lists of links stand in their place too.
  private static let standfirstLinkShare: Float = 0.3
  private static let pointLinkShare: Float = 0.1
  /// A heading this close below the title is a second title.
  private static let subtitleReach = 2

  /// The blocks between the title and the body that sum the article up, lists of key points among them.
  func standfirst(before body: Int, description: String?, isCandidate: (Int) -> Bool) -> [Int] {
    guard let title = title(before: body) else { return [] }
    let described = description.map { WordOverlap($0) }
    var found: [Int] = []
    for index in title + 1..<min(body, title + 1 + Self.reach) where isCandidate(index) {
      let block = page.blocks[index]
      guard block.words >= Self.leastWords || isPoint(index), block.linkShare < Self.standfirstLinkShare
      else { continue }
      let text = WordOverlap(page.text[block.textRange])
      let isDescribed = described.map { text.share(in: $0) >= Self.descriptionShare } ?? false
      let isFirstSentence =
        found.isEmpty && block.words >= Self.unmarkedWords
        && (block.endsSentence
          || isUnfinishedLine(block))
      let isSubtitle = found.isEmpty && index <= title + Self.subtitleReach && isSubheading(index)
      if isMarked(block) || isDescribed || isFirstSentence || isSubtitle || isNextPoint(index, found)
        || isPoint(index)
      {
        found.append(index)
      }
    }
    return withHeadings(found)
  }

  /// Whether a block is a line of text, without the full stop that would make it a sentence; nor is it data of a program.
  private func isUnfinishedLine(_ block: TextBlock) -> Bool {
    let first = page.text[block.textRange].first
    return block.words >= Self.unfinishedWords && block.links == 0 && block.images == 0
      && first != UInt8(ascii: "{") && first != UInt8(ascii: "[") && !isDatedOrAddressed(block)
  }

  private func isMarked(_ block: TextBlock) -> Bool {
    page.path(from: block.container).prefix(3).contains { container in
      page.containers[Int(container)].marks.contains(.standfirst)
        && page.containers[Int(container)].blocks.count <= 6
    }
  }

  private func isSubheading(_ block: Int) -> Bool {
    page.headingLevel(of: block).map((2...4).contains) ?? false
  }

  /// Whether a block goes on the list that the last found one is an item of.
  private func isNextPoint(_ index: Int, _ found: [Int]) -> Bool {
    guard let last = found.last, last == index - 1, isStatement(page.blocks[index]) else { return false }
    return parent(of: last) == parent(of: index)
  }

  /// Key points are written as sentences or as headlines, which have no full stop but more words than labels.
  private static let statementWords: Int32 = 6

  private func isStatement(_ block: TextBlock) -> Bool {
    block.endsSentence || block.words >= Self.statementWords && !isDatedOrAddressed(block)
  }

  /// With this many digits a letter a line says when it was published; with an address, where to write.
  private static let digitShare = 0.25

  private func isDatedOrAddressed(_ block: TextBlock) -> Bool {
    var digits = 0
    var letters = 0
    for byte in page.text[block.textRange] {
      if byte == UInt8(ascii: "@") { return true }
      if byte.isASCIIDigit { digits += 1 } else if byte >= 0x80 || byte.isASCIILetter { letters += 1 }
    }
    return Double(digits) >= Self.digitShare * Double(letters)
  }

  /// Whether a block is one of several sentences or headlines in a list.
  private func isPoint(_ index: Int) -> Bool {
    let block = page.blocks[index]
    guard isStatement(block), block.linkShare < Self.pointLinkShare, isItem(index) else { return false }
    return [index - 1, index + 1].contains { neighbour in
      page.blocks.indices.contains(neighbour) && isItem(neighbour)
        && parent(of: neighbour) == parent(of: index)
        && isStatement(page.blocks[neighbour]) && page.blocks[neighbour].linkShare < Self.pointLinkShare
    }
  }

  private func isItem(_ block: Int) -> Bool {
    page.containers[Int(page.blocks[block].container)].tag == .li
  }

  /// Adds the headings right before lists of key points.
  private func withHeadings(_ found: [Int]) -> [Int] {
    found.flatMap { index in
      let hasHeading =
        index > 0 && isItem(index) && !titleBlocks.contains(index - 1) && isSubheading(index - 1)
      return hasHeading ? [index - 1, index] : [index]
    }
  }

  private func parent(of block: Int) -> Int32 {
    page.containers[Int(page.blocks[block].container)].parent
  }
}
