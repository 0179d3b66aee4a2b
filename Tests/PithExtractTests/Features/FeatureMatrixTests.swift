import Testing

@testable import PithExtract

@Suite struct FeatureMatrixTests {
  @Test(arguments: [(0, 0), (1, 8), (8, 8), (9, 16), (17, 24)])
  func columnsAreWholeBatches(rows: Int, stride: Int) {
    #expect(FeatureMatrix(blocks: rows).stride == stride)
  }

  @Test func columnsAreZeroUntilTheyAreWritten() {
    let matrix = FeatureMatrix(blocks: 3)
    #expect(
      (0..<3).allSatisfy { matrix.values(ofRow: $0) == [Float](repeating: 0, count: BlockFeature.count) })
  }

  @Test func aColumnIsPaddedWithZeros() {
    var matrix = FeatureMatrix(blocks: 3)
    matrix.fill(.characters) { Float($0 + 1) }
    let column = matrix.withUnsafeColumns { columns in
      Array(
        columns.bindMemory(to: Float.self)[
          matrix.stride * BlockFeature.characters.rawValue..<2 * matrix.stride])
    }
    #expect(column == [1, 2, 3, 0, 0, 0, 0, 0])
  }

  @Test func aColumnOfOneValueHasItInAllRows() {
    var matrix = FeatureMatrix(blocks: 3)
    matrix.fill(.words) { Float($0) }
    matrix.fill(.words, with: 7)
    #expect((0..<3).map { matrix[$0, .words] } == [7, 7, 7])
    #expect(matrix.constant(.words) == 7)
    matrix.fill(.words) { Float($0) }
    #expect((0..<3).map { matrix[$0, .words] } == [0, 1, 2])
    #expect(matrix.constant(.words) == nil)
  }

  @Test func aColumnIsAskedOfTheCandidatesOnly() {
    var matrix = FeatureMatrix(blocks: 5, candidates: [1, 4])
    var asked: [Int] = []
    matrix.fill(.words) {
      asked.append($0)
      return Float($0)
    }
    #expect(asked == [1, 4])
    #expect(matrix.rows == 2)
    #expect((0..<2).map { matrix.value($0, BlockFeature.words.rawValue) } == [1, 4])
    #expect((0..<5).map { matrix[$0, .words] } == [0, 1, 0, 0, 4])
    #expect((0..<5).map(matrix.row) == [nil, 0, nil, nil, 1])
    #expect(matrix.perBlock(none: -1) { $0 * 2 } == [-1, 2, -1, -1, 8])
  }

  @Test func aColumnInOrderIsAskedOfAllBlocks() {
    var matrix = FeatureMatrix(blocks: 5, candidates: [1, 4])
    var sum: Float = 0
    matrix.fillInOrder(.wordsBefore) { block in
      defer { sum += Float(block) }
      return sum
    }
    #expect((0..<2).map { matrix.value($0, BlockFeature.wordsBefore.rawValue) } == [0, 6])
  }

  @Test func allRowsHaveWhatIsKnownOfThePage() {
    var page = PageRow()
    page.fill(.pageWords, with: 7)
    let matrix = FeatureMatrix(page, blocks: 3, candidates: [2])
    #expect((0..<3).map { matrix[$0, .pageWords] } == [7, 7, 7])
    #expect(matrix.constant(.pageWords) == 7)
  }

  @Test func rowsReadAcrossTheColumns() {
    var matrix = FeatureMatrix(blocks: 9)
    matrix.fill(.words) { Float($0) }
    matrix.fill(.contentDown) { $0 < 7 ? 0 : 5 }
    #expect(matrix[8, .words] == 8)
    #expect(matrix[6, .contentDown] == 0)
    let row = matrix.values(ofRow: 8)
    #expect(row.count == BlockFeature.count)
    #expect(row.first == 8)
    #expect(row.last == 5)
  }

  @Test func boundsAreThoseOfTheRowsOfTheBatches() {
    var matrix = FeatureMatrix(blocks: 19)
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
