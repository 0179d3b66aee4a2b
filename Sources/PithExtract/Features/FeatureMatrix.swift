/// The features of a page's blocks: a column a feature, a row a block.
///
/// Columns are contiguous, so that features are written, and trees evaluated, for many blocks at once. A column that has
/// the same value in all rows, as a third of them have on most pages, is kept as that one value; all columns are 0 until
/// they are written.
struct FeatureMatrix {
  /// Blocks that are evaluated together.
  static let batch = 8

  let rows: Int
  /// The distance between the starts of two columns: `rows` rounded up to whole batches.
  let stride: Int
  /// The columns one after the other, those of several values padded with zeros to whole batches. What stands in the place
  /// of a column of one value is undefined.
  private var values: [Float]
  /// The value of each column of one value.
  private var constants = [Float](repeating: 0, count: BlockFeature.count)
  /// Whether a column has a value for each row.
  private var hasRows = [Bool](repeating: false, count: BlockFeature.count)

  init(rows: Int) {
    self.rows = rows
    stride = (rows + Self.batch - 1) / Self.batch * Self.batch
    let count = stride * BlockFeature.count
    // Left as the allocator gives it: clearing all columns took longer than writing most of them, and memory that is never
    // touched is never the page's. `hasRows` says what has been written.
    values = Array(unsafeUninitializedCapacity: count) { $1 = count }
  }

  subscript(row: Int, feature: BlockFeature) -> Float { value(row, feature.rawValue) }

  func value(_ row: Int, _ column: Int) -> Float {
    hasRows[column] ? values[column * stride + row] : constants[column]
  }

  /// One row, in the order of the features.
  func row(_ row: Int) -> [Float] {
    (0..<BlockFeature.count).map { value(row, $0) }
  }

  /// The value that a column has in all rows; `nil` for one that has a value for each row.
  func constant(_ feature: BlockFeature) -> Float? {
    hasRows[feature.rawValue] ? nil : constants[feature.rawValue]
  }

  /// Writes a column.
  @inline(__always)
  mutating func fill(_ feature: BlockFeature, _ value: (Int) -> Float) {
    fill(column: feature.rawValue, value)
  }

  @inline(__always)
  mutating func fill(column: Int, _ value: (Int) -> Float) {
    hasRows[column] = true
    let start = column * stride
    values.withUnsafeMutableBufferPointer { values in
      for row in 0..<rows { values[start + row] = value(row) }
      for row in rows..<stride { values[start + row] = 0 }
    }
  }

  /// Writes the same value into all rows of a column.
  mutating func fill(_ feature: BlockFeature, with value: Float) {
    fill(column: feature.rawValue, with: value)
  }

  mutating func fill(column: Int, with value: Float) {
    hasRows[column] = false
    constants[column] = value
  }

  /// Writes the same value into some rows of a column.
  mutating func set(_ feature: BlockFeature, rows: Range<Int>, to value: Float) {
    if let constant = constant(feature) { fill(feature) { _ in constant } }
    let start = feature.rawValue * stride
    for row in rows { values[start + row] = value }
  }

  /// The bytes of all columns. Those of a column that has one value are undefined.
  func withUnsafeColumns<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    values.withUnsafeBytes(body)
  }

  /// The lowest and the highest value of a column.
  struct Bounds {
    var lowest: Float
    var highest: Float
  }

  /// The values of a row, each as the bounds of itself.
  func bounds(ofRow row: Int) -> [Bounds] {
    self.row(row).map { Bounds(lowest: $0, highest: $0) }
  }

  /// The bounds of each column in the rows of some batches, of which there must be one.
  func bounds(of batches: [Int]) -> [Bounds] {
    Array(unsafeUninitializedCapacity: BlockFeature.count) { bounds, count in
      batches.withUnsafeBufferPointer { batches in
        withUnsafeColumns { columns in
          for column in 0..<BlockFeature.count {
            bounds[column] =
              hasRows[column]
              ? self.bounds(of: batches, columns, from: column * stride)
              : Bounds(lowest: constants[column], highest: constants[column])
          }
        }
      }
      count = BlockFeature.count
    }
  }

  @inline(__always)
  private func bounds(
    of batches: UnsafeBufferPointer<Int>, _ columns: UnsafeRawBufferPointer, from start: Int
  ) -> Bounds {
    var bounds = Bounds(lowest: .infinity, highest: -.infinity)
    var lowest = SIMD8<Float>(repeating: .infinity)
    var highest = SIMD8<Float>(repeating: -.infinity)
    for batch in batches {
      let row = batch * Self.batch
      if row + Self.batch <= rows {
        let lanes = columns.loadUnaligned(
          fromByteOffset: (start + row) * MemoryLayout<Float>.stride, as: SIMD8<Float>.self)
        lowest.replace(with: lanes, where: lanes .< lowest)
        highest.replace(with: lanes, where: lanes .> highest)
      } else {
        // The padding of the last batch is no block.
        for row in row..<rows {
          bounds.lowest = min(bounds.lowest, values[start + row])
          bounds.highest = max(bounds.highest, values[start + row])
        }
      }
    }
    for lane in 0..<Self.batch {
      bounds.lowest = min(bounds.lowest, lowest[lane])
      bounds.highest = max(bounds.highest, highest[lane])
    }
    return bounds
  }
}
