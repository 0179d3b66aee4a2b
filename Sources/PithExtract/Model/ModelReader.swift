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
      let masks = try Self.masks(of: branches[Int(firstNode)...])
      for (split, mask) in zip(splits, masks) {
        nodes.append(TreeEnsemble.Node(feature: split.feature, threshold: split.threshold, mask: mask))
      }
      for _ in 0..<leafCount { leaves.append(try readFloat()) }
      trees.append(TreeEnsemble.Tree(nodes: firstNode..<Int32(nodes.count), firstLeaf: firstLeaf))
    }
    return TreeEnsemble(trees: trees, nodes: nodes, branches: branches, leaves: leaves)
  }

  /// The mask of each inner node of a tree: the leaves on its left are 0.
  private static func masks(of branches: ArraySlice<TreeEnsemble.Branch>) throws(ModelError) -> [UInt32] {
    var masks = [UInt32](repeating: 0, count: branches.count)
    /// The leaves below each inner node.
    var leaves = [Range<Int>](repeating: 0..<0, count: branches.count)
    func below(_ branch: Int8) -> Range<Int> {
      branch < 0 ? Int(~branch)..<Int(~branch) + 1 : leaves[Int(branch)]
    }
    for (number, branch) in branches.enumerated().reversed() {
      let (left, right) = (below(branch.left), below(branch.right))
      // Leaves are numbered from left to right.
      guard left.upperBound == right.lowerBound else { throw .damaged }
      leaves[number] = left.lowerBound..<right.upperBound
      masks[number] = ~left.reduce(0) { $0 | 1 << UInt32($1) }
    }
    guard masks.isEmpty || leaves[0] == 0..<branches.count + 1 else { throw .damaged }
    return masks
  }

  /// Whether a branch leads to a leaf or to an inner node below its own, as inner nodes are numbered from the root down: a
  /// branch that led back would have no end.
  private static func leadsDown(_ branch: Int8, _ node: UInt8, _ leaves: UInt8) -> Bool {
    branch < 0 ? Int(~branch) < Int(leaves) : Int(branch) > Int(node) && Int(branch) < Int(leaves) - 1
  }
}
