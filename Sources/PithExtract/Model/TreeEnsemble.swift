/// A sum of decision trees over the columns of a `FeatureMatrix`.
///
/// Trees of up to 32 leaves are evaluated without branches for eight blocks at once: every inner node that sends a block to
/// the right clears the bits of the leaves on its left, and the lowest bit left is the block's leaf (Lucchese et al.,
/// "QuickScorer: a fast algorithm to rank documents with additive ensembles of regression trees", SIGIR 2015).
struct TreeEnsemble: Sendable {
  /// An inner node: a block whose feature is above the threshold loses the leaves that are 0 in the mask.
  struct Node: Sendable {
    let feature: UInt16
    let threshold: Float
    var mask: UInt32 = 0
    /// The inner nodes below each of its branches, by their numbers in the tree.
    var leftNodes: UInt32 = 0
    var rightNodes: UInt32 = 0
  }

  /// Where an inner node leads, which only explanations ask.
  struct Branch: Sendable {
    /// The inner nodes of the tree below, by number; a leaf's number as its bitwise complement.
    let left: Int8
    let right: Int8
    /// The mean of the leaves below, as they were met in training.
    let value: Float
  }

  /// A tree as ranges of `nodes` and `leaves`.
  struct Tree: Sendable {
    let nodes: Range<Int32>
    let firstLeaf: Int32
    /// The first of `quads` that holds its nodes, four after four.
    var firstQuad: Int32 = 0

    var quadCount: Int { (nodes.count + 3) / 4 }
  }

  /// Four inner nodes of a tree, that are looked at together. What is missing of four sends everything left and cuts off nothing.
  struct Quad: Sendable {
    var features = SIMD4<UInt16>()
    var thresholds = SIMD4<Float>(repeating: .infinity)
    var masks = SIMD4<UInt32>(repeating: .max)
    var leftNodes = SIMD4<UInt32>()
    var rightNodes = SIMD4<UInt32>()

    mutating func set(_ node: Node, lane: Int) {
      features[lane] = node.feature
      thresholds[lane] = node.threshold
      masks[lane] = node.mask
      leftNodes[lane] = node.leftNodes
      rightNodes[lane] = node.rightNodes
    }
  }

  static let mostLeaves = 32

  /// After every so many trees, a batch of which every sum is this far from even (3 are odds of 20 to 1) is left as it
  /// is: the rest of the trees would only move it further from every threshold.
  private static let checkedTrees = 20
  static let sureSum: Float = 3

  let trees: [Tree]
  let nodes: [Node]
  private let quads: [Quad]
  /// One for each of `nodes`.
  let branches: [Branch]
  /// The trees' leaves from left to right, tree after tree.
  let leaves: [Float]
  /// Whether a row of zeros is sure after each `checkedTrees`: the last batch of a page is padded with such rows, and whether
  /// they are sure decides with the blocks' own sums where it is left.
  private var isPaddingSure: [Bool] = []

  init(trees: [Tree], nodes: [Node], branches: [Branch], leaves: [Float]) {
    (self.trees, quads) = Self.quads(of: trees, nodes)
    self.nodes = nodes
    self.branches = branches
    self.leaves = leaves
    let padding = [FeatureMatrix.Bounds](
      repeating: FeatureMatrix.Bounds(lowest: 0, highest: 0), count: BlockFeature.count)
    var sum: Float = 0
    for (number, tree) in self.trees.enumerated() {
      if number % Self.checkedTrees == 0 { isPaddingSure.append(abs(sum) >= Self.sureSum) }
      sum += value(of: tree, row: padding)
    }
  }

  private static func quads(of trees: [Tree], _ nodes: [Node]) -> ([Tree], [Quad]) {
    var trees = trees
    var count = 0
    for index in trees.indices {
      trees[index].firstQuad = Int32(count)
      count += trees[index].quadCount
    }
    var quads = [Quad](repeating: Quad(), count: count)
    for tree in trees {
      for (number, index) in tree.nodes.enumerated() {
        let node = nodes[Int(index)]
        quads[Int(tree.firstQuad) + number / 4].set(node, lane: number % 4)
      }
    }
    return (trees, quads)
  }

  private typealias Lanes = SIMD8<Float>
  private typealias Bits = SIMD8<UInt32>

