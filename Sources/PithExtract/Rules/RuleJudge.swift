import PithCore

/// Decides by rules alone: zones that are boilerplate by their markup or heading, then the body by where the prose
/// stands, then single blocks by what is around them.
struct RuleJudge {
  /// What the rules make of a page.
  struct Reading {
    /// One verdict a block, in the order of `page.blocks`.
    let verdicts: [Verdict]
    /// Tells inserts also among the blocks that the rules find outside the body; `nil` for a page without blocks.
    let inserts: InsertFinder?
  }

  /// One verdict a block, in the order of `page.blocks`.
  func verdicts(
    for page: SegmentedPage, facts: PageFacts, metadata: ArticleMetadata, lexicon: LexiconMatches
  ) -> [Verdict] {
    read(page, facts: facts, metadata: metadata, lexicon: lexicon).verdicts
  }

  func read(
    _ page: SegmentedPage, facts: PageFacts, metadata: ArticleMetadata, lexicon: LexiconMatches
  ) -> Reading {
    guard !page.blocks.isEmpty else { return Reading(verdicts: [], inserts: nil) }
    var zones = ZoneFinder(page, facts: facts, lexicon: lexicon).verdicts()
    let titles = TitleFinder(page, title: metadata.title)
    for article in FollowOnFinder(page, zones: zones).articles(titleBlocks: titles.titleBlocks) {
      let rule = article.isSure ? "following-story" : "following-article"
      for index in page.containers[Int(article.container)].blocks where zones[index] == nil {
        zones[index] = .stripped(.relatedArticles, rule)
      }
    }
    let body = BodyFinder(page, zones: zones)
    var verdicts = zones.indices.map { index in zones[index] ?? body.verdict(on: index) }
    if let start = verdicts.firstIndex(where: \.isKept) {
      let standfirst = titles.standfirst(before: start, description: metadata.description) { index in
        verdicts[index].rule == "outside-body"
      }
      for index in standfirst { verdicts[index] = .kept("standfirst") }
    }
    if let first = verdicts.firstIndex(where: \.isKept), let body = body.firstProse,
      let title = titles.title(before: body), title > first
    {
      for index in first..<title where verdicts[index].isKept {
        verdicts[index] = .stripped(.other, "above-title")
      }
    }
    for index in titles.titleBlocks where verdicts[index].isKept {
      verdicts[index] = .stripped(.duplicate, "title")
    }
    let inserts = InsertFinder(page, body: body, metadata: metadata)
    for index in verdicts.indices where verdicts[index].isKept || verdicts[index].rule == "links" {
      guard let verdict = inserts.verdict(on: index) else { continue }
      // A standfirst may be short and about anything, but it doesn't name the author.
      if verdicts[index].rule != "standfirst" || verdict.rule == "byline" { verdicts[index] = verdict }
    }
    Cleanup(page).apply(to: &verdicts)
    return Reading(verdicts: verdicts, inserts: inserts)
  }
}
