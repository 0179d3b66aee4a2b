import Glibc

/// What keeps output from being written.
public struct WriteError: Error, Hashable, Sendable, CustomStringConvertible {
  public enum Problem: Hashable, Sendable {
    /// No space or no inodes are left on the file system.
    case diskFull
    /// The user's quota is used up.
    case quotaExceeded
    /// The file would be larger than the process may write (`ulimit -f`) or the file system can hold.
    case fileTooLarge
    case notPermitted
    case readOnlyFileSystem
    /// A folder that should be there is not.
    case notThere
    /// A file stands where a folder should be.
    case notAFolder
    /// A folder stands where the file should be.
    case isAFolder
    case nameTooLong
    /// Nobody reads the pipe any more.
    case readerGone
    /// Something else, in the system's words.
    case other(String)
  }

  /// The file or folder, or "standard output".
  public let path: String
  public let problem: Problem

  public init(path: String, problem: Problem) {
    self.path = path
    self.problem = problem
  }

  init(path: String, _ error: SystemError) {
    self.init(path: path, problem: Problem(error))
  }

  public var description: String {
    switch problem {
    case .diskFull: "\(path) was not written: the disk is full; free some space and run again"
    case .quotaExceeded: "\(path) was not written: your disk quota is used up; free some space and run again"
    case .fileTooLarge: "\(path) was not written: it is larger than files may be here; see ulimit -f"
    case .notPermitted:
      "\(path) was not written: permission denied; choose another place or change its permissions"
    case .readOnlyFileSystem:
      "\(path) was not written: the file system is read-only; choose another place"
    case .notThere: "\(path) is not there; name the right folder, or mount what it is on"
    case .notAFolder: "\(path) is a file, not a folder; choose another place"
    case .isAFolder:
      "\(path) was not written: a folder has that name; move it away or choose another place"
    case .nameTooLong: "\(path) was not written: the path is too long; choose a shorter one"
    case .readerGone: "\(path) was closed by the program that reads it"
    case .other(let reason): "\(path) was not written: \(reason)"
    }
  }
}

extension WriteError.Problem {
  fileprivate init(_ error: SystemError) {
    switch error.number {
    case ENOSPC: self = .diskFull
    case EDQUOT: self = .quotaExceeded
    case EFBIG: self = .fileTooLarge
    case EACCES, EPERM: self = .notPermitted
    case EROFS: self = .readOnlyFileSystem
    case ENOTDIR: self = .notAFolder
    case EISDIR: self = .isAFolder
    case ENAMETOOLONG: self = .nameTooLong
    case EPIPE: self = .readerGone
    default: self = .other(error.description)
    }
  }
}
