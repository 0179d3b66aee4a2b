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
      let firstNode = nodes.count
      let firstLeaf = Int32(leaves.count)
      for number in 0..<leafCount - 1 {
        let feature = try read(UInt16.self)
        let threshold = try readFloat()
        let branch = TreeEnsemble.Branch(
          left: try read(Int8.self), right: try read(Int8.self), value: try readFloat())
        guard Int(feature) < BlockFeature.count, Self.leadsDown(branch.left, number, leafCount),
          Self.leadsDown(branch.right, number, leafCount)
        else { throw .damaged }
        nodes.append(TreeEnsemble.Node(feature: feature, threshold: threshold))
        branches.append(branch)
      }
      try Self.setBelow(&nodes, branches, from: firstNode)
      for _ in 0..<leafCount { leaves.append(try readFloat()) }
      trees.append(
        TreeEnsemble.Tree(nodes: Int32(firstNode)..<Int32(nodes.count), firstLeaf: firstLeaf))
    }
    return TreeEnsemble(trees: trees, nodes: nodes, branches: branches, leaves: leaves)
  }

  /// The leaves below an inner node, from the first to before the end, as bits by their numbers.
  private struct Leaves {
    var first: UInt8 = 0
    var end: UInt8 = 0

    var bits: UInt32 { UInt32(truncatingIfNeeded: UInt64(1) << end - UInt64(1) << first) }
  }

  /// Says of the inner nodes of the last tree, from a first one on, what is below each of their branches.
  private static func setBelow(
    _ nodes: inout [TreeEnsemble.Node], _ branches: [TreeEnsemble.Branch], from first: Int
  ) throws(ModelError) {
    let count = nodes.count - first
    guard count > 0 else { return }
    // As many as `TreeEnsemble.mostLeaves`.
    var leaves = InlineArray<32, Leaves>(repeating: Leaves())
    for number in (0..<count).reversed() {
      let branch = branches[first + number]
      func leavesBelow(_ branch: Int8) -> Leaves {
        branch < 0 ? Leaves(first: UInt8(~branch), end: UInt8(~branch) + 1) : leaves[Int(branch)]
      }
      func nodesBelow(_ branch: Int8) -> UInt32 {
        guard branch >= 0 else { return 0 }
        let node = nodes[first + Int(branch)]
        return 1 << UInt32(branch) | node.leftNodes | node.rightNodes
      }
      let (left, right) = (leavesBelow(branch.left), leavesBelow(branch.right))
      // Leaves are numbered from left to right.
      guard left.end == right.first else { throw .damaged }
      leaves[number] = Leaves(first: left.first, end: right.end)
      nodes[first + number].mask = ~left.bits
      nodes[first + number].leftNodes = nodesBelow(branch.left)
      nodes[first + number].rightNodes = nodesBelow(branch.right)
    }
    guard leaves[0].first == 0, Int(leaves[0].end) == count + 1 else { throw .damaged }
  }

  /// Whether a branch leads to a leaf or to an inner node below its own, as inner nodes are numbered from the root down: a
  /// branch that led back would have no end.
  private static func leadsDown(_ branch: Int8, _ node: UInt8, _ leaves: UInt8) -> Bool {
    branch < 0 ? Int(~branch) < Int(leaves) : Int(branch) > Int(node) && Int(branch) < Int(leaves) - 1
  }
}
