import PithCore

/// Chooses the text of an article: the kept blocks or, where those are next to nothing, the first fallback that gives more.
///
/// The order is that of `TextSource`.
struct TextFinder {
  let segmented: SegmentedPage
  let facts: PageFacts
  let judgement: Judgement
  /// The title of the article.
  var title: String?

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
    let declared = DeclaredText(facts, title: title)
    for (paragraphs, source) in [(declared.linkedData, TextSource.linkedData), (declared.state, .state)] {
      let words = DeclaredText.words(in: paragraphs)
      if words >= max(Self.leastDeclaredWords, 2 * kept.words) { return text(paragraphs, source) }
    }
    let own = kept.words > 0 ? kept : rules
    if rules.words > 0, !isNoticeOfScripts(own) { return own }
    // The description of a page that is no article is no text of one.
    let isArticle = facts.isDeclaredArticle || facts.meta("article:published_time") != nil
    let description = text(isArticle ? declared.description : [], .description)
    // A few links that no rule keeps are the remains of a menu.
    if description.words > 0 { return description }
    return keepsUnlinkedText || rules.words > 0 ? own : description
  }

  /// Whether a text is what the page shows to browsers without scripts, and not its article.
  private func isNoticeOfScripts(_ text: Text) -> Bool {
    text.blocks.contains { ScriptRequest.isFound(in: Array($0.text.utf8)[...]) }
  }

  private var keepsUnlinkedText: Bool {
    judgement.verdicts.indices.contains { index in
      judgement.verdicts[index].isKept && segmented.blocks[index].linkShare < PageProfile.linkedShare
    }
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
