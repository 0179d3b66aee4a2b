import Glibc
import PithCore

/// What keeps the page finder from finding pages at a path.
public struct PageFinderError: Error, Hashable, Sendable, CustomStringConvertible {
  public enum Problem: Hashable, Sendable {
    case noPages
    /// No record of an archive is an HTML page with the status 200 or 203.
    case noArchivedPages
    case notPermitted
    /// The bytes of the name are no text.
    case nameNotUTF8
    /// Something else, in the system's words.
    case other(String)
  }

  /// The path of the folder, or of the file whose name is at fault.
  public let path: String
  public let problem: Problem

  public var description: String { "\(path): \(reason)" }

  /// What happened and, where it isn't plain, what to do: one sentence without the path.
  public var reason: String {
    switch problem {
    case .noPages:
      "the folder holds no saved page; in folders, Pith takes files that end in "
        + FolderListing.pageExtensions.map { ".\($0)" }.joined(separator: ", ")
    case .noArchivedPages: "the archive holds no HTML page that came with the status 200 or 203"
    case .notPermitted: "the folder cannot be read: permission denied"
    case .nameNotUTF8: "the name is not UTF-8; rename the file"
    case .other(let reason): "the folder cannot be read: \(reason)"
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
      stage: .input, code: problem == .noPages || problem == .noArchivedPages ? .noPages : .notReadable,
      detail: reason,
      underlying: self)
  }
}
