import Testing

@testable import PithExtract

@Suite struct FeatureMatrixTests {
  @Test(arguments: [(0, 0), (1, 8), (8, 8), (9, 16), (17, 24)])
  func columnsAreWholeBatches(rows: Int, stride: Int) {
    #expect(FeatureMatrix(rows: rows).stride == stride)
  }

  @Test func columnsAreZeroUntilTheyAreWritten() {
    let matrix = FeatureMatrix(rows: 3)
    #expect((0..<3).allSatisfy { matrix.row($0) == [Float](repeating: 0, count: BlockFeature.count) })
  }

  @Test func aColumnIsPaddedWithZeros() {
    var matrix = FeatureMatrix(rows: 3)
    matrix.fill(.characters) { Float($0 + 1) }
    let column = matrix.withUnsafeColumns { columns in
      Array(
        columns.bindMemory(to: Float.self)[
          matrix.stride * BlockFeature.characters.rawValue..<2 * matrix.stride])
    }
    #expect(column == [1, 2, 3, 0, 0, 0, 0, 0])
  }

  @Test func aColumnOfOneValueHasItInAllRows() {
    var matrix = FeatureMatrix(rows: 3)
    matrix.fill(.words) { Float($0) }
    matrix.fill(.words, with: 7)
    #expect((0..<3).map { matrix[$0, .words] } == [7, 7, 7])
    #expect(matrix.constant(.words) == 7)
    matrix.fill(.words) { Float($0) }
    #expect((0..<3).map { matrix[$0, .words] } == [0, 1, 2])
    #expect(matrix.constant(.words) == nil)
  }

  @Test func someRowsAreSetInAnyColumn() {
    var matrix = FeatureMatrix(rows: 4)
    matrix.fill(.words, with: 2)
    matrix.set(.words, rows: 1..<3, to: 5)
    matrix.set(.words, rows: 3..<4, to: 6)
    #expect((0..<4).map { matrix[$0, .words] } == [2, 5, 5, 6])
  }

  @Test func rowsReadAcrossTheColumns() {
    var matrix = FeatureMatrix(rows: 9)
    matrix.fill(.words) { Float($0) }
    matrix.set(.contentDown, rows: 7..<9, to: 5)
    #expect(matrix[8, .words] == 8)
    #expect(matrix[6, .contentDown] == 0)
    let row = matrix.row(8)
    #expect(row.count == BlockFeature.count)
    #expect(row.first == 8)
    #expect(row.last == 5)
  }

  @Test func boundsAreThoseOfTheRowsOfTheBatches() {
    var matrix = FeatureMatrix(rows: 19)
    matrix.fill(.words) { Float($0 + 1) }
    matrix.fill(.links, with: -3)
    func bounds(_ feature: BlockFeature, _ batches: [Int]) -> [Float] {
      let bounds = matrix.bounds(of: batches)[feature.rawValue]
      return [bounds.lowest, bounds.highest]
    }
    #expect(bounds(.words, [0, 1, 2]) == [1, 19])
    #expect(bounds(.words, [1]) == [9, 16])
    // The padding of the last batch is no block.
    #expect(bounds(.words, [2]) == [17, 19])
    #expect(bounds(.links, [2]) == [-3, -3])
    #expect(bounds(.images, [0]) == [0, 0])
  }
}