  /// The sum of the trees' values for every row of the matrix.
  ///
  /// - Parameter earlier: sums of an earlier stage, one a row; batches of rows that are surely low by it are left out and keep them.
  func sums(over matrix: FeatureMatrix, unlessLow earlier: [Float]? = nil) -> [Float] {
    var sums = earlier ?? []
    sums.append(contentsOf: repeatElement(0, count: matrix.stride - sums.count))
    var batches = batches(of: matrix, unlessLow: earlier)
    guard !batches.isEmpty, !trees.isEmpty else { return Array(sums.prefix(matrix.rows)) }
    var pruned = PrunedTrees(stride: matrix.stride)
    let bounds = matrix.bounds(of: batches)
    sums.withUnsafeMutableBytes { sums in
      for batch in batches { sums.store(Lanes(), ofBatch: batch) }
      for first in stride(from: 0, to: trees.count, by: Self.checkedTrees) {
        if first > 0 {
          batches.removeAll {
            isSure(sums.lanes(ofBatch: $0), after: first, count: matrix.rows - $0 * FeatureMatrix.batch)
          }
          if batches.isEmpty { break }
        }
        pruned.prune(self, first..<min(first + Self.checkedTrees, trees.count), by: bounds)
        matrix.withUnsafeColumns { columns in
          for batch in batches {
            sums.store(
              sum(pruned, columns, batch * FeatureMatrix.batch, from: sums.lanes(ofBatch: batch)),
              ofBatch: batch)
          }
        }
      }
    }
    sums.removeLast(matrix.stride - matrix.rows)
    return sums
  }

  /// The batches that have a row that an earlier stage doesn't find surely low.
  private func batches(of matrix: FeatureMatrix, unlessLow earlier: [Float]?) -> [Int] {
    let all = 0..<matrix.stride / FeatureMatrix.batch
    guard let earlier else { return Array(all) }
    return all.filter { batch in
      let first = batch * FeatureMatrix.batch
      return earlier[first..<min(first + FeatureMatrix.batch, matrix.rows)].contains {
        $0 > -Self.sureSum
      }
    }
  }

  /// Adds the values of pruned trees for a batch to its sums.
  ///
  /// - Parameter row: the first of the batch.
  @inline(__always)
  private func sum(
    _ pruned: PrunedTrees, _ columns: UnsafeRawBufferPointer, _ row: Int, from sums: Lanes
  ) -> Lanes {
    var total = sums
    leaves.withUnsafeBufferPointer { leaves in
      pruned.nodes.withUnsafeBufferPointer { nodes in
        var index = 0
        for tree in pruned.trees {
          if index == tree.endNode {
            total += Lanes(repeating: leaves[Int(tree.firstLeaf) + tree.bits.trailingZeroBitCount])
            continue
          }
          var bits = Bits(repeating: tree.bits)
          while index < tree.endNode {
            let node = nodes[index]
            let offset = (Int(node.column) + row) * MemoryLayout<Float>.stride
            let values = columns.loadUnaligned(fromByteOffset: offset, as: Lanes.self)
            // A lane of a comparison is all ones or all zeros.
            bits &=
              unsafeBitCast(values .<= Lanes(repeating: node.threshold), to: Bits.self)
              | Bits(repeating: node.mask)
            index += 1
          }
          for lane in 0..<FeatureMatrix.batch {
            total[lane] += leaves[Int(tree.firstLeaf) + bits[lane].trailingZeroBitCount]
          }
        }
      }
    }
    return total
  }

  /// Whether a batch is sure of its rows.
  ///
  /// - Parameter count: how many rows there are from its first on; the lanes beyond are padding.
  private func isSure(_ sums: Lanes, after trees: Int, count: Int) -> Bool {
    var sums = sums
    if count < FeatureMatrix.batch {
      guard isPaddingSure[trees / Self.checkedTrees] else { return false }
      for lane in count..<FeatureMatrix.batch { sums[lane] = .infinity }
    }
    return all((sums .>= Self.sureSum) .| (sums .<= -Self.sureSum))
  }

