import PithCore

/// Finds the date that stands by itself right above the headline: a block that says a day, a time and nothing else.
///
/// It is asked where nothing else gives a date, since what stands above a headline may be today's date in a masthead, or the date of
/// another story.
struct DateAboveTitle {
  private let page: SegmentedPage
  private let place: TitlePlace
  private let reader: DateTextReader

  init(_ page: SegmentedPage, place: TitlePlace, reader: DateTextReader) {
    self.page = page
    self.place = place
    self.reader = reader
  }

  /// A kicker may stand between the date and the headline, in blocks.
  private static let blocksAbove = 2
  /// Longer text is more than a date, in bytes.
  private static let longestDate = 80
  /// A longer text with a link is another story's headline.
  private static let topicWords: Int32 = 4
  /// More links are a menu. Topics beside the date are few.
  private static let mostLinks: Int32 = 3

  var date: PublicationDate? {
    for block in page.blocks.indices.prefix(place.block).suffix(Self.blocksAbove).reversed() {
      if let found = dateAlone(in: block) { return isBesideLength(block) || isFree(block) ? found : nil }
    }
    return labelledDate
  }

  /// A date with its label in the block before it may stand further above: section and author may come between.
  private static let labelledBlocksAbove = 8

  private var labelledDate: PublicationDate? {
    for block in page.blocks.indices.prefix(place.block).suffix(Self.labelledBlocksAbove).reversed()
    where block > 0 && page.blocks[block].textRange.count <= Self.longestDate {
      let words = WordReader.words(of: page.text[page.blocks[block - 1].textRange])
      guard (1...2).contains(words.count), words.contains(where: DateLexicon.publications.contains) else {
        continue
      }
      if let date = reader.dateAlone(in: page.text[page.blocks[block].textRange]) { return date }
    }
    return nil
  }

  /// What stands between a date and how long the text takes to read.
  private static let partings = [" - ", " – ", " — ", " · ", " • ", " | "]

  /// A date with the minutes that the text takes behind it: "4 February 2025 - 11 minutes".
  private func dateBesideLength(in block: Int) -> PublicationDate? {
    let text = page.text(of: block)
    for parting in Self.partings {
      let parts = text.split(separator: parting)
      guard parts.count == 2, isLength(parts[1]) else { continue }
      return reader.dateAlone(in: Array(parts[0].utf8)[...])
    }
    return nil
  }

  /// Whether the minutes that reading takes, `4 min read`, are all that stands between a date and the title: no masthead has them.
  private func isBesideLength(_ date: Int) -> Bool {
    guard date + 2 == place.block else { return false }
    let text = page.text(of: date + 1)
    return isLength(text) && text.utf8.count <= Self.longestLength
  }

  private func isLength(_ text: some StringProtocol) -> Bool {
    text.first?.isNumber == true && text.contains("min")
  }

  /// In bytes.
  private static let longestLength = 24

  private func dateAlone(in block: Int) -> PublicationDate? {
    let range = page.blocks[block].textRange
    guard range.count <= Self.longestDate, page.blocks[block].links == 0 || page.blocks[block].linkShare < 1
    else { return nil }
    if let date = reader.dateAlone(in: page.text[range]) ?? dateBesideTopic(in: block)
      ?? dateBesideLength(in: block)
    {
      return date
    }
    // A topic may stand beside it, in an element of its own. What ends in a colon says whose date it is.
    let document = page.document
    let node = page.containers[Int(page.blocks[block].container)].node
    guard page.containers[Int(page.blocks[block].container)].blocks.count == 1 else { return nil }
    var date: PublicationDate?
    for index in node..<document.nodes[Int(node)].end where document.nodes[Int(index)].tag == .text {
      let text = document.bytes[document.textRange(of: index)]
      if text.count <= Self.longestDate, let found = reader.dateAlone(in: text) {
        date = date ?? found
      } else if isUpdate(text) {
        continue
      } else if isLabel(text) {
        return nil
      }
    }
    return date
  }

  private static let separators: Set<Character> = ["/", "|", "·", "•"]

  /// The date in `2026-03-11 / Obituaries`.
  private func dateBesideTopic(in block: Int) -> PublicationDate? {
    let parts = page.text(of: block).spaceSeparated().split(whereSeparator: {
      $0.count == 1 && Self.separators.isSuperset(of: $0)
    }).map { $0.joined(separator: " ") }
    guard parts.count == 2 else { return nil }
    let texts = parts.map { Array($0.utf8)[...] }
    let dates = texts.map { reader.dateAlone(in: $0) }
    guard let place = dates.firstIndex(where: { $0 != nil }), !isLabel(texts[1 - place]) else { return nil }
    return dates[place]
  }

  /// Whether a text says when the article changed, `Updated: 2 January 2026`, beside the date of its publication.
  private func isUpdate(_ text: ArraySlice<UInt8>) -> Bool {
    text.count <= Self.longestDate && reader.dates(in: text).first?.label == .updated
  }

  private func isLabel(_ text: ArraySlice<UInt8>) -> Bool {
    if text.last(where: { $0 > 0x20 }) == UInt8(ascii: ":") { return true }
    return WordReader.words(of: text).contains {
      DateLexicon.updates.contains($0) || DateLexicon.publications.contains($0)
    }
  }

  /// Elements around what belongs to the site, or to one story of several.
  private static let foreignTags: Set<HTMLTag> = [.header, .footer, .nav, .aside, .li]
  private static let foreignMarks: ClassMarks = [
    .masthead, .navigation, .footer, .sidebar, .related, .cards, .comment, .breadcrumb, .overlay,
  ]

  /// Whether neither the site's head nor another story has the date.
  private func isFree(_ date: Int) -> Bool {
    var first = date
    for index in page.path(from: page.blocks[date].container) {
      let container = page.containers[Int(index)]
      // What holds the headline too may be the header of the article.
      if container.blocks.contains(place.block) {
        if container.marks.contains(.masthead) { return false }
        continue
      }
      if Self.foreignTags.contains(container.tag) || !container.marks.isDisjoint(with: Self.foreignMarks) {
        return false
      }
      first = container.blocks.lowerBound
    }
    var links: Int32 = 0
    for other in first..<place.block {
      let block = page.blocks[other]
      links += block.links
      let isStory = block.links > 0 && block.words > Self.topicWords && other != date
      if links > Self.mostLinks || isStory || page.leadsHome(block) { return false }
    }
    return true
  }
}
