/// The features of a page as a whole, which are the same for all of its blocks: a value a feature, 0 for those of blocks.
struct PageRow {
  private(set) var values = [Float](repeating: 0, count: BlockFeature.count)

  mutating func fill(_ feature: BlockFeature, with value: Float) { values[feature.rawValue] = value }

  mutating func fill(column: Int, with value: Float) { values[column] = value }

  /// The values, each as the bounds of itself.
  var bounds: [FeatureMatrix.Bounds] { values.map { FeatureMatrix.Bounds(lowest: $0, highest: $0) } }
}
