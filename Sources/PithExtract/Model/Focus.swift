/// Which error to avoid where the extractor is unsure of a block.
public enum Focus: String, CaseIterable, Hashable, Sendable {
  /// Keep only what is surely main content: some of it may be missing.
  case precision
  case balanced
  /// Keep all that may be main content: some boilerplate may come with it.
  case recall

  /// What is added to the score from which a block is kept.
  var thresholdShift: Float {
    switch self {
    case .precision: 0.18
    case .balanced: 0
    case .recall: -0.16
    }
  }
}
