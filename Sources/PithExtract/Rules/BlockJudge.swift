import PithCore

/// Decides for every block of a page whether it is kept.
///
/// The seam between what finds the evidence (segmentation, lexicon) and what decides on it.
protocol BlockJudge: Sendable {
  /// One verdict a block, in the order of `page.blocks`.
  func verdicts(for page: SegmentedPage, facts: PageFacts, metadata: ArticleMetadata) -> [Verdict]
}
