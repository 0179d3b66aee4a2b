import PithCore

/// Chooses the text of an article: the kept blocks or, where those are next to nothing, the first fallback that gives more.
///
/// The order is that of `TextSource`.
struct TextFinder {
  let segmented: SegmentedPage
  let facts: PageFacts
  let judgement: Judgement

  /// The text, and where it is from.
  struct Text {
    let blocks: [Block]
    let source: TextSource
    let words: Int
  }

  /// With fewer words than this, the kept blocks are no article.
  static let leastWords = 25
  /// Declared text has to be this long to be an article's, in words, and at least twice as long as what was kept.
  private static let leastDeclaredWords = 60

  func text() -> Text {
    let kept = text(judgement.verdicts, .page)
    guard kept.words < Self.leastWords else { return kept }
    let rules = text(judgement.ruleVerdicts, .rules)
    if rules.words >= Self.leastWords { return rules }
    let declared = DeclaredText(facts)
    for (paragraphs, source) in [(declared.linkedData, TextSource.linkedData), (declared.state, .state)] {
      let words = DeclaredText.words(in: paragraphs)
      if words >= max(Self.leastDeclaredWords, 2 * kept.words) { return text(paragraphs, source) }
    }
    if rules.words > 0 { return kept.words > 0 ? kept : rules }
    let description = text(isDeclaredArticle ? declared.description : [], .description)
    // A few links that no rule keeps are the remains of a menu.
    return description.words > 0 || !keepsUnlinkedText ? description : kept
  }

  private var keepsUnlinkedText: Bool {
    judgement.verdicts.indices.contains { index in
      judgement.verdicts[index].isKept && segmented.blocks[index].linkShare < PageProfile.linkedShare
    }
  }

  /// Whether the page says that it is an article: the description of any other page is no text of one.
  private var isDeclaredArticle: Bool {
    facts.meta("og:type")?.lowercased() == "article"
      || facts.linkedData.items.contains { !LinkedData.articleTypes.isDisjoint(with: $0.types) }
  }

  private func text(_ verdicts: [Verdict], _ source: TextSource) -> Text {
    let words = verdicts.indices.reduce(0) { sum, index in
      verdicts[index].isKept ? sum + Int(segmented.blocks[index].words) : sum
    }
    return Text(blocks: BlockAssembler(segmented).keptBlocks(verdicts), source: source, words: words)
  }

  private func text(_ paragraphs: [String], _ source: TextSource) -> Text {
    Text(
      blocks: paragraphs.map { Block(role: .paragraph, text: $0) }, source: source,
      words: DeclaredText.words(in: paragraphs))
  }
}
