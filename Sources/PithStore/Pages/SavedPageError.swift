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

  public var description: String {
    switch problem {
    case .notFound where path.hasPrefix("http://") || path.hasPrefix("https://"):
      "\(path) is an address, not a file; pith fetch gets pages from the web"
    case .notFound: "\(path) is not there; check the path"
    case .notPermitted: "\(path) cannot be read: permission denied"
    case .isFolder: "\(path) is a folder, not a file"
    case .notAFile: "\(path) is a pipe or a device, not a file; to read a pipe, use - for standard input"
    case .empty: "\(path) is empty"
    case .tooLarge(let bytes?, let limit):
      "\(path) has \(bytes) bytes, more than the limit of \(limit); raise it with --max-bytes"
    case .tooLarge(nil, let limit):
      "\(path) has more bytes than the limit of \(limit); raise it with --max-bytes"
    case .packed(let program): "\(path) is no HTML file but packed; unpack it with \(program) first"
    case .cancelled: "\(path) was not read: the run was cancelled"
    case .other(let reason): "\(path) cannot be read: \(reason)"
    }
  }
}