  /// The nodes of a tree that rows leave both ways, as bits by number, and the leaves that are left by the others.
  ///
  /// Every node by itself says what it cuts off, whether it is reached or not, since what an unreached node cuts off is unreached
  /// too: so there is nothing to wait for, nor any branch to mispredict, as on the way down from the root.
  @inline(__always)
  func undecided(
    of tree: Tree, by bounds: UnsafeBufferPointer<FeatureMatrix.Bounds>
  ) -> (nodes: UInt32, leaves: UInt32) {
    var leaves = SIMD4<UInt32>(repeating: .max)
    var cutOff = SIMD4<UInt32>()
    var open = SIMD4<UInt32>()
    var bits = SIMD4<UInt32>(1, 2, 4, 8)
    quads.withUnsafeBufferPointer { quads in
      for quad in quads[Int(tree.firstQuad)..<Int(tree.firstQuad) + tree.quadCount] {
        let first = bounds[Int(quad.features[0])]
        let second = bounds[Int(quad.features[1])]
        let third = bounds[Int(quad.features[2])]
        let fourth = bounds[Int(quad.features[3])]
        let lowest = SIMD4(first.lowest, second.lowest, third.lowest, fourth.lowest)
        let highest = SIMD4(first.highest, second.highest, third.highest, fourth.highest)
        // A lane of a comparison is all ones or all zeros.
        let goesLeft = unsafeBitCast(lowest .<= quad.thresholds, to: SIMD4<UInt32>.self)
        let goesRight = unsafeBitCast(highest .> quad.thresholds, to: SIMD4<UInt32>.self)
        leaves &= quad.masks | goesLeft
        cutOff |= quad.leftNodes & ~goesLeft | quad.rightNodes & ~goesRight
        open |= goesLeft & goesRight & bits
        bits = bits &<< 4
      }
    }
    return (
      Self.union(open) & ~Self.union(cutOff), leaves[0] & leaves[1] & leaves[2] & leaves[3]
    )
  }

  @inline(__always)
  private static func union(_ lanes: SIMD4<UInt32>) -> UInt32 { lanes[0] | lanes[1] | lanes[2] | lanes[3] }

  /// The sum of the trees' values for one row.
  ///
  /// - Parameter row: the values of its features, each as the bounds of itself.
  func sum(row: [FeatureMatrix.Bounds]) -> Float {
    trees.reduce(0) { $0 + value(of: $1, row: row) }
  }

  private func value(of tree: Tree, row: [FeatureMatrix.Bounds]) -> Float {
    row.withUnsafeBufferPointer { row in
      leaves[Int(tree.firstLeaf) + undecided(of: tree, by: row).leaves.trailingZeroBitCount]
    }
  }

  /// How far each feature moved the sum for one row, by feature: at every node of a path, what the decision
  /// changed in the expected value (Saabas, "Interpreting random forests", 2014).
  func contributions(row: Int, of matrix: FeatureMatrix) -> [Int: Float] {
    var contributions: [Int: Float] = [:]
    for tree in trees {
      var node = Int(tree.nodes.lowerBound)
      while !tree.nodes.isEmpty {
        let feature = Int(nodes[node].feature)
        let goesRight = matrix.value(row, feature) > nodes[node].threshold
        let next = goesRight ? branches[node].right : branches[node].left
        let value =
          next < 0
          ? leaves[Int(tree.firstLeaf) + Int(~next)] : branches[Int(tree.nodes.lowerBound) + Int(next)].value
        contributions[feature, default: 0] += value - branches[node].value
        if next < 0 { break }
        node = Int(tree.nodes.lowerBound) + Int(next)
      }
    }
    return contributions
  }
}

extension UnsafeMutableRawBufferPointer {
  /// The values of a batch of rows.
  @inline(__always)
  fileprivate func lanes(ofBatch batch: Int) -> SIMD8<Float> {
    loadUnaligned(
      fromByteOffset: batch * FeatureMatrix.batch * MemoryLayout<Float>.stride, as: SIMD8<Float>.self)
  }

  @inline(__always)
  fileprivate func store(_ lanes: SIMD8<Float>, ofBatch batch: Int) {
    storeBytes(
      of: lanes, toByteOffset: batch * FeatureMatrix.batch * MemoryLayout<Float>.stride, as: SIMD8<Float>.self
    )
  }
}
