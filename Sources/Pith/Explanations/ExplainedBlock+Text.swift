extension Explanation.ExplainedBlock {
  /// The rule that decided with what it saw, unless that is the text itself: `region-heading "More News"`.
  package var reason: String {
    guard let evidence = verdict.evidence, evidence != block.text else { return verdict.rule }
    return "\(verdict.rule) \"\(evidence)\""
  }

  /// How the block stands in the text: `heading 2`, `paragraph`.
  package var form: String { block.role.name + (block.role.level.map { " \($0)" } ?? "") }
}
