import PithCore

/// Finds the parts of a page that are boilerplate whatever their text: by element, by class words, by the
/// heading that opens them.
///
/// Class words lie: a wrapper around the whole page may be called `has-comments`. So a container counts as a zone only
/// while it holds less than a kind's share of the page's prose.
struct ZoneFinder {
  private let page: SegmentedPage
  private let profile: PageProfile
  /// Whether what readers write is the content: forums, questions and answers.
  private let isDiscussion: Bool
  private let lexicon: LexiconMatches

  /// A rule whose zones together hold this share of the page's prose has taken the content for boilerplate.
  private static let largestShare: Float = 0.5
  /// What readers wrote may be many times the article. It is boilerplate as long as this many words of prose stand
  /// beside it.
  private static let articleWords = 40

  init(_ page: SegmentedPage, facts: PageFacts, lexicon: LexiconMatches) {
    self.page = page
    self.lexicon = lexicon
    profile = PageProfile(page)
    isDiscussion = facts.isDiscussion
  }

  /// The verdict of each block that is in a zone.
  func verdicts() -> [Verdict?] {
    var verdicts = [Verdict?](repeating: nil, count: page.blocks.count)
    for zone in trustedZones() {
      for block in page.containers[Int(zone.container)].blocks { verdicts[block] = zone.verdict }
    }
    markRegions(in: &verdicts)
    markLabels(in: &verdicts)
    return verdicts
  }

  // MARK: Elements and class words

  private struct Zone {
    let container: Int32
    let verdict: Verdict
    let prose: Int
  }

  /// The outermost containers that a rule takes for boilerplate, without the rules that took too much.
  ///
  /// Where the zones of one rule hold half of the prose, those that look like the largest of them are
  /// given up and searched inside, until the rest holds less.
  private func trustedZones() -> [Zone] {
    var distrusted: Set<Distrust> = []
    lazy var text = profile.allProseWords + signedWords
    while true {
      let zones = zones(distrusted)
      let comments = zones.filter { $0.verdict.strippedAs == .comment }.reduce(0) { $0 + $1.prose }
      let article = profile.allProseWords - comments
      var byRule: [String: Int] = [:]
      for zone in zones { byRule[zone.verdict.rule, default: 0] += zone.prose }
      let excessive = byRule.filter { rule, prose in
        isTooMuch(prose, of: rule == "comment-words" ? text : article, rule)
      }
      guard let worst = excessive.max(by: { ($0.value, $0.key) < ($1.value, $1.key) })?.key else {
        return zones
      }
      let largest = zones.filter { $0.verdict.rule == worst }.max { $0.prose < $1.prose }
      guard let largest else { return zones }
      // Past the bound, the rule is given up as a whole.
      let signature =
        distrusted.count < Self.mostDistrusted ? page.containers[Int(largest.container)].signature : nil
      distrusted.insert(Distrust(rule: worst, signature: signature))
    }
  }

  /// Templates that are distrusted one by one, each at the cost of another pass over the page.
  private static let mostDistrusted = 32

  private struct Distrust: Hashable {
    let rule: String
    /// `nil` for all templates.
    let signature: UInt64?
  }

  private func isTooMuch(_ prose: Int, of all: Int, _ rule: String) -> Bool {
    guard prose > 0 else { return false }
    if rule == "comment-words" { return all - prose < Self.articleWords }
    let share = Self.hiddenParts.contains(rule) ? Self.largestHiddenShare : Self.largestShare
    return Float(prose) >= Float(all) * share
  }

  /// A whole article has more words.
  private static let longestParagraph: Int32 = 100

  /// The words of articles in one block each, which end with their reporter's name rather than with a sentence: `... open to all.(Ana Ruiz)`.
  private var signedWords: Int {
    page.blocks.indices.lazy.filter { index in
      let block = page.blocks[index]
      return !profile.isProse[index] && block.words > Self.longestParagraph
        && block.linkShare < Self.unlinkedShare
    }.reduce(0) { $0 + Int(page.blocks[$1].words) }
  }

  private func zones(_ distrusted: Set<Distrust>) -> [Zone] {
    var zones: [Zone] = []
    var index = 1
    while index < page.containers.count {
      let container = page.containers[index]
      if !container.blocks.isEmpty, let verdict = verdict(on: Int32(index)),
        distrusted.isEmpty
          || !distrusted.contains(Distrust(rule: verdict.rule, signature: container.signature))
            && !distrusted.contains(Distrust(rule: verdict.rule, signature: nil))
      {
        zones.append(
          Zone(
            container: Int32(index), verdict: verdict, prose: profile.proseWords(in: container.blocks)))
        index = Int(container.end)
      } else {
        index += 1
      }
    }
    return zones
  }

