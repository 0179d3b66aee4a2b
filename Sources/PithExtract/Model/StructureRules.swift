import PithCore

/// What the structure of a page and the lexicon decide whatever the scores: on pages of articles comments, following stories,
/// hidden copies and what stands under a heading such as "More News" go, on all pages labels do; what belongs to the kept text stays
/// (`BodyFiller`).
struct StructureRules {
  /// From this probability of being an article on, a page's comments aren't its content.
  static let leastArticleShare: Float = 0.5

  /// From this probability of being an article on, a block that says the title is no part of the text: on pages of goods it may be all
  /// that says what they are.
  private static let sureArticleShare: Float = 0.8
  /// A heading that says it, from this one on.
  private static let titleHeadingShare: Float = 0.75

  /// From this probability of being an article on, what is kept outside of what the rules take for the body must look like text:
  /// old templates without any declared metadata are often taken for lists.
  private static let leastInsertShare: Float = 0.25

  private let context: FeatureContext
  private let result: BlockScorer.Result
  private let inserts: InsertFinder?

  init(_ context: FeatureContext, _ result: BlockScorer.Result, inserts: InsertFinder? = nil) {
    self.context = context
    self.result = result
    self.inserts = inserts
  }

  func apply(to selection: inout Selection) {
    strip(certain(by: Self.alwaysCertainRules), from: &selection)
    if result.articleShare > Self.leastInsertShare {
      strip(certain(by: ["hidden-paragraph"]), from: &selection, upTo: ZoneFinder.largestHiddenShare)
      strip(certain(by: ["following-story"]), from: &selection, upTo: Self.largestAppendedShare)
      if context.facts.isDeclaredArticle, !context.facts.isDiscussion {
        strip(certain(by: Self.commentRules), from: &selection, upTo: Self.largestAppendedShare)
      }
      strip(inserts(by: Self.insertRules, in: selection), from: &selection)
      strip(labelledLists(in: selection), from: &selection)
    }
    if result.articleShare > Self.leastArticleShare {
      stripFromArticle(&selection)
      BodyFiller(context, result).fill(&selection)
      strip(contactLines(in: selection), from: &selection)
    } else if result.articleShare > Self.leastInsertShare {
      strip(certain(by: Self.likelyArticleRules), from: &selection)
    } else if result.isService {
      strip(certain(by: ["region-heading"]), from: &selection)
    }
    if result.articleShare > Self.leastInsertShare {
      strip(HeadLines(context).verdicts(on: selection.kept), from: &selection)
      strip(PublisherLines(context).verdicts(on: selection.kept), from: &selection)
      strip(LayoutCells(context.page, result.scores).verdicts(on: selection.kept), from: &selection)
    }
    strip(ContentsLines(context.page).verdicts(on: selection.kept), from: &selection)
    strip(ForumLines(context, result).verdicts(on: selection.kept), from: &selection)
    TableFiller(context, result).fill(&selection)
    CodeFiller(context, result).fill(&selection)
    QuestionFiller(context, result).fill(&selection)
    if result.articleShare > Self.leastArticleShare {
      strip(headingsOfBoxes(in: selection), from: &selection)
    } else {
      strip(ThreadParts(context, result).verdicts(on: selection.kept), from: &selection)
      strip(ShopLines(context, result).verdicts(on: selection.kept), from: &selection)
      GoodsFiller(context, result).fill(&selection)
      PostFiller(context, result).fill(&selection)
      HeadingFiller(context, result).fillTeasers(&selection)
    }
  }

