public import PithCore

/// Tells the main content of a page from its boilerplate and reads its metadata.
///
/// Pure and deterministic: the same document gives the same article, on any thread.
///
///     let article = try ContentExtractor().extract(page)
public struct ContentExtractor: Sendable {
  private let judge: ModelJudge

  /// - Parameter focus: which error to avoid where the extractor is unsure of a block.
  public init(focus: Focus = .balanced) {
    judge = ModelJudge(scorer: BlockScorer(model: .standard), focus: focus)
  }

  /// An extractor with a model of its own, to measure models that were held out from a site.
  ///
  /// - Throws: an error that says why the bytes are no model.
  @_spi(Training) public init(model: [UInt8], focus: Focus = .balanced) throws {
    judge = ModelJudge(scorer: BlockScorer(model: try BlockModel(model)), focus: focus)
  }

  /// Extracts the article of a page.
  ///
  /// - Throws: `ExtractionError.noContent` where nothing is left once boilerplate is stripped.
  public func extract(_ page: ParsedPage) throws(ExtractionError) -> Article {
    try extraction(of: page).article.get()
  }

  /// The article of a page, or why there is none, and what was read of the page for it.
  func extraction(of page: ParsedPage) -> (article: Result<Article, ExtractionError>, facts: PageFacts) {
    let reading = Reading(page, judge)
    let text = reading.text
    let warnings = reading.warnings(text)
    guard !text.blocks.isEmpty else {
      let error = ExtractionError.noContent(
        visibleWords: PageProfile(reading.segmented).allWords,
        needsJavaScript: warnings.contains(.needsJavaScript))
      return (.failure(error), reading.facts)
    }
    var article = Article(
      request: page.request, url: page.url, metadata: reading.metadata, blocks: text.blocks,
      textSource: text.source, confidence: judge.confidence(in: reading.judgement, text),
      warnings: page.warnings + warnings)
    article.indexing = page.indexing.union(reading.facts.indexing)
    article.refresh = PageDirections(reading.facts, url: page.url).refresh
    return (.success(article), reading.facts)
  }

  /// The verdict on every block of a page, kept or not, in document order.
  public func judge(_ page: ParsedPage) -> [JudgedBlock] {
    let reading = Reading(page, judge)
    let assembler = BlockAssembler(reading.segmented)
    return reading.judgement.verdicts.enumerated().map { index, verdict in
      JudgedBlock(block: assembler.block(at: index), verdict: verdict)
    }
  }

  /// The features of a block that moved its score most are named, up to so many.
  private static let mostReasons = 8

  /// Why the blocks of a page are kept or stripped, and where its metadata comes from.
  public func explain(_ page: ParsedPage) -> Explanation {
    let reading = Reading(page, judge, isExplained: true)
    let assembler = BlockAssembler(reading.segmented)
    let blocks = reading.judgement.verdicts.enumerated().map { index, verdict in
      Explanation.ExplainedBlock(
        block: assembler.block(at: index), verdict: verdict,
        reasons: judge.reasons(for: index, in: reading.judgement, atMost: Self.mostReasons))
    }
    let text = reading.text
    var explanation = Explanation(
      metadata: reading.metadata, metadataEvidence: reading.declared.evidence, blocks: blocks,
      kinds: reading.judgement.kindShares, textSource: text.source,
      confidence: judge.confidence(in: reading.judgement, text),
      warnings: page.warnings + reading.warnings(text))
    explanation.refresh = PageDirections(reading.facts, url: page.url).refresh
    return explanation
  }

  /// A page as all of this type's methods read it.
  private struct Reading {
    let segmented: SegmentedPage
    let facts: PageFacts
    /// What the page says of its article, with the places where it stands.
    let declared: MetadataReading
    let metadata: ArticleMetadata
    let judgement: Judgement

    /// - Parameter isExplained: whether what the page declares is wanted with all its evidence.
    init(_ page: ParsedPage, _ judge: ModelJudge, isExplained: Bool = false) {
      segmented = BlockSegmenter.segment(page.document)
      facts = PageFacts(segmented)
      declared = MetadataReader(
        facts, url: page.url, fetchedAt: page.fetchedUnixSeconds, isComplete: isExplained
      ).read()
      metadata = declared.metadata
      judgement = judge.judgement(for: segmented, facts: facts, metadata: metadata, url: page.url)
    }

    var text: TextFinder.Text {
      TextFinder(segmented: segmented, facts: facts, judgement: judgement, title: metadata.title).text()
    }

    func warnings(_ text: TextFinder.Text) -> [ExtractionWarning] {
      WarningFinder(segmented: segmented, facts: facts, judgement: judgement, text: text).warnings()
    }
  }
}
