import Testing

@testable import PithExtract

@Suite struct PrunedTreesTests {
  /// The numbers of nodes that are left of a tree on words, with links at both sides.
  private func nodes(words: [Float], links: [Float]) throws -> Int {
    var file = ModelFile()
    file.first = [
      .node(
        .words, 2, .node(.links, 0, .leaf(1), .leaf(2)),
        .node(.links, 5, .leaf(3), .node(.links, 7, .leaf(4), .leaf(5))))
    ]
    var matrix = FeatureMatrix(blocks: words.count)
    matrix.fill(.words) { words[$0] }
    matrix.fill(.links) { links[$0] }
    var pruned = PrunedTrees(stride: matrix.stride)
    pruned.prune(try file.model.first, 0..<1, by: matrix.bounds(of: [0]))
    return pruned.nodes.count
  }

  @Test func nodesThatSendAllRowsOneWayAreLeftOut() throws {
    #expect(try nodes(words: [1, 2], links: [0, 0]) == 0)
    #expect(try nodes(words: [3, 4], links: [8, 9]) == 0)
    #expect(try nodes(words: [1, 2], links: [0, 1]) == 1)
    #expect(try nodes(words: [3, 4], links: [6, 8]) == 1)
    #expect(try nodes(words: [2, 3], links: [6, 6]) == 1)
    #expect(try nodes(words: [2, 3], links: [0, 8]) == 4)
  }

  /// A tree whose every second leaf is that of its own place.
  private func tree(_ places: Range<Int>) -> ModelFile.Tree {
    guard places.count > 1 else { return .leaf(Float(places.lowerBound)) }
    let half = places.lowerBound + places.count / 2
    return .node(.index, Float(half) - 0.5, tree(places.lowerBound..<half), tree(half..<places.upperBound))
  }

  @Test(arguments: [0..<8, 0..<9, 3..<5, 24..<32, 7..<31, 12..<13])
  func everyRowComesToItsLeaf(rows: Range<Int>) throws {
    var file = ModelFile()
    file.first = [tree(0..<32)]
    var matrix = FeatureMatrix(blocks: rows.count)
    matrix.fill(.index) { Float(rows.lowerBound + $0) }
    #expect(try file.model.first.sums(over: matrix) == rows.map { Float($0) })
  }
}
