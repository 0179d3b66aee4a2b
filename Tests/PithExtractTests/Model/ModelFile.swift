#if canImport(Glibc)
  import Glibc
#endif

@testable import PithExtract

/// A model file written in a test, in the form that `Training/` writes.
struct ModelFile {
  /// A decision tree by its branches: values up to the threshold go left.
  indirect enum Tree: Sendable {
    case leaf(Float)
    case node(BlockFeature, Float, Tree, Tree)

    var leaves: [Float] {
      switch self {
      case .leaf(let value): [value]
      case .node(_, _, let left, let right): left.leaves + right.leaves
      }
    }

    /// The mean of the leaves.
    var mean: Float { leaves.reduce(0, +) / Float(leaves.count) }

    /// Goes down the tree, branch by branch.
    func value(row: Int, of matrix: FeatureMatrix) -> Float {
      switch self {
      case .leaf(let value): value
      case .node(let feature, let threshold, let left, let right):
        (matrix[row, feature] > threshold ? right : left).value(row: row, of: matrix)
      }
    }
  }

  /// Tables of names, words, headings and kinds: tokens with their scores in steps, one or as many as there are kinds.
  var tables: [[(token: UInt32, scores: [Int8])]] = [[], [], [], []]
  /// Trees by `PageKind`.
  var kinds: [[Tree]] = PageKind.allCases.map { _ in [] }
  var first: [Tree] = []
  var second: [Tree] = []
  var thresholds: [Float] = PageKind.allCases.map { _ in 0.5 }
  var calibration: [(Float, Float)] = []
  var version: UInt16 = 2
  var features = BlockModel.featureHash

  /// The log-odds that make a kind all but certain.
  private static let certain: Float = 20

  /// A model that takes every page for one of a kind, and gives the blocks these scores in order; the last one to those
  /// that follow too.
  static func scoring(_ scores: [Float], as kind: PageKind = .news) -> ModelFile {
    var file = ModelFile()
    file.kinds[kind.rawValue] = [.leaf(certain)]
    file.first = [tree(scores[...], from: 0)]
    return file
  }

  /// The same, where the page is of several kinds, each with a probability; together 1.
  static func scoring(_ scores: [Float], as kinds: [PageKind: Float]) -> ModelFile {
    var file = scoring(scores)
    file.kinds[PageKind.news.rawValue] = []
    for (kind, probability) in kinds { file.kinds[kind.rawValue] = [.leaf(certain + logf(probability))] }
    return file
  }

  /// Cut in the middle, so that no path is long.
  private static func tree(_ scores: ArraySlice<Float>, from row: Int) -> Tree {
    guard scores.count > 1 else { return .leaf(logOdds(scores[scores.startIndex])) }
    let half = scores.count / 2
    return .node(
      .index, Float(row + half - 1), tree(scores.prefix(half), from: row),
      tree(scores.dropFirst(half), from: row + half))
  }

  private static func logOdds(_ score: Float) -> Float { logf(score / (1 - score)) }

  var model: BlockModel { get throws { try BlockModel(bytes) } }

  var bytes: [UInt8] { Self.file(version: version, features: features, body: body) }

  /// A file around a body, whatever that holds, with the checksum that fits it.
  static func file(version: UInt16 = 2, features: UInt64 = BlockModel.featureHash, body: [UInt8]) -> [UInt8] {
    Array("PITH".utf8) + little(version) + little(features) + little(WordHash.of(body)) + body
  }

  var body: [UInt8] {
    tables.flatMap(Self.table) + (kinds + [first, second]).flatMap(Self.ensemble)
      + thresholds.flatMap(Self.little)
      + Self.little(UInt16(calibration.count))
      + calibration.flatMap { Self.little($0.0) + Self.little($0.1) }
  }

  private static func table(_ entries: [(token: UInt32, scores: [Int8])]) -> [UInt8] {
    little(UInt16(entries.count))
      + entries.flatMap { little($0.token) + $0.scores.map { UInt8(bitPattern: $0) } }
  }

  private static func ensemble(_ trees: [Tree]) -> [UInt8] {
    little(UInt16(trees.count))
      + trees.flatMap { tree in
        var nodes: [[UInt8]] = []
        var leaves: [Float] = []
        _ = write(tree, &nodes, &leaves)
        return [UInt8(leaves.count)] + nodes.flatMap { $0 } + leaves.flatMap(little)
      }
  }

  /// Writes a subtree; gives its place and the leaves below it.
  private static func write(
    _ tree: Tree, _ nodes: inout [[UInt8]], _ leaves: inout [Float]
  ) -> (place: Int8, leaves: Range<Int>) {
    switch tree {
    case .leaf(let value):
      leaves.append(value)
      return (~Int8(leaves.count - 1), leaves.count - 1..<leaves.count)
    case .node(let feature, let threshold, let left, let right):
      let own = nodes.count
      nodes.append([])
      let below = write(left, &nodes, &leaves)
      let above = write(right, &nodes, &leaves)
      nodes[own] =
        little(UInt16(feature.rawValue)) + little(threshold)
        + [UInt8(bitPattern: below.place), UInt8(bitPattern: above.place)] + little(tree.mean)
      return (Int8(own), below.leaves.lowerBound..<above.leaves.upperBound)
    }
  }

  private static func little(_ number: some FixedWidthInteger) -> [UInt8] {
    withUnsafeBytes(of: number.littleEndian) { Array($0) }
  }

  private static func little(_ number: Float) -> [UInt8] { little(number.bitPattern) }
}
