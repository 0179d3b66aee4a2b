extension Explanation.Reason {
  /// `link-share 0.91 (-1.80)`: the feature, its value, and how far it moved the score.
  package var text: String { "\(feature) \(valueText) (\(weightText))" }

  /// The value with no more decimals than it needs, two at most.
  package var valueText: String {
    let isWhole = value == value.rounded()
    return FixedPoint.text(Double(value), decimals: isWhole ? 0 : 2)
  }

  /// Always with its sign, which is what matters.
  package var weightText: String {
    (weight < 0 ? "" : "+") + FixedPoint.text(Double(weight), decimals: 2)
  }
}
