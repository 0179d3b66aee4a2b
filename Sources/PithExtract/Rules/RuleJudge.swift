import PithCore

/// Decides by rules alone: zones that are boilerplate by their markup or heading, then the body by where the prose
/// stands, then single blocks by what is around them.
struct RuleJudge: BlockJudge {
  func verdicts(for page: SegmentedPage, facts: PageFacts, metadata: ArticleMetadata) -> [Verdict] {
    let zones = ZoneFinder(page, facts: facts).verdicts()
    let body = BodyFinder(page, zones: zones)
    var verdicts = zones.indices.map { index in zones[index] ?? body.verdict(on: index) }
    let titles = TitleFinder(page, title: metadata.title)
    if let start = verdicts.firstIndex(where: \.isKept) {
      let standfirst = titles.standfirst(before: start, description: metadata.description) { index in
        verdicts[index].rule == "outside-body"
      }
      for index in standfirst { verdicts[index] = .kept("standfirst") }
    }
    for index in titles.titleBlocks where verdicts[index].isKept {
      verdicts[index] = .stripped(.duplicate, "title")
    }
    Cleanup(page, body: body, metadata: metadata).apply(to: &verdicts)
    return verdicts
  }
}
