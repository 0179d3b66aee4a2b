import CBlockModel

/// The learned model: what a page is for, and how likely each of its blocks is main content.
///
/// Trained by `Training/`, which says on what. Immutable; all threads share one.
struct BlockModel: Sendable {
  /// Starts every model file.
  private static let magic: UInt32 = 0x4854_4950  // "PITH"
  private static let version: UInt16 = 2

  /// What names and words are known for.
  let tables: TokenTables
  /// One ensemble a `PageKind`, in its order.
  let kinds: [TreeEnsemble]
  let first: TreeEnsemble
  let second: TreeEnsemble
  /// The score from which a block is kept, by `PageKind`.
  let thresholds: [Float]
  /// From the expected quality of a page's text to the probability that it is right.
  let calibration: Calibration

  /// The model that comes with Pith.
  static let standard: BlockModel = {
    do {
      let bytes = UnsafeBufferPointer(start: pith_block_model(), count: pith_block_model_count())
      return try BlockModel(Array(bytes))
    } catch {
      preconditionFailure("Model/blocks.model is \(error)")
    }
  }()

  /// A hash of the names of all features in their order, by which a file knows what it was trained on.
  ///
  /// As a number, which `BlockModelTests` compares with the names: to ask for them took a sixth of the time in which a model was read.
  static let featureHash: UInt64 = 0x6003_BC2A_7878_2848

  init(_ file: [UInt8]) throws(ModelError) {
    var header = ModelReader(file[...])
    guard try header.read(UInt32.self) == Self.magic, try header.read(UInt16.self) == Self.version else {
      throw .notAModel
    }
    let features = try header.read(UInt64.self)
    let checksum = try header.read(UInt64.self)
    guard WordHash.of(file[Self.headerBytes...]) == checksum else { throw .damaged }
    guard features == Self.featureHash else { throw .otherFeatures }
    var reader = ModelReader(file[Self.headerBytes...])
    tables = try reader.readTables()
    var kinds: [TreeEnsemble] = []
    for _ in PageKind.allCases { kinds.append(try reader.readEnsemble()) }
    self.kinds = kinds
    first = try reader.readEnsemble()
    second = try reader.readEnsemble()
    var thresholds: [Float] = []
    for _ in PageKind.allCases { thresholds.append(try reader.readFloat()) }
    self.thresholds = thresholds
    var calibration: [(raw: Float, confidence: Float)] = []
    for _ in 0..<(try reader.read(UInt16.self)) {
      calibration.append((try reader.readFloat(), try reader.readFloat()))
    }
    self.calibration = Calibration(points: calibration)
  }

  private static let headerBytes = 22
}
