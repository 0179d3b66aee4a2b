extension Verdict {
  /// What `pith explain --only` calls the blocks with such a verdict: `kept`, or the kind of boilerplate.
  package var label: String { strippedAs?.rawValue ?? "kept" }

  /// The score with two decimals; `nil` without one.
  package var scoreText: String? { score.map { FixedPoint.text(Double($0), decimals: 2) } }
}
