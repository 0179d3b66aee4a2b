/// Reads little-endian numbers from a model file.
struct ModelReader {
  private let bytes: ArraySlice<UInt8>
  private var position: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    position = bytes.startIndex
  }

  mutating func read<Number: FixedWidthInteger>(_ type: Number.Type) throws(ModelError) -> Number {
    let size = MemoryLayout<Number>.size
    guard bytes.endIndex - position >= size else { throw .damaged }
    let offset = position - bytes.startIndex
    position += size
    return Number(
      littleEndian: bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: offset, as: Number.self) })
  }

  mutating func readFloat() throws(ModelError) -> Float {
    Float(bitPattern: try read(UInt32.self))
  }

  mutating func readTables() throws(ModelError) -> TokenTables {
    TokenTables(
      names: try readTable(), words: try readTable(), headings: try readTable(),
      kinds: try readTable(columns: PageKind.allCases.count))
  }

  private mutating func readTable(columns: Int = 1) throws(ModelError) -> TokenTable {
    var tokens: [TokenTable.Token] = []
    var scores: [Int8] = []
    for _ in 0..<(try read(UInt16.self)) {
      tokens.append(try read(TokenTable.Token.self))
      for _ in 0..<columns { scores.append(try read(Int8.self)) }
    }
    return TokenTable(tokens: tokens, scores: scores, columns: columns)
  }

  mutating func readEnsemble() throws(ModelError) -> TreeEnsemble {
    var trees: [TreeEnsemble.Tree] = []
    var nodes: [TreeEnsemble.Node] = []
    var branches: [TreeEnsemble.Branch] = []
    var leaves: [Float] = []
    for _ in 0..<(try read(UInt16.self)) {
      let leafCount = try read(UInt8.self)
      guard (1...TreeEnsemble.mostLeaves).contains(Int(leafCount)) else { throw .damaged }
      let firstNode = Int32(nodes.count)
      let firstLeaf = Int32(leaves.count)
      var splits: [(feature: UInt16, threshold: Float)] = []
      for number in 0..<leafCount - 1 {
        let feature = try read(UInt16.self)
        splits.append((feature, try readFloat()))
        let branch = TreeEnsemble.Branch(
          left: try read(Int8.self), right: try read(Int8.self), value: try readFloat())
        guard Int(feature) < BlockFeature.count, Self.leadsDown(branch.left, number, leafCount),
          Self.leadsDown(branch.right, number, leafCount)
        else { throw .damaged }
        branches.append(branch)
      }
      nodes += try Self.nodes(splits, branches[Int(firstNode)...])
      for _ in 0..<leafCount { leaves.append(try readFloat()) }
      trees.append(TreeEnsemble.Tree(nodes: firstNode..<Int32(nodes.count), firstLeaf: firstLeaf))
    }
    return TreeEnsemble(trees: trees, nodes: nodes, branches: branches, leaves: leaves)
  }

  /// The inner nodes of a tree, with what is below each of their branches.
  private static func nodes(
    _ splits: [(feature: UInt16, threshold: Float)], _ branches: ArraySlice<TreeEnsemble.Branch>
  ) throws(ModelError) -> [TreeEnsemble.Node] {
    var nodes = splits.map { TreeEnsemble.Node(feature: $0.feature, threshold: $0.threshold) }
    /// The leaves below each inner node.
    var leaves = [Range<Int>](repeating: 0..<0, count: nodes.count)
    func leavesBelow(_ branch: Int8) -> Range<Int> {
      branch < 0 ? Int(~branch)..<Int(~branch) + 1 : leaves[Int(branch)]
    }
    func nodesBelow(_ branch: Int8) -> UInt32 {
      guard branch >= 0 else { return 0 }
      let node = nodes[Int(branch)]
      return 1 << UInt32(branch) | node.leftNodes | node.rightNodes
    }
    for (number, branch) in branches.enumerated().reversed() {
      let (left, right) = (leavesBelow(branch.left), leavesBelow(branch.right))
      // Leaves are numbered from left to right.
      guard left.upperBound == right.lowerBound else { throw .damaged }
      leaves[number] = left.lowerBound..<right.upperBound
      nodes[number].mask = ~left.reduce(0) { $0 | 1 << UInt32($1) }
      nodes[number].leftNodes = nodesBelow(branch.left)
      nodes[number].rightNodes = nodesBelow(branch.right)
    }
    guard nodes.isEmpty || leaves[0] == 0..<nodes.count + 1 else { throw .damaged }
    return nodes
  }

  /// Whether a branch leads to a leaf or to an inner node below its own, as inner nodes are numbered from the root down: a
  /// branch that led back would have no end.
  private static func leadsDown(_ branch: Int8, _ node: UInt8, _ leaves: UInt8) -> Bool {
    branch < 0 ? Int(~branch) < Int(leaves) : Int(branch) > Int(node) && Int(branch) < Int(leaves) - 1
  }
}
