public import PithCore

/// Tells the main content of a page from its boilerplate and reads its metadata.
///
/// Pure and deterministic: the same document gives the same article, on any thread.
///
///     let article = try ContentExtractor().extract(page)
public struct ContentExtractor: Sendable {
  private let judge: any BlockJudge

  public init() {
    judge = RuleJudge()
  }

  /// Extracts the article of a page.
  ///
  /// - Throws: `ExtractionError.noContent` where nothing is left once boilerplate is stripped.
  public func extract(_ page: ParsedPage) throws(ExtractionError) -> Article {
    let segmented = BlockSegmenter.segment(page.document)
    let facts = PageFacts(segmented)
    let metadata = MetadataReader(facts, url: page.url).metadata()
    let verdicts = judge.verdicts(for: segmented, facts: facts, metadata: metadata)
    let blocks = BlockAssembler(segmented).keptBlocks(verdicts)
    guard !blocks.isEmpty else { throw .noContent(visibleWords: PageProfile(segmented).allWords) }
    return Article(request: page.request, url: page.url, metadata: metadata, blocks: blocks)
  }

  /// The verdict on every block of a page, kept or not, in document order.
  public func judge(_ page: ParsedPage) -> [JudgedBlock] {
    let segmented = BlockSegmenter.segment(page.document)
    let facts = PageFacts(segmented)
    let metadata = MetadataReader(facts, url: page.url).metadata()
    let verdicts = judge.verdicts(for: segmented, facts: facts, metadata: metadata)
    let assembler = BlockAssembler(segmented)
    return verdicts.indices.map { JudgedBlock(block: assembler.block(at: $0), verdict: verdicts[$0]) }
  }

  /// Why the blocks of a page are kept or stripped, and where its metadata comes from.
  public func explain(_ page: ParsedPage) -> Explanation {
    let segmented = BlockSegmenter.segment(page.document)
    let facts = PageFacts(segmented)
    let metadata = MetadataReader(facts, url: page.url).metadata()
    let verdicts = judge.verdicts(for: segmented, facts: facts, metadata: metadata)
    let assembler = BlockAssembler(segmented)
    let blocks = verdicts.indices.map { index in
      Explanation.ExplainedBlock(block: assembler.block(at: index), verdict: verdicts[index], reasons: [])
    }
    return Explanation(
      metadata: metadata, metadataEvidence: [], blocks: blocks, confidence: 1, warnings: [])
  }
}
