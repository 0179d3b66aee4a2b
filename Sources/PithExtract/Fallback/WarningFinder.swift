import PithCore

/// Finds what a reader should know before relying on an article.
struct WarningFinder {
  let segmented: SegmentedPage
  let facts: PageFacts
  let judgement: Judgement
  let text: TextFinder.Text

  func warnings() -> [ExtractionWarning] {
    var warnings: [ExtractionWarning] = []
    let isPaywalled = isPaywallSuspected
    if isCutOff, !isPaywalled { warnings.append(.cutOffSuspected) }
    if isPaywalled { warnings.append(.paywallSuspected) }
    if isListing { warnings.append(.listingPage) }
    let needsScript = needsJavaScript
    if text.words < TextFinder.leastWords, !needsScript { warnings.append(.noArticle) }
    if needsScript { warnings.append(.needsJavaScript) }
    return warnings
  }

  /// A text with less than this share of the words that the page declares is a part of it.
  private static let wholeShare = 0.6
  /// Smaller counts are placeholders, larger ones of another unit.
  private static let plausibleWords = 100...50_000

  private var declaredWords: Int? {
    let article = facts.linkedData.article
    let counted =
      switch article?["wordCount"] {
      case .number(let text), .string(let text): Int(text.filter(\.isNumber))
      default: Int?.none
      }
    let body = article?["articleBody"]?.string.map { DeclaredText.words(in: [$0]) }
    return [counted, body].compactMap { $0 }.filter(Self.plausibleWords.contains).max()
  }

  private var isShorterThanDeclared: Bool {
    declaredWords.map { Double(text.words) < Double($0) * Self.wholeShare } ?? false
  }

  private var isCutOff: Bool {
    guard text.words > 0 else { return false }
    if segmented.document.isTruncated || text.source == .description { return true }
    return isShorterThanDeclared || endsInEllipsis
  }

  private var endsInEllipsis: Bool {
    guard let last = text.blocks.last, last.role == .paragraph else { return false }
    return last.text.hasSuffix("…") || last.text.hasSuffix("...") || last.text.hasSuffix("[…]")
  }

  /// A whole article is hardly shorter, in words.
  private static let teaserWords = 200

  private var isPaywallSuspected: Bool {
    let isDeclared = facts.linkedData.items.contains { item in
      switch item.value["isAccessibleForFree"] {
      case .bool(let free): !free
      case .string(let text): text.lowercased() == "false"
      default: false
      }
    }
    guard text.words < Self.teaserWords || isShorterThanDeclared || endsInEllipsis else { return false }
    return isDeclared || judgement.verdicts.contains { $0.strippedAs == .paywall } || endsInOffer
  }

  /// So many blocks around the end of the text may say that the rest is for subscribers, in so many words.
  private static let offerReach = 8
  private static let offerWords: Int32 = 40
  /// The head and the foot of a page greet subscribers on every page.
  private static let framing: Set<BoilerplateKind> = [
    .masthead, .navigation, .footer, .sidebar, .consent, .comment, .hidden,
  ]

  /// Whether the text ends in an offer to subscribe, or before one.
  private var endsInOffer: Bool {
    guard let last = judgement.verdicts.lastIndex(where: \.isKept) else { return false }
    return segmented.blocks.indices[last...].prefix(Self.offerReach + 1).contains { block in
      let text = segmented.blocks[block]
      return text.words <= Self.offerWords
        && judgement.verdicts[block].strippedAs.map(Self.framing.contains) != true
        && NoticeSigns.texts.found(in: segmented.text[text.textRange]).withoutExceptions
          .hasTexts(of: NoticeLexicon.paywall)
    }
  }

  /// From this probability on, a page is said to be a listing.
  private static let listingShare: Float = 0.6

  private var isListing: Bool {
    guard !judgement.kinds.isEmpty else { return false }
    let kinds = [PageKind.listing, .collection].map { judgement.kinds[$0.rawValue] }
    return kinds.reduce(0, +) > Self.listingShare
  }

  /// A page with fewer words shows something only when its scripts ran.
  private static let emptyPageWords = 60

  /// Where the text is from when the page shows none.
  private static let declaredSources: Set<TextSource> = [.linkedData, .state, .description]

  private var needsJavaScript: Bool {
    guard text.words < TextFinder.leastWords || Self.declaredSources.contains(text.source) else {
      return false
    }
    let words = PageProfile(segmented).allWords
    return words < Self.emptyPageWords && hasPrograms || text.source == .state || asksForScript
  }

  private var hasPrograms: Bool {
    let document = segmented.document
    return document.nodes.count { $0.tag == .script } > document.dataScripts.count { $0.kind == .linkedData }
  }

  private var asksForScript: Bool { ScriptRequest.isFound(in: segmented.text[...]) }
}
