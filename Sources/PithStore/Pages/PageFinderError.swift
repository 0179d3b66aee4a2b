import Glibc
import PithCore

/// What keeps the page finder from finding pages at a path.
public struct PageFinderError: Error, Hashable, Sendable, CustomStringConvertible {
  public enum Problem: Hashable, Sendable {
    case noPages
    case notPermitted
    /// The bytes of the name are no text.
    case nameNotUTF8
    /// Something else, in the system's words.
    case other(String)
  }

  /// The path of the folder, or of the file whose name is at fault.
  public let path: String
  public let problem: Problem

  public var description: String {
    switch problem {
    case .noPages:
      "\(path) holds no saved page; in folders, Pith takes files that end in "
        + FolderListing.pageExtensions.map { ".\($0)" }.joined(separator: ", ")
    case .notPermitted: "\(path) cannot be read: permission denied"
    case .nameNotUTF8: "\(path) has a name that is not UTF-8; rename it"
    case .other(let reason): "\(path) cannot be read: \(reason)"
    }
  }
}

extension PageFinderError {
  init(path: String, _ error: SystemError) {
    let isDenied = error.number == EACCES || error.number == EPERM
    self.init(path: path, problem: isDenied ? .notPermitted : .other(error.description))
  }

  var failure: StageFailure {
    StageFailure(
      stage: .input, code: problem == .noPages ? .noPages : .notReadable, detail: description,
      underlying: self)
  }
}
