import Glibc

/// The one place that a result goes to, as its user names it: a file, or `-` for standard output.
///
/// A file appears whole or not at all, with the folders above it; a symbolic link stays, and the file that it leads
/// to is replaced. Pipes and devices, such as `/dev/null`, are written into. The process must ignore `SIGPIPE`, or
/// it ends when a reader goes.
public struct OutputFile: Sendable {
  public static let standardOutput = OutputFile("-")

  private let path: String

  public init(_ path: String) {
    self.path = path
  }

  public func write(_ bytes: [UInt8]) throws(WriteError) {
    guard path != "-" else { return try write(bytes, into: STDOUT_FILENO, named: "standard output") }
    var status = stat()
    guard stat(path, &status) == 0 else { return try place(bytes, at: path) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: try place(bytes, at: target)
    case S_IFDIR: throw WriteError(path: path, problem: .isAFolder)
    default:
      let file: OpenFile
      do { file = try OpenFile(path, flags: O_WRONLY) } catch { throw WriteError(path: path, error) }
      try write(bytes, into: file.descriptor, named: path)
    }
  }

  /// The path without symbolic links.
  private var target: String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  private func place(_ bytes: [UInt8], at path: String) throws(WriteError) {
    let slash = path.lastIndex(of: "/")
    let name = slash.map { String(path[path.index(after: $0)...]) } ?? path
    guard !name.isEmpty else { throw WriteError(path: path, problem: .isAFolder) }
    let folder = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    try OutputFolder(folder, durability: .eachFile).write(bytes, as: name)
  }

  private func write(_ bytes: [UInt8], into descriptor: Int32, named name: String) throws(WriteError) {
    do {
      try bytes.withUnsafeBufferPointer { (bytes) throws(SystemError) in
        try writeAll(of: UnsafeRawBufferPointer(bytes), to: descriptor)
      }
    } catch {
      throw WriteError(path: name, error)
    }
  }
}
