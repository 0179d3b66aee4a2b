internal import Glibc

/// A file that is read whole: a configuration, a secret, the head of a list.
struct SmallFile {
  /// Why a file is not to be had, as the end of a sentence.
  enum Problem: Error {
    case missing
    case folder
    case pipe
    case tooLarge
    /// In the words of the operating system.
    case notReadable(String)

    var words: String {
      switch self {
      case .missing: "there is no such file"
      case .folder: "it is a folder, not a file"
      case .pipe: "it is a pipe, not a file"
      case .tooLarge: "it is too large"
      case .notReadable(let words): "it cannot be read (\(words))"
      }
    }
  }

  let bytes: [UInt8]
  /// Whether every user of the machine may read it.
  let isWorldReadable: Bool

  /// - Parameter takesPipes: whether a named pipe is read too, which means to wait for somebody who writes to it.
  init(_ path: String, maximumBytes: Int, takesPipes: Bool) throws(Problem) {
    if !takesPipes, Self.kind(of: path) == .pipe { throw .pipe }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Self.problem(errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw Self.problem(errno) }
    if status.st_mode & S_IFMT == S_IFDIR { throw .folder }
    isWorldReadable = status.st_mode & S_IFMT == S_IFREG && status.st_mode & S_IROTH != 0
    var bytes: [UInt8] = []
    while true {
      var fault: Int32 = 0
      let chunk = [UInt8](unsafeUninitializedCapacity: Self.chunkBytes) { buffer, count in
        let result = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
        if result < 0 { fault = errno }
        count = max(0, result)
      }
      if fault == EINTR { continue }
      if fault != 0 { throw Self.problem(fault) }
      if chunk.isEmpty { break }
      bytes += chunk
      if bytes.count > maximumBytes { throw .tooLarge }
    }
    self.bytes = bytes
  }

  private static let chunkBytes = 65_536

  private static func problem(_ number: Int32) -> Problem {
    number == ENOENT || number == ENOTDIR ? .missing : .notReadable(String(cString: strerror(number)))
  }

  /// What a path leads to, if anything.
  enum Kind {
    case folder, file, pipe
  }

  static func kind(of path: String) -> Kind? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return switch status.st_mode & S_IFMT {
    case S_IFDIR: .folder
    case S_IFIFO: .pipe
    default: .file
    }
  }

  /// Whether a file can be opened by this process.
  static func isReadable(_ path: String) -> Bool { access(path, R_OK) == 0 }
}
