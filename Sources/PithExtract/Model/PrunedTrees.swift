/// The trees of an ensemble without the nodes that send all rows of a page the same way.
///
/// A third of the features are the same for all blocks of a page, and many others hardly vary on it, so that most nodes are
/// decided by the bounds of their column, and what stands below the other branch is never reached. Pruning costs as much as
/// evaluating all nodes for a batch or two.
struct PrunedTrees {
  struct Node {
    /// Where the feature's column starts in the matrix, in values.
    let column: Int32
    let threshold: Float
    let mask: UInt32
  }

  struct Tree {
    /// One past its last node; the first is the end of the tree before.
    let endNode: Int32
    let firstLeaf: Int32
    /// The leaves that are left by the nodes that send all rows to the right.
    let bits: UInt32
  }

  private(set) var trees: [Tree] = []
  private(set) var nodes: [Node] = []

  /// - Parameters:
  ///   - bounds: those of each feature in all rows that the trees will be evaluated for.
  ///   - stride: the distance between the columns of the matrix.
  init(_ ensemble: TreeEnsemble, by bounds: [FeatureMatrix.Bounds], stride: Int) {
    trees.reserveCapacity(ensemble.trees.count)
    nodes.reserveCapacity(ensemble.nodes.count)
    ensemble.nodes.withUnsafeBufferPointer { nodes in
      ensemble.branches.withUnsafeBufferPointer { branches in
        bounds.withUnsafeBufferPointer { bounds in
          for tree in ensemble.trees {
            let own = Int(tree.nodes.lowerBound)..<Int(tree.nodes.upperBound)
            let bits = prune(
              UnsafeBufferPointer(rebasing: nodes[own]), UnsafeBufferPointer(rebasing: branches[own]), bounds,
              stride)
            trees.append(Tree(endNode: Int32(self.nodes.count), firstLeaf: tree.firstLeaf, bits: bits))
          }
        }
      }
    }
  }

  /// Adds the nodes of a tree that are not decided, and gives the leaves that are left by those that are.
  private mutating func prune(
    _ nodes: UnsafeBufferPointer<TreeEnsemble.Node>, _ branches: UnsafeBufferPointer<TreeEnsemble.Branch>,
    _ bounds: UnsafeBufferPointer<FeatureMatrix.Bounds>, _ stride: Int
  ) -> UInt32 {
    var bits = UInt32.max
    // A bit for each node that is reached: nodes are numbered from the root down, so the lowest bit is always next.
    var reached: UInt32 = nodes.isEmpty ? 0 : 1
    while reached != 0 {
      let number = reached.trailingZeroBitCount
      reached &= reached - 1
      let node = nodes[number]
      let branch = branches[number]
      let bounds = bounds[Int(node.feature)]
      let goesLeft = bounds.lowest <= node.threshold
      let goesRight = bounds.highest > node.threshold
      if goesLeft, goesRight {
        self.nodes.append(
          Node(column: Int32(Int(node.feature) * stride), threshold: node.threshold, mask: node.mask))
      } else if goesRight {
        bits &= node.mask
      }
      if goesLeft, branch.left >= 0 { reached |= 1 << UInt32(branch.left) }
      if goesRight, branch.right >= 0 { reached |= 1 << UInt32(branch.right) }
    }
    return bits
  }
}
