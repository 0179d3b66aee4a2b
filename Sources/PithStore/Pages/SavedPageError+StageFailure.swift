import Glibc
package import PithCore

extension SavedPageError {
  init(path: String, _ error: SystemError) {
    let problem: Problem =
      switch error.number {
      case ENOENT, ENOTDIR: .notFound
      case EACCES, EPERM: .notPermitted
      case EISDIR: .isFolder
      // What opening a socket, or a device without hardware behind it, gives.
      case ENXIO, ENODEV: .notAFile
      case ECANCELED: .cancelled
      default: .other(error.description)
      }
    self.init(path: path, problem: problem)
  }

  /// The failure of the input whose page could not be read.
  package func failure(in stage: StageName) -> StageFailure {
    let code: FailureCode =
      switch problem {
      case .notFound: .fileNotFound
      case .notPermitted, .isFolder, .notAFile, .other: .notReadable
      case .empty: .emptyInput
      case .tooLarge: .tooLarge
      case .packed: .notHTML
      case .cancelled: .cancelled
      }
    return StageFailure(stage: stage, code: code, detail: reason, underlying: self)
  }
}
