import PithCore

extension PageFacts {
  /// What the page asks of those who keep or show copies, all of them or Pith by name.
  var indexing: Set<IndexingRule> {
    ["robots", "pith"].flatMap { meta[$0] ?? [] }.reduce(into: []) {
      $0.formUnion(IndexingRule.rules(in: $1))
    }
  }
}
