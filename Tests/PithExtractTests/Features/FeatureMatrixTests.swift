import Testing

@testable import PithExtract

@Suite struct FeatureMatrixTests {
  @Test(arguments: [(0, 0), (1, 8), (8, 8), (9, 16), (17, 24)])
  func columnsAreWholeBatches(rows: Int, stride: Int) {
    let matrix = FeatureMatrix(rows: rows)
    #expect(matrix.stride == stride)
    #expect(matrix.values.count == stride * BlockFeature.count)
  }

  @Test func aColumnFillsItsRowsAndLeavesThePaddingAlone() {
    var matrix = FeatureMatrix(rows: 3)
    matrix.fill(.words) { Float($0 + 1) }
    matrix.fill(.characters, with: 7)
    #expect(matrix.values[..<matrix.stride] == [1, 2, 3, 0, 0, 0, 0, 0])
    #expect(matrix.values[matrix.stride..<2 * matrix.stride] == [7, 7, 7, 0, 0, 0, 0, 0])
    #expect(matrix.values[(2 * matrix.stride)...].allSatisfy { $0 == 0 })
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
}
