import PithCore

/// Says of each block that is not kept what it is, and of each that is, why.
struct KindNamer {
  private let context: FeatureContext
  private let result: BlockScorer.Result

  init(_ context: FeatureContext, _ result: BlockScorer.Result) {
    self.context = context
    self.result = result
  }

  func verdicts(_ selection: Selection) -> [Verdict] {
    context.page.blocks.indices.map { index in
      let rule = context.ruleVerdicts[index]
      if rule.rule == "title" { return rule }
      if let verdict = selection.stripped[index] { return verdict }
      if selection.isKept(index) {
        if let rule = selection.filled[index] { return .kept(rule) }
        // What the rules had against it is the evidence.
        return rule.isKept ? rule : .kept("score", evidence: rule.rule)
      }
      return rule.isKept || rule.strippedAs == .other ? named(index, rule) : rule
    }
  }

  /// A kind for a block that no rule has one for: what the nearest element around it is called; another article's in a
  /// template that comes again below the article, or with another address.
  private func named(_ index: Int, _ rule: Verdict) -> Verdict {
    for container in context.page.path(from: context.page.blocks[index].container) where container > 0 {
      let marks = context.page.containers[Int(container)].marks
      if let (_, kind, _) = ZoneFinder.zoneMarks.first(where: { marks.contains($0.0) }) {
        return .stripped(kind, "score", evidence: rule.evidence)
      }
    }
    if result.articleShare > StructureRules.leastArticleShare,
      isOfAnotherArticle(context.page.blocks[index].container)
    {
      return .stripped(.relatedArticles, "score", evidence: rule.evidence)
    }
    return rule.isKept ? .stripped(.other, "score") : rule
  }

  /// Whether a container stands in a template that comes again below the article, or at another address than the page.
  private func isOfAnotherArticle(_ container: Int32) -> Bool {
    context.addresses.levels[Int(container)] > 0 || context.repeatedTemplates.outermost[Int(container)] >= 0
  }
}