  private func stripFromArticle(_ selection: inout Selection) {
    strip(certain(by: ["invisible-element"]), from: &selection, upTo: ZoneFinder.largestHiddenShare)
    // Rule by rule, in an order that doesn't depend on the run.
    let rules = result.isNews ? Self.allNewsRules : Self.certainRules
    let byRule = Dictionary(grouping: certain(by: rules), by: \.verdict.rule)
    for (_, verdicts) in byRule.sorted(by: { $0.key < $1.key }) { strip(verdicts, from: &selection) }
    strip(inserts(by: rules, in: selection), from: &selection)
    strip(otherPages(in: selection), from: &selection)
    strip(teasers(in: selection), from: &selection)
    strip(markedLinks(in: selection), from: &selection)
    strip(NamedBoxes(context.page).verdicts(in: selection), from: &selection)
    if result.isNews || context.facts.linkedData.isNews {
      strip(
        NamedBoxes(context.page).embeddedPosts(in: selection), from: &selection, upTo: Self.largestPostShare)
    }
    if result.isNews {
      strip(captions, from: &selection)
      strip(linkedLines(in: selection), from: &selection)
    }
    strip(titles(in: selection), from: &selection)
    strip(dateLines(in: selection), from: &selection)
  }

  /// A block with a verdict that overrules its score.
  private struct Certain {
    let block: Int
    let verdict: Verdict
  }

  /// Rules that are right about pages of any kind.
  private static let alwaysCertainRules: Set<String> = ["byline-words", "label"]
  /// Rules that are right where a page may be an article: articles that declare nothing are often taken for pages of other kinds. Held
  /// out by site, of the 67 blocks that this takes from such pages 5 are in the gold texts.
  private static let likelyArticleRules: Set<String> = [
    "region-heading", "labelled-link", "newsletter-pitch", "channel-pitch", "app-pitch", "share-pitch",
    "response-pitch", "tip-pitch", "news-pointer", "comment-policy", "error-report", "editor-line",
  ]
  private static let commentRules: Set<String> = ["comment-words", "comment-form-words"]
  /// Rules that are right about articles whatever the score. Of the words that they strip and the model would keep,
  /// held out by site, our news sets' gold texts hold hardly any.
  private static let certainRules = likelyArticleRules.union([
    "label", "following-article", "following-story", "comment-words", "comment-form-words",
    "newsletter-words", "read-more-words", "share-words", "tag-words", "author-box-words", "caption-words",
    "figcaption-element", "byline-words", "byline",
    "overlay-words", "legal-words", "form-element", "hidden-element", "aria-hidden", "photo-credit",
    "paywall-pitch", "support-pitch", "cookie-notice", "author-note",
  ])
  /// Rules that are so about news, beside the cues within the text.
  private static let certainNewsRules: Set<String> = [
    "date-line", "aside-element", "sidebar-words", "related-words", "pull-quote-words", "text-by-image",
  ]
  private static let cueRules = Set(CueLexicon.cues.map(\.name))
  private static let allNewsRules = certainRules.union(certainNewsRules).union(cueRules)

  /// From this score on, text in what a class calls a window is text: some pages put parts of the article into one.
  private static let overlayScore: Float = 0.8

  /// From this score on, a text that has the words of a cue is about what they say: "Ana Ruiz, who is a professor of botany at ...".
  /// Of the 11 blocks that this keeps, held out by site, 10 are in the gold texts.
  private static let cueScore: Float = 0.8

  /// Whatever their score, so few words with such a cue say nothing else.
  private static let purePitchWords: Int32 = 16
  private static let purePitches: Set<String> = ["response-pitch", "share-pitch", "comment-policy"]

  /// The score from which on a block is kept though a rule would strip it.
  private func highestScore(of rule: String, _ block: TextBlock) -> Float {
    if rule == "overlay-words" { return Self.overlayScore }
    guard Self.cueRules.contains(rule) else { return .infinity }
    if block.words <= Self.purePitchWords, Self.purePitches.contains(rule) { return .infinity }
    // In more words, a call for comments ends a paragraph of the text.
    return rule == "response-pitch" ? 0 : Self.cueScore
  }

