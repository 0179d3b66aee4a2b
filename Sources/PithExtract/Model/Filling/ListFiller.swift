import PithCore

/// Keeps lists and quotations of a text that score below the threshold.
struct ListFiller {
  private let context: FeatureContext
  private let result: BlockScorer.Result

  init(_ context: FeatureContext, _ result: BlockScorer.Result) {
    self.context = context
    self.result = result
  }

  func fill(_ selection: inout Selection) {
    fillLists(&selection)
    fillNames(&selection)
    fillQuotations(&selection)
  }

  // MARK: Lists

  /// A list of which this share is kept, or that an introduction with a colon announces, is kept whole if its items score so much in
  /// the mean: a list with items missing is worse than none. Of the 9 lines that this adds to pages with whole gold texts, held out by
  /// site, 8 are in them.
  private static let keptItemShare = 0.3
  private static let listScore: Float = 0.4
  /// Within the text of an article, so is any list of such a score. All 39 lines that this adds to the development sets, held out by
  /// site, are in the gold texts.
  private static let insideListScore: Float = 0.15
  /// Quotations from a higher score on: posts that pages embed are quotations too. Of the 30 lines that this adds 28 are in the gold texts,
  /// 26 of them on one page.
  private static let insideQuoteScore: Float = 0.2
  /// Longer lists are what the page is for, and lists may stand in lists.
  private static let itemCounts = 2...100

  private func fillLists(_ selection: inout Selection) {
    let isArticle = result.articleShare > StructureRules.leastArticleShare
    for list in context.page.containers {
      let blocks = list.blocks
      let isFilled: Bool
      switch list.tag {
      case .ul, .ol, .dl:
        guard Self.itemCounts.contains(blocks.count) else { continue }
        let items = items(of: blocks)
        guard
          isPlain(items, selection) || isHalfKept(blocks, items, selection) || isAboveText(list, selection)
        else { continue }
        let score = selection.meanScore(of: items)
        isFilled =
          list.tag != .dl && score >= Self.listScore && isBegun(blocks, selection)
          || isArticle && score >= Self.announcedScore && selection.isAnnounced(blocks)
          || isArticle && isAboveText(list, selection)
            && (score >= Self.keyPointScore || items.allSatisfy(isWholeSentence))
          || isArticle && score >= Self.endListScore && isEnd(list, selection)
          || isArticle && score >= Self.insideListScore && selection.isWithinText(blocks)
      case .blockquote where isArticle && !list.marks.contains(.embed):
        guard isPlain(blocks, selection) else { continue }
        isFilled =
          selection.meanScore(of: blocks) >= Self.insideQuoteScore && selection.isWithinText(blocks)
      default: continue
      }
      guard isFilled else { continue }
      for row in items(of: blocks) where !selection.isKept(row) { selection.fill(row, by: "list") }
    }
  }

  /// The name of a list that is kept, in a box with it: "The bell in numbers", which is no heading by its element.
  private static let nameScore: Float = 0.2
  private static let nameWords: ClosedRange<Int32> = 2...12

  private func fillNames(_ selection: inout Selection) {
    guard result.articleShare > StructureRules.leastArticleShare else { return }
    let page = context.page
    for list in page.containers where list.tag == .ul || list.tag == .ol || list.tag == .dl {
      let items = list.blocks
      let name = items.lowerBound - 1
      guard name > 0, items.count > 1, !selection.isKept(name), selection.stripped[name] == nil,
        context.ruleVerdicts[name].isKept, result.scores[name] >= Self.nameScore,
        Self.nameWords.contains(page.blocks[name].words), page.blocks[name].links == 0,
        !page.blocks[name].endsSentence, selection.isWithinText(items),
        items.allSatisfy({ selection.isKept($0) && page.blocks[$0].linkShare < PageProfile.proseLinkShare }),
        list.parent >= 0,
        page.path(from: list.parent).prefix(Self.boxReach).contains(where: {
          page.containers[Int($0)].blocks.lowerBound == name
        })
      else { continue }
      selection.fill(name, by: "list")
    }
  }

  private static let boxReach = 2

  /// The blocks of a list without "Read also" and advertisements between its items.
  private func items(of blocks: Range<Int>) -> [Int] {
    blocks.filter { row in
      let kind = context.ruleVerdicts[row].strippedAs
      return kind != .readMore && kind != .advertisement
    }
  }

  /// Whether blocks, some of which aren't kept, are all no links, and what the rules keep.
  private func isPlain(_ items: some Collection<Int>, _ selection: Selection) -> Bool {
    (items.first ?? 0) > 0 && !items.allSatisfy(selection.isKept)
      && items.allSatisfy { row in
        selection.stripped[row] == nil && context.ruleVerdicts[row].isKept
          && context.page.blocks[row].linkShare < PageProfile.proseLinkShare
      }
  }

  /// Where a list is announced and half of it is kept, an item may have more links: titles of books, each with a remark.
  private static let keptItemLinkShare: Float = 0.7

  private func isHalfKept(_ blocks: Range<Int>, _ items: [Int], _ selection: Selection) -> Bool {
    selection.isAnnounced(blocks) && items.count(where: selection.isKept) * 2 >= items.count
      && items.allSatisfy { row in
        selection.stripped[row] == nil && context.mayBeText(row)
          && context.page.blocks[row].linkShare < Self.keptItemLinkShare
      }
  }

