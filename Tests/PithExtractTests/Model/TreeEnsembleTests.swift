import Testing

@testable import PithExtract

@Suite struct TreeEnsembleTests {
  private static let features: [BlockFeature] = [.words, .links, .score, .contentDown]

  /// Whole numbers from 0 to 3, so that many values stand at a threshold.
  private func matrix(rows: Int, _ random: inout SeededRandom) -> FeatureMatrix {
    var matrix = FeatureMatrix(blocks: rows)
    for feature in Self.features {
      matrix.fill(feature) { _ in Float(Int.random(in: 0...3, using: &random)) }
    }
    return matrix
  }

  private func tree(leaves: Int, _ random: inout SeededRandom) -> ModelFile.Tree {
    guard leaves > 1 else { return .leaf(Float(Int.random(in: -50...50, using: &random)) / 1_000) }
    let left = Int.random(in: 1..<leaves, using: &random)
    let feature = Self.features[Int.random(in: 0..<Self.features.count, using: &random)]
    return .node(
      feature, Float(Int.random(in: 0...3, using: &random)), tree(leaves: left, &random),
      tree(leaves: leaves - left, &random))
  }

  /// The values of a row, each as the bounds of itself.
  private func bounds(of row: Int, _ matrix: FeatureMatrix) -> [FeatureMatrix.Bounds] {
    matrix.values(ofRow: row).map { FeatureMatrix.Bounds(lowest: $0, highest: $0) }
  }

  private func ensemble(_ trees: [ModelFile.Tree]) throws -> TreeEnsemble {
    var file = ModelFile()
    file.first = trees
    return try file.model.first
  }

  @Test(arguments: [1, 2, 3, 31, 32], [1, 7, 8, 9, 19])
  func treesGiveWhatTheirBranchesLeadTo(leaves: Int, rows: Int) throws {
    var random = SeededRandom(seed: UInt64(leaves * 100 + rows))
    let trees = (0..<20).map { _ in tree(leaves: leaves, &random) }
    let ensemble = try ensemble(trees)
    let matrix = matrix(rows: rows, &random)
    let sums = ensemble.sums(over: matrix)
    #expect(sums.count == rows)
    for row in 0..<rows {
      let expected = trees.reduce(0) { $0 + $1.value(row: row, of: matrix) }
      #expect(abs(sums[row] - expected) < 1e-5)
      #expect(abs(ensemble.sum(row: bounds(of: row, matrix)) - expected) < 1e-5)
    }
  }

  @Test func aValueAtTheThresholdGoesLeft() throws {
    let ensemble = try ensemble([.node(.words, 2, .leaf(-1), .leaf(1))])
    var matrix = FeatureMatrix(blocks: 3)
    matrix.fill(.words) { [2, Float(2).nextUp, Float(2).nextDown][$0] }
    #expect(ensemble.sums(over: matrix) == [-1, 1, -1])
  }

  @Test(arguments: [1, 2, 32])
  func contributionsAddUpToTheSum(leaves: Int) throws {
    var random = SeededRandom(seed: UInt64(leaves))
    let trees = (0..<20).map { _ in tree(leaves: leaves, &random) }
    let ensemble = try ensemble(trees)
    let matrix = matrix(rows: 9, &random)
    let start = trees.reduce(0) { $0 + $1.mean }
    for row in 0..<9 {
      let contributions = ensemble.contributions(row: row, of: matrix)
      #expect(Set(contributions.keys).isSubset(of: Self.features.map(\.rawValue)))
      let sum = contributions.values.reduce(start, +)
      #expect(abs(sum - ensemble.sum(row: bounds(of: row, matrix))) < 1e-4)
    }
  }

  @Test func aFeatureThatDecidesNothingContributesNothing() throws {
    let ensemble = try ensemble([.node(.words, 2, .node(.links, 0, .leaf(4), .leaf(8)), .leaf(1))])
    var matrix = FeatureMatrix(blocks: 1)
    matrix.fill(.words, with: 3)
    #expect(Array(ensemble.contributions(row: 0, of: matrix).keys) == [BlockFeature.words.rawValue])
  }

  @Test func noTreesGiveNothing() throws {
    let ensemble = try ensemble([])
    #expect(ensemble.sums(over: FeatureMatrix(blocks: 3)) == [0, 0, 0])
    #expect(ensemble.sums(over: FeatureMatrix(blocks: 0)).isEmpty)
  }

  @Test func aBatchThatIsSureIsLeftAsItIs() throws {
    let sure = [ModelFile.Tree](repeating: .leaf(0.1), count: 40)
    let last = ModelFile.Tree.node(.words, 0, .leaf(-100), .leaf(0))
    #expect(try ensemble(sure + [last]).sums(over: FeatureMatrix(blocks: 3)).allSatisfy { $0 > 0 })
    // One block that isn't sure has the rest of the trees evaluated for its whole batch.
    let unsure = ModelFile.Tree.node(.links, 0, .leaf(0), .leaf(-4))
    var matrix = FeatureMatrix(blocks: 3)
    matrix.fill(.links) { $0 == 1 ? 1 : 0 }
    #expect(try ensemble([unsure] + sure.dropLast() + [last]).sums(over: matrix).allSatisfy { $0 < -80 })
  }

  @Test func batchesThatAnEarlierStageFindsSurelyLowKeepTheirSums() throws {
    let ensemble = try ensemble([.leaf(1)])
    let sure = [Float](repeating: -5, count: 8)
    #expect(ensemble.sums(over: FeatureMatrix(blocks: 9), unlessLow: sure + [0]) == sure + [1])
    #expect(ensemble.sums(over: FeatureMatrix(blocks: 9), unlessLow: sure + [-4]) == sure + [-4])
    #expect(ensemble.sums(over: FeatureMatrix(blocks: 9), unlessLow: sure + [5]) == sure + [1])
    var mixed = sure
    mixed[3] = 0.5
    #expect(
      ensemble.sums(over: FeatureMatrix(blocks: 8), unlessLow: mixed) == [Float](repeating: 1, count: 8))
  }
}
