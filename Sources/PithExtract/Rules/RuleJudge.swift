import PithCore

/// Decides by rules alone: zones that are boilerplate by their markup or heading, then the body by where the prose
/// stands, then single blocks by what is around them.
struct RuleJudge: BlockJudge {
  func verdicts(for page: SegmentedPage, facts: PageFacts, metadata: ArticleMetadata) -> [Verdict] {
    let zones = ZoneFinder(page, facts: facts).verdicts()
    let body = BodyFinder(page, zones: zones)
    var verdicts = zones.indices.map { index in zones[index] ?? body.verdict(on: index) }
    Cleanup(page, body: body, metadata: metadata).apply(to: &verdicts)
    return verdicts
  }
}
