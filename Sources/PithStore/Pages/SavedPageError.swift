/// What keeps a saved page from being read.
public struct SavedPageError: Error, Hashable, Sendable, CustomStringConvertible {
  public enum Problem: Hashable, Sendable {
    case notFound
    case notPermitted
    case isFolder
    /// A pipe, a socket or a device.
    case notAFile
    case empty
    /// More bytes than the limit. The size is `nil` where there is more to come than was read.
    case tooLarge(bytes: Int?, limit: Int)
    /// Compressed or archived, by the name of the program that undoes it.
    case packed(by: String)
    /// The task was cancelled while it waited for standard input.
    case cancelled
    /// Something else, in the system's words.
    case other(String)
  }

  /// The path as it was given, or "standard input".
  public let path: String
  public let problem: Problem

  public init(path: String, problem: Problem) {
    self.path = path
    self.problem = problem
  }

  public var description: String { "\(path): \(reason)" }

  /// What happened and, where it isn't plain, what to do: one sentence without the path.
  public var reason: String {
    switch problem {
    case .notFound where path.hasPrefix("http://") || path.hasPrefix("https://"):
      "this is a web address, not a file; pith fetch gets pages"
    case .notFound: "there is no such file; check the path"
    case .notPermitted: "the file cannot be read: permission denied"
    case .isFolder: "this is a folder, not a file"
    case .notAFile: "this is a pipe or a device, not a file; to read a pipe, use - for standard input"
    case .empty: "the page is empty"
    case .tooLarge(let bytes?, let limit): "the page has \(bytes) bytes, more than the limit of \(limit)"
    case .tooLarge(nil, let limit): "the page has more bytes than the limit of \(limit)"
    case .packed(let program): "this is no HTML but packed; unpack it with \(program) first"
    case .cancelled: "the run was cancelled before the page was read"
    case .other(let reason): "the file cannot be read: \(reason)"
    }
  }
}
