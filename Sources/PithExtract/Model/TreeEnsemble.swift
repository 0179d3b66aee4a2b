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

  private typealias Lanes = SIMD8<Float>
  private typealias Bits = SIMD8<UInt32>

  /// The sum of the trees' values for every row of the matrix.
  ///
  /// - Parameter earlier: sums of an earlier stage, one a row; batches that it is sure of are left out and keep them.
  func sums(over matrix: FeatureMatrix, unlessSure earlier: [Float]? = nil) -> [Float] {
    var sums = earlier ?? []
    sums.append(contentsOf: repeatElement(0, count: matrix.stride - sums.count))
    let isSure = earlier.map { Self.sureBatches($0, stride: matrix.stride) }
    matrix.values.withUnsafeBytes { columns in
      nodes.withUnsafeBufferPointer { nodes in
        leaves.withUnsafeBufferPointer { leaves in
          sums.withUnsafeMutableBytes { sums in
            var row = 0
            while row < matrix.stride {
              if let isSure, isSure[row / FeatureMatrix.batch] {
                row += FeatureMatrix.batch
                continue
              }
              let value = sum(columns, matrix.stride, row, nodes, leaves)
              sums.storeBytes(of: value, toByteOffset: row * MemoryLayout<Float>.stride, as: Lanes.self)
              row += FeatureMatrix.batch
            }
          }
        }
      }
    }
    sums.removeLast(matrix.stride - matrix.rows)
    return sums
  }

  @inline(__always)
  private func sum(
    _ columns: UnsafeRawBufferPointer, _ stride: Int, _ row: Int, _ nodes: UnsafeBufferPointer<Node>,
    _ leaves: UnsafeBufferPointer<Float>
  ) -> Lanes {
    var total = Lanes()
    for (number, tree) in trees.enumerated() {
      if number % Self.checkedTrees == 0, number > 0, Self.isSure(total) { break }
      var bits = Bits(repeating: .max)
      for index in Int(tree.nodes.lowerBound)..<Int(tree.nodes.upperBound) {
        let node = nodes[index]
        let offset = (Int(node.feature) * stride + row) * MemoryLayout<Float>.stride
        let values = columns.loadUnaligned(fromByteOffset: offset, as: Lanes.self)
        // A lane of a comparison is all ones or all zeros.
        bits &=
          unsafeBitCast(values .<= Lanes(repeating: node.threshold), to: Bits.self)
          | Bits(repeating: node.mask)
      }
      for lane in 0..<FeatureMatrix.batch {
        total[lane] += leaves[Int(tree.firstLeaf) + bits[lane].trailingZeroBitCount]
      }
    }
    return total
  }

  private static func sureBatches(_ sums: [Float], stride: Int) -> [Bool] {
    var isSure = [Bool](repeating: true, count: stride / FeatureMatrix.batch)
    for (row, sum) in sums.enumerated() where abs(sum) < sureSum { isSure[row / FeatureMatrix.batch] = false }
    return isSure
  }

  @inline(__always)
  private static func isSure(_ sums: Lanes) -> Bool {
    var isSure = true
    for lane in 0..<FeatureMatrix.batch where abs(sums[lane]) < sureSum { isSure = false }
    return isSure
  }

  /// The sum of the trees' values for one row.
  func sum(row: Int, of matrix: FeatureMatrix) -> Float {
    var sum: Float = 0
    for tree in trees {
      var bits = UInt32.max
      for index in tree.nodes {
        let node = nodes[Int(index)]
        if matrix.values[Int(node.feature) * matrix.stride + row] > node.threshold { bits &= node.mask }
      }
      sum += leaves[Int(tree.firstLeaf) + bits.trailingZeroBitCount]
    }
    return sum
  }

  /// How far each feature moved the sum for one row, by feature: at every node of a path, what the decision
  /// changed in the expected value (Saabas, "Interpreting random forests", 2014).
  func contributions(row: Int, of matrix: FeatureMatrix) -> [Int: Float] {
    var contributions: [Int: Float] = [:]
    for tree in trees {
      var node = Int(tree.nodes.lowerBound)
      while !tree.nodes.isEmpty {
        let feature = Int(nodes[node].feature)
        let goesRight = matrix.values[feature * matrix.stride + row] > nodes[node].threshold
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
