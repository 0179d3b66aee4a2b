extension Explanation {
  /// Less likely kinds are not worth a reader's time.
  private static let leastShownShare: Float = 0.05

  /// What the page may be for, the likeliest first, as in "article 0.81, news 0.17"; `nil` where nothing is known.
  package var kindsText: String? {
    let shown = kinds.filter { $0.probability >= Self.leastShownShare }
    guard !shown.isEmpty else { return nil }
    return shown.map { "\($0.kind.name) \(FixedPoint.text(Double($0.probability), decimals: 2))" }
      .joined(separator: ", ")
  }
}
