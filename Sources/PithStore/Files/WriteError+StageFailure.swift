package import PithCore

extension StageFailure {
  /// The failure of an input whose output could not be written.
  package init(_ error: WriteError) {
    let code: FailureCode =
      switch error.problem {
      case .diskFull, .quotaExceeded, .fileTooLarge: .diskFull
      case .notPermitted, .readOnlyFileSystem, .notThere, .notAFolder: .notWritable
      case .readerGone: .cancelled
      case .isAFolder, .nameTooLong, .other: .writeFault
      }
    self.init(stage: .write, code: code, detail: error.description, underlying: error)
  }
}
