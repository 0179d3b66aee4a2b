/// The features of a page's blocks: a column a feature, a row a block.
///
/// Columns are contiguous, so that features are written, and trees evaluated, for many blocks at once. Each is padded with
/// zeros to whole batches.
struct FeatureMatrix {
  /// Blocks that are evaluated together.
  static let batch = 8

  let rows: Int
  /// The distance between the starts of two columns: `rows` rounded up to whole batches.
  let stride: Int
  private(set) var values: [Float]

  init(rows: Int) {
    self.rows = rows
    stride = (rows + Self.batch - 1) / Self.batch * Self.batch
    values = Array(repeating: 0, count: stride * BlockFeature.count)
  }

  subscript(row: Int, feature: BlockFeature) -> Float {
    values[feature.rawValue * stride + row]
  }

  /// One row, in the order of the features.
  func row(_ row: Int) -> [Float] {
    BlockFeature.allCases.map { self[row, $0] }
  }

  /// Writes a column.
  @inline(__always)
  mutating func fill(_ feature: BlockFeature, _ value: (Int) -> Float) {
    fill(column: feature.rawValue, value)
  }

  @inline(__always)
  mutating func fill(column: Int, _ value: (Int) -> Float) {
    let start = column * stride
    values.withUnsafeMutableBufferPointer { values in
      for row in 0..<rows { values[start + row] = value(row) }
    }
  }

  /// Writes the same value into all rows of a column.
  mutating func fill(_ feature: BlockFeature, with value: Float) {
    fill(column: feature.rawValue, with: value)
  }

  mutating func fill(column: Int, with value: Float) {
    let start = column * stride
    values.withUnsafeMutableBufferPointer { values in
      for row in 0..<rows { values[start + row] = value }
    }
  }

  /// Writes the same value into some rows of a column.
  mutating func set(_ feature: BlockFeature, rows: Range<Int>, to value: Float) {
    let start = feature.rawValue * stride
    for row in rows { values[start + row] = value }
  }
}
