import PithCore

/// Decides by the block model which blocks are kept; lexicon and structure say what the stripped ones are.
///
/// The rules give evidence: their verdicts are features of the model, and where it strips what they
/// strip, theirs is the kind and the reason. What structure shows beyond doubt overrules the model (`StructureRules`).
struct ModelJudge: Sendable {
  let scorer: BlockScorer
  let focus: Focus

  func judgement(
    for page: SegmentedPage, facts: PageFacts, metadata: ArticleMetadata, url: String?
  ) -> Judgement {
    let lexicon = LexiconMatches(page)
    let reading = RuleJudge().read(page, facts: facts, metadata: metadata, lexicon: lexicon)
    let rules = reading.verdicts
    let context = FeatureContext(
      page, facts: facts, metadata: metadata, url: url, lexicon: lexicon, ruleVerdicts: rules)
    let result = scorer.result(for: context)
    guard !page.blocks.isEmpty else {
      return Judgement(verdicts: [], ruleVerdicts: [], kinds: [], expectedQuality: 0, result: nil)
    }
    var selection = Selection(context, result, threshold: threshold(for: result, page.blocks))
    StructureRules(context, result, inserts: reading.inserts).apply(to: &selection)
    selection.lowerThresholdIfLittleIsKept()
    var verdicts = KindNamer(context, result).verdicts(selection)
    Cleanup(page).apply(to: &verdicts, isArticle: result.articleShare > StructureRules.leastArticleShare) {
      result.scores[$0] >= Self.sureHeadingScore(isLast: $1, isNews: result.isNews)
    }
    for index in verdicts.indices { verdicts[index].score = result.scores[index] }
    return Judgement(
      verdicts: verdicts, ruleVerdicts: rules, kinds: result.kinds,
      expectedQuality: selection.expectedQuality(verdicts),
      result: result)
  }

  /// Headings that score so much stay though no text is kept below them. Of the 279 that this keeps on WCXB's pages, held out by site,
  /// 254 are in the gold texts. At the end, and on pages of news, more are none.
  private static func sureHeadingScore(isLast: Bool, isNews: Bool) -> Float {
    isNews ? 0.8 : isLast ? 0.75 : 0.6
  }

  /// The thresholds of the kinds count this much, the one that the page's own scores call for the rest: word F1 on pages of all
  /// kinds 0.8845 to 0.886, held out by site, the same on news.
  private static let kindShare: Float = 0.6

  /// Pages with next to no main content keep nothing that scores lower.
  private static let fewWordsThreshold: Float = 0.3

  /// The score from which a block is kept: the mean of the kinds' thresholds, by how likely the page is of each, and of the
  /// threshold with the best F1 to expect. Where hardly a word is to be expected, that would keep the least bad block.
  private func threshold(for result: BlockScorer.Result, _ blocks: [TextBlock]) -> Float {
    let ofKinds = zip(result.kinds, scorer.model.thresholds).reduce(0) { $0 + $1.0 * $1.1 }
    let quality = ExpectedQuality(scores: result.scores, blocks: blocks)
    let mean =
      quality.rightWords < Float(TextFinder.leastWords)
      ? max(ofKinds, Self.fewWordsThreshold)
      : Self.kindShare * ofKinds + (1 - Self.kindShare) * quality.bestThreshold
    return min(0.95, max(0.05, mean + focus.thresholdShift))
  }

  /// A text that isn't what the model keeps is worth less than any of those.
  private static let fallbackConfidence: Float = 0.3
  /// Of the 109 bodies in the JSON-LD of our Fundus, news and WCXB pages that are as long as those taken, 86 have an F1 above 0.9.
  private static let linkedDataConfidence: Float = 0.8

  /// The probability that a text has an F1 above 0.9, by how texts of the same expected quality turned out on pages
  /// of sites that the model wasn't trained on.
  func confidence(in judgement: Judgement, _ text: TextFinder.Text) -> Float {
    let confidence = scorer.model.calibration.confidence(of: judgement.expectedQuality)
    switch text.source {
    case .page: return confidence
    case .rules: return min(confidence, Self.fallbackConfidence)
    case .linkedData: return Self.linkedDataConfidence
    case .state: return Self.fallbackConfidence
    case .description: return 0
    }
  }

  /// What moved the score of a block most, the strongest first.
  func reasons(for block: Int, in judgement: Judgement, atMost count: Int) -> [Explanation.Reason] {
    guard let result = judgement.result else { return [] }
    let matrix = result.matrix
    let stage = result.usesSecondStage ? scorer.model.second : scorer.model.first
    guard let row = matrix.row(of: block) else { return [] }
    return stage.contributions(row: row, of: matrix)
      .sorted { (abs($0.value), $1.key) > (abs($1.value), $0.key) }
      .prefix(count)
      .compactMap { column, weight in
        BlockFeature(rawValue: column).map { feature in
          Explanation.Reason(feature: "\(feature)", value: matrix[block, feature], weight: weight)
        }
      }
  }
}
