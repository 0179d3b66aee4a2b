/// The features of a page's blocks: a column a feature, a row a block that may be main content (`EarlyRejection`).
///
/// Columns are contiguous, so that features are written, and trees evaluated, for many blocks at once. A column that has
/// the same value in all rows, as a third of them have on most pages, is kept as that one value; all columns are 0 until
/// they are written.
struct FeatureMatrix {
  /// Blocks that are evaluated together.
  static let batch = 8

  /// The blocks that have a row, in document order.
  let candidates: [Int32]
  /// The blocks of the page.
  let blocks: Int
  var rows: Int { candidates.count }
  /// By block: its row, -1 for none.
  private let rowNumbers: [Int32]
  /// The distance between the starts of two columns: `rows` rounded up to whole batches.
  let stride: Int
  /// The columns one after the other, those of several values padded with zeros to whole batches. What stands in the place
  /// of a column of one value is undefined.
  private var values: [Float]
  /// The value of each column of one value.
  private var constants: [Float]
  /// Whether a column has a value for each row.
  private var hasRows = [Bool](repeating: false, count: BlockFeature.count)

  /// - Parameters:
  ///   - page: what is known of the page as a whole; columns of one value.
  ///   - candidates: the blocks that get a row, in document order; by default all.
  init(_ page: PageRow = PageRow(), blocks: Int, candidates: [Int32]? = nil) {
    self.blocks = blocks
    let candidates = candidates ?? Array(0..<Int32(blocks))
    self.candidates = candidates
    var rowNumbers = [Int32](repeating: -1, count: blocks)
    for (row, block) in candidates.enumerated() { rowNumbers[Int(block)] = Int32(row) }
    self.rowNumbers = rowNumbers
    constants = page.values
    stride = (candidates.count + Self.batch - 1) / Self.batch * Self.batch
    let count = stride * BlockFeature.count
    // Left as the allocator gives it: clearing all columns took longer than writing most of them, and memory that is never
    // touched is never the page's. `hasRows` says what has been written.
    values = Array(unsafeUninitializedCapacity: count) { $1 = count }
  }

  /// The row of a block; `nil` for one that has none.
  func row(of block: Int) -> Int? { rowNumbers[block] < 0 ? nil : Int(rowNumbers[block]) }

  /// The value of a feature of a block; of one without a row 0, unless all rows have the same.
  subscript(block: Int, feature: BlockFeature) -> Float {
    hasRows[feature.rawValue]
      ? row(of: block).map { values[feature.rawValue * stride + $0] } ?? 0 : constants[feature.rawValue]
  }

  func value(_ row: Int, _ column: Int) -> Float {
    hasRows[column] ? values[column * stride + row] : constants[column]
  }

  /// One row, in the order of the features.
  func values(ofRow row: Int) -> [Float] {
    (0..<BlockFeature.count).map { value(row, $0) }
  }

  /// The value that a column has in all rows; `nil` for one that has a value for each row.
  func constant(_ feature: BlockFeature) -> Float? {
    hasRows[feature.rawValue] ? nil : constants[feature.rawValue]
  }

  /// Writes a column.
  ///
  /// - Parameter value: that of a block, asked of the candidates only.
  @inline(__always)
  mutating func fill(_ feature: BlockFeature, _ value: (Int) -> Float) {
    fill(column: feature.rawValue, value)
  }

  @inline(__always)
  mutating func fill(column: Int, _ value: (Int) -> Float) {
    hasRows[column] = true
    let start = column * stride
    let rows = rows
    values.withUnsafeMutableBufferPointer { values in
      candidates.withUnsafeBufferPointer { candidates in
        for row in 0..<rows { values[start + row] = value(Int(candidates[row])) }
      }
      for row in rows..<stride { values[start + row] = 0 }
    }
  }

  /// Writes a column of what depends on the blocks before.
  ///
  /// - Parameter value: that of a block, asked of all blocks in document order.
  @inline(__always)
  mutating func fillInOrder(_ feature: BlockFeature, _ value: (Int) -> Float) {
    let all = (0..<blocks).map(value)
    fill(feature) { all[$0] }
  }

  /// A value for each block, of which those of the candidates only are computed.
  @inline(__always)
  func perBlock<Value>(none: Value, _ value: (Int) -> Value) -> [Value] {
    var all = [Value](repeating: none, count: blocks)
    for block in candidates { all[Int(block)] = value(Int(block)) }
    return all
  }

  /// Writes the same value into all rows of a column.
  mutating func fill(_ feature: BlockFeature, with value: Float) {
    fill(column: feature.rawValue, with: value)
  }

  mutating func fill(column: Int, with value: Float) {
    hasRows[column] = false
    constants[column] = value
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