  /// The last list of an article's text stands in the element that holds the text, right below it or with a heading between.
  private static let endListScore: Float = 0.35

  private func isEnd(_ list: Container, _ selection: Selection) -> Bool {
    let first = list.blocks.lowerBound
    guard list.parent >= 0, first > 1 else { return false }
    let isHeading =
      context.page.headingLevel(of: first - 1) != nil && context.ruleVerdicts[first - 1].isKept
    let before = isHeading ? first - 2 : first - 1
    return selection.isKept(before) && context.page.containers[Int(list.parent)].blocks.contains(before)
  }

  /// Whether the text right before a list is kept, and announces it or goes on with much of it.
  private func isBegun(_ items: Range<Int>, _ selection: Selection) -> Bool {
    selection.isAnnounced(items)
      || selection.isKept(items.lowerBound - 1)
        && Double(items.count(where: selection.isKept)) >= Self.keptItemShare * Double(items.count)
  }

  /// In an article a list that is announced may score lower.
  private static let announcedScore: Float = 0.2

  /// Key points stand right above the first paragraph, each of some words.
  private static let keyPointScore: Float = 0.25
  private static let keyPointWords: Int32 = 5
  private static let keyPointCounts = 2...6

  /// Whether a block is a sentence without a link, in a box beside the text at most: pages set key points in such.
  private func isWholeSentence(_ row: Int) -> Bool {
    let block = context.page.blocks[row]
    return block.endsSentence && block.links == 0 && block.words >= Self.sentenceWords
      && (context.mayBeText(row) || Self.boxRules.contains(context.ruleVerdicts[row].rule))
  }

  private static let sentenceWords: Int32 = 8
  private static let boxRules: Set<String> = ["aside-element", "sidebar-words"]

  private func isAboveText(_ list: Container, _ selection: Selection) -> Bool {
    let items = list.blocks
    guard Self.keyPointCounts.contains(items.count), context.titleBlock >= 0,
      context.titleBlock < items.lowerBound,
      items.upperBound < context.page.blocks.count, selection.isKept(items.upperBound),
      items.allSatisfy({ row in
        context.page.blocks[row].words >= Self.keyPointWords && (isText(row) || isWholeSentence(row))
          && selection.stripped[row] == nil
      })
    else { return false }
    return !(context.titleBlock + 1..<items.lowerBound).contains {
      selection.isKept($0) && context.page.blocks[$0].words >= PageProfile.proseWords
    }
  }

  // MARK: Quotations

  /// A quotation within the text of an article is part of it, set large or not, if its words stand nowhere else.
  private static let quoteScore: Float = 0.12
  /// Lists of links may stand between it and the text.
  private static let quoteReach = 8
  /// A shorter line that ends no sentence is whom a quotation is of.
  private static let attributionWords: Int32 = 8
  /// Rules that say no more of a quotation than that it is one, or that a list before it has a heading.
  private static let quoteRules: Set<String> = ["pull-quote-words", "region-heading"]
  /// So large a share of its words is in the text where a quotation repeats it.
  private static let saidShare = 0.9

  private func fillQuotations(_ selection: inout Selection) {
    guard result.articleShare > StructureRules.leastArticleShare else { return }
    let page = context.page
    /// The words of the text, once they are needed.
    var said: Set<UInt64>?
    for quotation in page.containers where quotation.tag == .blockquote && !isPost(quotation) {
      let lines = quotation.blocks.filter { row in
        let block = page.blocks[row]
        return block.endsSentence || block.words > Self.attributionWords
      }
      guard !lines.isEmpty, !lines.allSatisfy(selection.isKept), lines.allSatisfy(isText),
        selection.meanScore(of: lines) >= Self.quoteScore,
        selection.isWithinText(quotation.blocks, reach: Self.quoteReach)
      else { continue }
      let text = said ?? words(of: selection.kept)
      said = text
      for row in lines where !selection.isKept(row) {
        let words = words(of: [row])
        guard Double(words.intersection(text).count) < Self.saidShare * Double(words.count) else { continue }
        selection.restore(row)
        selection.fill(row, by: "quotation")
      }
    }
  }

  private func isText(_ row: Int) -> Bool {
    context.page.blocks[row].linkShare < PageProfile.proseLinkShare
      && (context.mayBeText(row) || Self.quoteRules.contains(context.ruleVerdicts[row].rule))
  }

  private func words(of rows: [Int]) -> Set<UInt64> {
    var words = Set<UInt64>()
    for row in rows where context.page.headingLevel(of: row) == nil {
      words.formUnion(WordReader.words(of: context.page.text[context.page.blocks[row].textRange]))
    }
    return words
  }

  private static let networks = [
    "tweet", "twitter", "instagram", "tiktok", "facebook", "bluesky", "embed", "threads",
  ].map { Array($0.utf8) }

  /// Whether a quotation is a post of a network. `ClassLexicon` has "blockquote" among the names of posts, which themes call quotations, too.
  private func isPost(_ quotation: Container) -> Bool {
    let document = context.page.document
    guard quotation.marks.contains(.embed), let names = document.valueRange(of: .class, in: quotation.node)
    else { return false }
    return Self.networks.contains { ByteSearch.contains($0, in: document.bytes[names]) }
  }
}