  private func verdict(on index: Int32) -> Verdict? {
    let container = page.containers[Int(index)]
    if container.isHidden { return .stripped(.hidden, hidingRule(for: index)) }
    if isKeptFromScreenReaders(container) { return .stripped(.hidden, "aria-hidden") }
    return elementVerdict(on: index, container) ?? markVerdict(on: container)
  }

  /// Hidden parts that hardly a "read more" opens, as it may the rest of an article.
  private static let hiddenParts: Set<String> = ["hidden-paragraph", "invisible-element"]
  /// They may hold this share of the prose: a page of which more is hidden shows it by a script.
  static let largestHiddenShare: Float = 0.75
  /// So many hidden paragraphs one after the other are text that is folded up.
  private static let foldedParagraphs = 3

  private func hidingRule(for index: Int32) -> String {
    let container = page.containers[Int(index)]
    if container.tag == .p {
      return hiddenRun(around: index) < Self.foldedParagraphs ? "hidden-paragraph" : "hidden-element"
    }
    guard page.document.valueRange(of: .hidden, in: container.node) == nil,
      let style = page.document.valueRange(of: .style, in: container.node)
    else { return "hidden-element" }
    let isInvisible = page.document.bytes[style].withUnsafeBufferPointer { InlineStyle.isInvisible($0) }
    return isInvisible ? "invisible-element" : "hidden-element"
  }

  /// How many hidden paragraphs stand side by side here, up to as many as are folded text.
  private func hiddenRun(around index: Int32) -> Int {
    var count = 1
    for step in [-1, 1] as [Int32] {
      var next = index + step
      while count < Self.foldedParagraphs, page.containers.indices.contains(Int(next)) {
        let container = page.containers[Int(next)]
        guard container.tag == .p, container.isHidden, container.parent == page.containers[Int(index)].parent
        else { break }
        count += 1
        next += step
      }
    }
    return count
  }

  /// Whether an element is left out for screen readers: ornaments and copies. Some paywalls mark paragraphs so,
  /// which readers do see.
  private func isKeptFromScreenReaders(_ container: Container) -> Bool {
    page.document.value(of: .ariaHidden, in: container.node) == "true"
      && profile.proseWords(in: container.blocks) == 0
  }

  /// A form with more words of prose is a page: ASP.NET wraps whole pages in one.
  private static let formProse = 80

  private func elementVerdict(on index: Int32, _ container: Container) -> Verdict? {
    switch container.tag {
    case .nav, .menu: return .stripped(.navigation, "nav-element")
    case .footer where !isWithin(.blockquote, index): return .stripped(.footer, "footer-element")
    case .aside: return .stripped(.sidebar, "aside-element")
    case .header where !isWithin(.article, index) && !isWithin(.main, index) && !holds(.h1, index):
      return .stripped(.masthead, "header-element")
    case .form, .fieldset:
      return profile.proseWords(in: container.blocks) < Self.formProse
        ? .stripped(.other, "form-element") : nil
    case .button, .dialog: return .stripped(.other, "control-element")
    case .figcaption: return .stripped(.caption, "figcaption-element")
    case .address: return .stripped(.other, "address-element")
    default: return nil
    }
  }

  private func isWithin(_ tag: HTMLTag, _ index: Int32) -> Bool {
    page.nearest(tag, from: index) != nil
  }

  private func holds(_ tag: HTMLTag, _ index: Int32) -> Bool {
    let container = page.containers[Int(index)]
    return (index..<container.end).contains { page.containers[Int($0)].tag == tag }
  }

  /// Class words by how surely they name a zone.
  static let zoneMarks: [(ClassMarks, BoilerplateKind, String)] = [
    (.consent, .consent, "consent-words"), (.commentForm, .commentForm, "comment-form-words"),
    (.comment, .comment, "comment-words"), (.newsletter, .newsletter, "newsletter-words"),
    (.breadcrumb, .breadcrumb, "breadcrumb-words"), (.share, .share, "share-words"),
    (.related, .relatedArticles, "related-words"), (.readMore, .readMore, "read-more-words"),
    (.advertisement, .advertisement, "advertisement-words"), (.authorBox, .authorBox, "author-box-words"),
    (.tags, .tags, "tag-words"), (.caption, .caption, "caption-words"), (.overlay, .hidden, "overlay-words"),
    (.unseen, .hidden, "screen-reader-words"), (.navigation, .navigation, "navigation-words"),
    (.masthead, .masthead, "masthead-words"), (.footer, .footer, "footer-words"),
    (.sidebar, .sidebar, "sidebar-words"), (.paywall, .paywall, "paywall-words"),
    (.legal, .legal, "legal-words"),
    (.pullQuote, .duplicate, "pull-quote-words"), (.byline, .other, "byline-words"),
    (.tableOfContents, .navigation, "contents-list-words"),
  ]

