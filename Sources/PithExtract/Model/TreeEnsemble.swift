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
    let mask: UInt32
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
  }

  static let mostLeaves = 32

  /// After every so many trees, a batch of which every sum is this far from even (3 are odds of 20 to 1) is left as it
  /// is: the rest of the trees would only move it further from every threshold.
  private static let checkedTrees = 20
  static let sureSum: Float = 3

  let trees: [Tree]
  let nodes: [Node]
  /// One for each of `nodes`.
  let branches: [Branch]
  /// The trees' leaves from left to right, tree after tree.
  let leaves: [Float]
  /// Whether a row of zeros is sure after each `checkedTrees`: the last batch of a page is padded with such rows, and whether
  /// they are sure decides with the blocks' own sums where it is left.
  private let isPaddingSure: [Bool]

  init(trees: [Tree], nodes: [Node], branches: [Branch], leaves: [Float]) {
    self.trees = trees
    self.nodes = nodes
    self.branches = branches
    self.leaves = leaves
    var sum: Float = 0
    var isPaddingSure: [Bool] = []
    for (number, tree) in trees.enumerated() {
      if number % Self.checkedTrees == 0 { isPaddingSure.append(abs(sum) >= Self.sureSum) }
      sum += leaves[Self.leaf(of: tree, nodes, branches) { _ in 0 }]
    }
    self.isPaddingSure = isPaddingSure
  }

  private typealias Lanes = SIMD8<Float>
  private typealias Bits = SIMD8<UInt32>

  /// The sum of the trees' values for every row of the matrix.
  ///
  /// - Parameter earlier: sums of an earlier stage, one a row; batches of rows that are surely low by it are left out and keep them.
  func sums(over matrix: FeatureMatrix, unlessLow earlier: [Float]? = nil) -> [Float] {
    var sums = earlier ?? []
    sums.append(contentsOf: repeatElement(0, count: matrix.stride - sums.count))
    let batches = batches(of: matrix, unlessLow: earlier)
    guard !batches.isEmpty else { return Array(sums.prefix(matrix.rows)) }
    let pruned = PrunedTrees(self, by: matrix.bounds(of: batches), stride: matrix.stride)
    matrix.withUnsafeColumns { columns in
      pruned.nodes.withUnsafeBufferPointer { nodes in
        leaves.withUnsafeBufferPointer { leaves in
          sums.withUnsafeMutableBytes { sums in
            for batch in batches {
              let row = batch * FeatureMatrix.batch
              let value = sum(pruned.trees, nodes, leaves, columns, row, count: matrix.rows - row)
              sums.storeBytes(of: value, toByteOffset: row * MemoryLayout<Float>.stride, as: Lanes.self)
            }
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

  @inline(__always)
  private func sum(
    _ trees: [PrunedTrees.Tree], _ nodes: UnsafeBufferPointer<PrunedTrees.Node>,
    _ leaves: UnsafeBufferPointer<Float>, _ columns: UnsafeRawBufferPointer, _ row: Int, count: Int
  ) -> Lanes {
    var total = Lanes()
    var index = 0
    for (number, tree) in trees.enumerated() {
      if number % Self.checkedTrees == 0, number > 0, isSure(total, after: number, count: count) { break }
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

  /// The sum of the trees' values for one row.
  func sum(row: Int, of matrix: FeatureMatrix) -> Float {
    trees.reduce(0) { sum, tree in
      sum + leaves[Self.leaf(of: tree, nodes, branches) { matrix.value(row, $0) }]
    }
  }

  /// The leaf that a row comes to, by its number in `leaves`.
  ///
  /// - Parameter value: the row's value of a feature.
  @inline(__always)
  private static func leaf(
    of tree: Tree, _ nodes: [Node], _ branches: [Branch], _ value: (Int) -> Float
  ) -> Int {
    guard !tree.nodes.isEmpty else { return Int(tree.firstLeaf) }
    let first = Int(tree.nodes.lowerBound)
    var number = first
    while true {
      let goesRight = value(Int(nodes[number].feature)) > nodes[number].threshold
      let next = goesRight ? branches[number].right : branches[number].left
      if next < 0 { return Int(tree.firstLeaf) + Int(~next) }
      number = first + Int(next)
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