  private func certain(by rules: Set<String>) -> [Certain] {
    var certain: [Certain] = []
    var isCertain = false
    for (index, verdict) in context.ruleVerdicts.enumerated() {
      // Neighbours are mostly judged by the same rule.
      if index == 0 || verdict.rule != context.ruleVerdicts[index - 1].rule {
        isCertain = rules.contains(verdict.rule)
      }
      guard isCertain, result.scores[index] < highestScore(of: verdict.rule, context.page.blocks[index])
      else { continue }
      certain.append(Certain(block: index, verdict: verdict))
    }
    return certain
  }

  /// Inserts that are surely none of the text outside of the body, whatever the page is for.
  private static let insertRules: Set<String> = ["text-by-image", "photo-credit", "byline"]
  /// Fewer links are no list.
  private static let listLinks: Int32 = 3
  /// A sentence may begin with the one word of a shorter label ("Latest") and be a link all the same.
  private static let labelWords = 2

  /// Lists of links in one block with their heading at its start: "Latest news", then titles and dates with line breaks; and
  /// single links after such a heading.
  private func labelledLists(in selection: Selection) -> [Certain] {
    selection.kept.compactMap { block in
      let text = context.page.blocks[block]
      let isList = text.links >= Self.listLinks
      guard text.linkShare >= (isList ? PageProfile.proseLinkShare : PageProfile.linkedShare),
        let match = HeadingMatcher.standard.label(
          of: context.page.text[text.textRange], leastWords: isList ? 1 : Self.labelWords),
        match.kind == .relatedArticles || match.kind == .readMore
      else { return nil }
      return Certain(
        block: block,
        verdict: isList ? .stripped(match.kind, "labelled-list") : .stripped(.readMore, "labelled-link"))
    }
  }

  /// Rules that have no more to say of a block than that it isn't the body's: it may be an insert or text all the same.
  static let vagueRules: Set<String> = ["outside-body", "links"]

  /// The bylines, captions and pitches among the blocks that are kept outside of what the rules take for the body.
  private func inserts(by rules: Set<String>, in selection: Selection) -> [Certain] {
    guard let inserts else { return [] }
    return selection.kept.compactMap { block in
      guard Self.vagueRules.contains(context.ruleVerdicts[block].rule),
        let verdict = inserts.verdict(on: block), rules.contains(verdict.rule)
      else { return nil }
      return Certain(block: block, verdict: verdict)
    }
  }

  /// Text that the page says stands at another address is that page's, unless its words score so much in the mean: parts of one
  /// article may have addresses of their own. Held out by site: word F1 on composed pages with following stories .941 to .955, no
  /// text of any other set changes.
  private static let otherPageScore: Float = 0.85

  private func otherPages(in selection: Selection) -> [Certain] {
    // Where the article itself stands at another address, its own is known by another name.
    guard let first = selection.kept.first, addressedContainer(of: first) == nil else { return [] }
    var pages: [Int32: [Int]] = [:]
    for block in result.scores.indices.dropFirst(first) {
      if let container = addressedContainer(of: block) { pages[container, default: []].append(block) }
    }
    return pages.values.filter { selection.meanScore(of: $0) < Self.otherPageScore }.joined()
      .map { Certain(block: $0, verdict: .stripped(.relatedArticles, "other-address")) }
  }

  /// The nearest container around a block that has another address than the page.
  private func addressedContainer(of block: Int) -> Int32? {
    let levels = Int(context.addresses.levels[Int(context.page.blocks[block].container)])
    guard levels > 0 else { return nil }
    return Array(context.page.path(from: context.page.blocks[block].container).prefix(levels)).last
  }

  /// Cards with linked headings are those of other stories, unless their words score so much in the mean: the chapters of a guide
  /// may be listed so. Held out by site: word F1 on news .9451 to .9457, snippets .9460 to .9468, articles the same.
  private static let cardScore: Float = 0.65