  private func markVerdict(on container: Container) -> Verdict? {
    guard !container.marks.isEmpty, container.tag != .body, container.tag != .html, container.tag != .main
    else {
      return nil
    }
    let marks = container.marks
    for (mark, kind, rule) in Self.zoneMarks where marks.contains(mark) {
      if isDiscussion, mark == .comment { continue }
      // A body may be called "article-body has-related": trust the stronger word.
      if marks.contains(.body), kind != .commentForm, kind != .comment { continue }
      return .stripped(kind, rule)
    }
    return nil
  }

  // MARK: Headings that open a region

  /// A region has at most this share of the page's prose, as one part in so many, or this many words of it.
  private static let regionFraction = 5
  private static let regionWords = 30
  /// A paragraph with a smaller share of it in links is the article going on.
  private static let unlinkedShare: Float = 0.1
  /// So many words without a link among them are no list of articles, though none is a paragraph: verse, and blogs that
  /// end every line without a full stop.
  private static let unlinkedWords = 100

  private func markRegions(in verdicts: inout [Verdict?]) {
    // Few pages have such a heading.
    lazy var study = StudySections(page)
    for index in page.blocks.indices where verdicts[index] == nil {
      guard let match = lexicon[index], match.opensRegion,
        match.kind != .comment || !study.isDiscussion(index)
      else { continue }
      let verdict = Verdict.stripped(match.kind, "region-heading", evidence: page.text(of: index))
      for covered in region(openedBy: index, match.kind) where verdicts[covered] == nil {
        verdicts[covered] = verdict
      }
    }
  }

  /// The blocks that a heading speaks for.
  ///
  /// Where the heading is the first text of a container, that container; the largest such one that holds
  /// at most a fifth of the page's prose. Otherwise the blocks after it in its container, up to a heading that the lexicon
  /// doesn't know and that is no link, or a paragraph without links.
  private func region(openedBy block: Int, _ kind: BoilerplateKind) -> Range<Int> {
    var container = page.blocks[block].container
    var region = block..<block + 1
    // A notice on cookies may be longer than the article.
    let limit = max(
      Self.regionWords,
      kind == .consent
        ? profile.allProseWords - Self.articleWords : profile.allProseWords / Self.regionFraction)
    while container > 0 {
      let candidate = page.containers[Int(container)]
      guard candidate.blocks.lowerBound == block, profile.proseWords(in: candidate.blocks) <= limit else {
        break
      }
      region = candidate.blocks
      container = candidate.parent
    }
    if region.count > 1 { return region }
    return siblings(
      after: region, in: page.containers[Int(max(container, 0))], limit: limit,
      isOfLinks: kind == .relatedArticles || kind == .readMore)
  }

  private func siblings(
    after start: Range<Int>, in container: Container, limit: Int, isOfLinks: Bool
  ) -> Range<Int> {
    var end = start.upperBound
    var prose = 0
    var unlinked = (start: end, words: 0)
    while end < container.blocks.upperBound {
      let block = page.blocks[end]
      if page.headingLevel(of: end) != nil, lexicon[end] == nil,
        !isLinked(block)
      {
        break
      }
      if profile.isProse[end] {
        prose += Int(block.words)
        if block.linkShare < Self.unlinkedShare { break }
      }
      if prose > limit { break }
      end += 1
      if block.links > 0 {
        unlinked = (end, 0)
      } else {
        unlinked.words += Int(block.words)
      }
      if isOfLinks, unlinked.words > Self.unlinkedWords { return start.lowerBound..<unlinked.start }
    }
    return start.lowerBound..<end
  }

  private func isLinked(_ block: TextBlock) -> Bool { block.linkShare > PageProfile.linkedShare }

  // MARK: Labels

  private func markLabels(in verdicts: inout [Verdict?]) {
    for index in page.blocks.indices where verdicts[index] == nil {
      guard let match = lexicon[index], !match.opensRegion else { continue }
      verdicts[index] = .stripped(match.kind, "label", evidence: page.text(of: index))
    }
  }
}
