import PithCore

/// Finds the articles that a page appends below its own, as sites do that scroll on without end.
struct FollowOnFinder {
  /// An article that follows.
  struct Following {
    let container: Int32
    /// Whether it says that it is one: by a heading as high as the title, one that links to its page, or a date below its heading. A
    /// section of the article may have all the rest.
    let isSure: Bool
  }

  private let page: SegmentedPage
  private let profile: PageProfile
  private let zones: [Verdict?]

  /// An article has at least this many words of prose.
  private static let articleWords = 60

  init(_ page: SegmentedPage, zones: [Verdict?]) {
    self.page = page
    self.zones = zones
    profile = PageProfile(page) { zones[$0] != nil }
  }

  /// The containers of articles that follow the one with the title.
  ///
  /// They are later siblings, of the same tag, of a container that holds the title and an article's prose; and they
  /// open with a top heading of their own, or are `article` elements that open with more than prose, or are of its template and open with
  /// a heading that links to another page, or with a heading and, in the template of the first one's, a date: sections of one article don't.
  func articles(titleBlocks: [Int]) -> [Following] {
    guard
      let title = titleBlocks.last(where: { isTopHeading(page.blocks[$0].container) }) ?? titleBlocks.first
    else { return [] }
    lazy var dates = dateTemplates(below: title)
    for ancestor in page.path(from: page.blocks[title].container) {
      let own = page.containers[Int(ancestor)]
      guard own.parent >= 0, profile.proseWords(in: own.blocks) >= Self.articleWords else { continue }
      let following = siblings(after: ancestor).compactMap { index -> Following? in
        if isTemplate(index, of: own), opensWithHeading(index, above: dates) {
          return Following(container: index, isSure: true)
        }
        guard isArticle(index, like: own) else { return nil }
        let isSure =
          isTopHeading(page.blocks[title].container) && opensWithTopHeading(index)
          || opensWithLinkedHeading(index) || opensWithDate(index)
        return Following(container: index, isSure: isSure)
      }
      if !following.isEmpty { return following }
    }
    return []
  }

  private func siblings(after container: Int32) -> [Int32] {
    let parent = page.containers[Int(page.containers[Int(container)].parent)]
    var siblings: [Int32] = []
    var next = page.containers[Int(container)].end
    while next < parent.end {
      siblings.append(next)
      next = page.containers[Int(next)].end
    }
    return siblings
  }

  /// The templates of what tells the date between a title and the first prose below it.
  private func dateTemplates(below title: Int) -> Set<UInt64> {
    let head = page.blocks.indices.dropFirst(title + 1).prefix { !profile.isProse[$0] }
    return Set(head.filter(tellsDate).compactMap(template))
  }

  /// The template that a block stands in; `nil` where that could be anything.
  private func template(of block: Int) -> UInt64? {
    let container = page.containers[Int(page.blocks[block].container)]
    return container.isNamed ? container.signature : nil
  }

  /// Whether a short text that is no heading and no caption holds a year.
  private func tellsDate(_ block: Int) -> Bool {
    let text = page.blocks[block]
    guard text.words <= Self.dateWords, page.headingLevel(of: block) == nil,
      zones[block]?.strippedAs != .caption
    else { return false }
    return page.text[text.textRange].split { $0 < UInt8(ascii: "0") || $0 > UInt8(ascii: "9") }
      .contains { $0.count == 4 && InsertFinder.centuries.contains($0.prefix(2)) }
  }

  /// Bylines and dates stand in one line at times.
  private static let dateWords: Int32 = 20

  private func isArticle(_ index: Int32, like own: Container) -> Bool {
    let container = page.containers[Int(index)]
    let prose = profile.proseWords(in: container.blocks)
    guard container.tag == own.tag, prose >= Self.beginningWords else { return false }
    if container.signature == own.signature, opensWithLinkedHeading(index) { return true }
    return prose >= Self.articleWords
      && (container.tag == .article && opensWithLead(index) || opensWithTopHeading(index))
  }

  /// Shorter lines above the prose label an advertisement or a picture.
  private static let leadWords: Int32 = 3

  /// Whether a heading, a line like one or a date stands before the first prose: a body that is split over several elements goes on with prose.
  private func opensWithLead(_ index: Int32) -> Bool {
    opening(of: index).contains { block in
      let text = page.blocks[block]
      return page.headingLevel(of: block) != nil || tellsDate(block)
        || text.words >= Self.leadWords && !text.endsSentence && zones[block] == nil
    }
  }

  /// Whether a heading and a date stand before the first prose.
  private func opensWithDate(_ index: Int32) -> Bool {
    let opening = opening(of: index)
    return opening.contains { page.headingLevel(of: $0) != nil } && opening.contains(where: tellsDate)
  }

  /// What stands before the first prose.
  private func opening(of index: Int32) -> Range<Int>.SubSequence {
    page.containers[Int(index)].blocks.prefix { !profile.isProse[$0] }
  }

  /// Whether an article's prose stands in the same template.
  private func isTemplate(_ index: Int32, of own: Container) -> Bool {
    let container = page.containers[Int(index)]
    return own.isNamed && container.signature == own.signature
      && profile.proseWords(in: container.blocks) >= Self.articleWords
  }

  /// Whether a heading stands before the first prose, and below it a date in one of these templates.
  private func opensWithHeading(_ index: Int32, above dates: Set<UInt64>) -> Bool {
    let opening = opening(of: index)
    guard !dates.isEmpty, let heading = opening.first(where: { page.headingLevel(of: $0) != nil }) else {
      return false
    }
    return opening.contains { block in
      block > heading && tellsDate(block) && template(of: block).map(dates.contains) ?? false
    }
  }

  /// Of some articles only the beginning is appended: at least so many words of prose.
  private static let beginningWords = 20

  /// Whether a heading that is a link to another page stands before the first prose.
  private func opensWithLinkedHeading(_ index: Int32) -> Bool {
    for block in page.containers[Int(index)].blocks {
      if profile.isProse[block] { return false }
      if page.headingLevel(of: block) != nil { return leadsAway(page.blocks[block]) }
    }
    return false
  }

  private func leadsAway(_ block: TextBlock) -> Bool {
    guard block.linkShare > PageProfile.linkedShare, block.firstLink >= 0,
      let address = page.document.valueRange(of: .href, in: block.firstLink)
    else { return false }
    return page.document.bytes[address].first != UInt8(ascii: "#")
  }

  /// Whether a top heading stands before the first prose, so that the prose is under it.
  private func opensWithTopHeading(_ index: Int32) -> Bool {
    let container = page.containers[Int(index)]
    guard let heading = (index..<container.end).first(where: { isTopHeading($0) }),
      let prose = container.blocks.first(where: { profile.isProse[$0] })
    else { return false }
    return page.containers[Int(heading)].firstBlock < prose
  }

  private func isTopHeading(_ container: Int32) -> Bool {
    page.containers[Int(container)].tag == .h1
  }
}