  private func teasers(in selection: Selection) -> [Certain] {
    let page = context.page
    return TeaserCards(context).lists
      .map { list in list.flatMap { page.containers[Int($0)].blocks } }
      .filter { selection.meanScore(of: $0) < Self.cardScore }
      .joined()
      .map { Certain(block: $0, verdict: .stripped(.relatedArticles, "teaser-cards")) }
  }

  /// Fewer words are a name or a price.
  private static let linkedLineWords: Int32 = 5

  /// Paragraphs of news that are one link and no sentence: headlines of other stories. On blogs and in guides they are sources, and what
  /// a list is of. Held out by site, all 4 that go from Fundus's pages are none of the text; the gold text of one page of WCXB has 10.
  private func linkedLines(in selection: Selection) -> [Certain] {
    selection.kept.compactMap { block in
      let text = context.page.blocks[block]
      guard text.links == 1, text.linkShare >= PageProfile.linkedShare, text.words >= Self.linkedLineWords,
        !text.endsSentence, context.page.containers[Int(text.container)].tag == .p
      else { return nil }
      return Certain(block: block, verdict: .stripped(.readMore, "linked-line"))
    }
  }

  /// What publishers set before pointers to other pages.
  private static let pointerMarks = ["▶", "►", "☞"].map { Array($0.utf8) }

  /// Texts that are nothing but links behind such a mark: "▶ Get our app".
  private func markedLinks(in selection: Selection) -> [Certain] {
    selection.kept.compactMap { block in
      let text = context.page.blocks[block]
      guard text.links > 0, text.linkShare >= PageProfile.linkedShare,
        Self.pointerMarks.contains(where: context.page.text[text.textRange].starts(with:))
      else { return nil }
      return Certain(block: block, verdict: .stripped(.readMore, "marked-link"))
    }
  }

  /// A box of more blocks is a part of the text.
  private static let boxBlocks = 8
  private static let boxWords: Int32 = 5

  /// Headings of boxes of which nothing else is kept, though they have a sentence and a link: pitches.
  private func headingsOfBoxes(in selection: Selection) -> [Certain] {
    let page = context.page
    return selection.kept.compactMap { block in
      guard page.headingLevel(of: block) != nil,
        let box = page.path(from: page.blocks[block].container)
          .first(where: { page.containers[Int($0)].blocks.count > 1 })
      else { return nil }
      let blocks = page.containers[Int(box)].blocks
      guard blocks.count <= Self.boxBlocks, !blocks.contains(where: { $0 != block && selection.isKept($0) }),
        blocks.contains(where: { page.blocks[$0].links > 0 }),
        blocks.contains(where: {
          $0 > block && page.blocks[$0].words >= Self.boxWords && page.blocks[$0].endsSentence
        })
      else { return nil }
      return Certain(block: block, verdict: .stripped(.other, "heading-without-text"))
    }
  }

  /// An article with a larger share of embedded posts is about them.
  private static let largestPostShare: Float = 0.3

  /// Below a short article several long ones may follow, and many comments, but they leave something of it.
  private static let largestAppendedShare: Float = 0.95

  /// A rule that would take this share of what is kept is wrong about the page.
  private static let largestShare: Float = 0.6

  private func strip(
    _ verdicts: [(block: Int, verdict: Verdict)], from selection: inout Selection,
    upTo largestShare: Float = Self.largestShare
  ) {
    strip(verdicts.map(Certain.init), from: &selection, upTo: largestShare)
  }

  private func strip(
    _ verdicts: [Certain], from selection: inout Selection, upTo largestShare: Float = Self.largestShare
  ) {
    guard !verdicts.isEmpty else { return }
    let kept = selection.words(of: selection.kept)
    let affected = verdicts.filter { selection.isKept($0.block) }
    let words = selection.words(of: affected.map(\.block))
    guard Float(words) < largestShare * Float(kept) else { return }
    // A pitch that isn't kept by its score must not be kept for its place either (`BodyFiller`).
    for certain in verdicts
    where selection.isKept(certain.block) || Self.cueRules.contains(certain.verdict.rule) {
      selection.strip(certain.block, certain.verdict)
    }
  }

