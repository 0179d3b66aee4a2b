/// Why a model file can't be used.
enum ModelError: Error, Hashable, CustomStringConvertible {
  /// The file doesn't start as model files do, or is of a version that this program doesn't read.
  case notAModel
  /// The file was made for other features than this program computes: train it again.
  case otherFeatures
  /// The file is damaged: its checksum doesn't fit, or it ends early.
  case damaged

  var description: String {
    switch self {
    case .notAModel: "not a block model that this version of pith reads"
    case .otherFeatures:
      "the block model was trained with other features; train it again (Training/README.md)"
    case .damaged: "the block model is damaged; restore the file"
    }
  }
}
