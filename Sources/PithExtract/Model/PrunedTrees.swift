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
    var trees: [Tree] = []
    trees.reserveCapacity(ensemble.trees.count)
    nodes = Array(unsafeUninitializedCapacity: ensemble.nodes.count) { kept, count in
      ensemble.nodes.withUnsafeBufferPointer { nodes in
        ensemble.branches.withUnsafeBufferPointer { branches in
          bounds.withUnsafeBufferPointer { bounds in
            for tree in ensemble.trees {
              let own = Int(tree.nodes.lowerBound)..<Int(tree.nodes.upperBound)
              let bits = Self.prune(
                UnsafeBufferPointer(rebasing: nodes[own]), UnsafeBufferPointer(rebasing: branches[own]),
                bounds,
                stride, into: kept, &count)
              trees.append(Tree(endNode: Int32(count), firstLeaf: tree.firstLeaf, bits: bits))
            }
          }
        }
      }
    }
    self.trees = trees
  }

  /// Adds the nodes of a tree that are not decided, and gives the leaves that are left by those that are.
  ///
  /// Without branches, since nothing tells the processor where a node leads.
  @inline(__always)
  private static func prune(
    _ nodes: UnsafeBufferPointer<TreeEnsemble.Node>, _ branches: UnsafeBufferPointer<TreeEnsemble.Branch>,
    _ bounds: UnsafeBufferPointer<FeatureMatrix.Bounds>, _ stride: Int,
    into kept: UnsafeMutableBufferPointer<Node>, _ count: inout Int
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
      // All bits where any row goes that way.
      let goesLeft: UInt32 = bounds.lowest <= node.threshold ? .max : 0
      let goesRight: UInt32 = bounds.highest > node.threshold ? .max : 0
      // The next one takes its place unless rows go both ways.
      kept[count] = Node(
        column: Int32(truncatingIfNeeded: Int(node.feature) &* stride), threshold: node.threshold,
        mask: node.mask)
      count += Int(goesLeft & goesRight & 1)
      bits &= node.mask | goesLeft
      reached |= bit(of: branch.left) & goesLeft | bit(of: branch.right) & goesRight
    }
    return bits
  }

  /// The bit of an inner node; none for a leaf, which has a negative number.
  @inline(__always)
  private static func bit(of branch: Int8) -> UInt32 {
    1 &<< UInt32(truncatingIfNeeded: branch) & ~UInt32(bitPattern: Int32(branch) >> 31)
  }
}