  /// How many of the first blocks that are kept may be the title, which the article has already.
  private static let titleReach = 3

  private func titles(in selection: Selection) -> [Certain] {
    let title = TitleKey(context.title)
    guard !title.isEmpty else { return [] }
    return selection.kept.prefix(Self.titleReach).filter {
      let leastShare =
        context.page.headingLevel(of: $0) == nil ? Self.sureArticleShare : Self.titleHeadingShare
      return result.articleShare > leastShare && TitleKey(context.page.text(of: $0)) == title
    }
    .map { Certain(block: $0, verdict: .stripped(.duplicate, "title")) }
  }

  /// How many of the first blocks that are kept may say when the page was published.
  private static let dateLineReach = 3
  private static let dateLineWords: Int32 = 8

  /// The line above the text that says when it was published. Of the 3 that go from the development sets, held out by site, one is in the
  /// gold texts.
  private func dateLines(in selection: Selection) -> [Certain] {
    let body = selection.kept.first { context.page.blocks[$0].words >= PageProfile.proseWords } ?? 0
    return selection.kept.prefix(Self.dateLineReach).filter { $0 < body }.compactMap { block in
      let text = context.page.blocks[block]
      let counts = context.survey.counts[block]
      guard
        context.ruleVerdicts[block].rule == "date-line"
          || text.words <= Self.dateLineWords && !text.endsSentence
            && (counts.hasYear && counts.hasClockTime || isTime(block))
      else { return nil }
      return Certain(block: block, verdict: .stripped(.other, "date-line"))
    }
  }

  /// A page of more `time` elements is a list.
  private static let mostTimes = 8

  /// Whether a block is what a `time` element shows and nothing else, be it without a year.
  private func isTime(_ block: Int) -> Bool {
    let text = context.page.text(of: block)
    return context.facts.times.prefix(Self.mostTimes).contains {
      context.page.document.text(below: $0).collapsed == text
    }
  }

  /// How many of the last blocks that are kept may say how to reach the author, in so many words.
  private static let contactReach = 3
  private static let contactWords: Int32 = 30

  /// "Contact Ana Ruiz at ana@gazette.example or on X at @anaruiz."
  private func contactLines(in selection: Selection) -> [Certain] {
    let authors = context.metadata.authors.map { WordOverlap($0) }.filter { $0.count > 1 }
    return selection.kept.suffix(Self.contactReach).filter { block in
      let text = context.page.blocks[block]
      return context.survey.counts[block].hasAt && text.words <= Self.contactWords
        && WordOverlap(context.page.text[text.textRange], sharing: 1, ofAnyOf: authors) != nil
    }.map { Certain(block: $0, verdict: .stripped(.authorBox, "author-note")) }
  }

  /// How far above a block its class may say that it is a caption, in levels (prototype, section 15).
  private static let captionReach: UInt8 = 4

  private var captions: [Certain] {
    let distances = context.distances
    let caption = PathFeatures.lane(of: .toCaption)
    let standfirst = PathFeatures.lane(of: .toStandfirst)
    return result.scores.indices.compactMap { row in
      let container = context.page.blocks[row].container
      let levels = distances.distance(container, caption)
      guard levels > 0, levels <= Self.captionReach, distances.distance(container, standfirst) == 0 else {
        return nil
      }
      return Certain(block: row, verdict: .stripped(.caption, "caption-words"))
    }
  }
}

extension FeatureContext {
  /// Whether the rules keep a block, or say no more against it than that it isn't the body's.
  func mayBeText(_ row: Int) -> Bool {
    let verdict = ruleVerdicts[row]
    return verdict.isKept || StructureRules.vagueRules.contains(verdict.rule)
  }
}
