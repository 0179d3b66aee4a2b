import Glibc
import Synchronization

/// An output folder with folders in it, which are made as files need them.
///
/// Each file is on the disk, with its name, when `write` returns: a ledger that is told of it afterwards never knows of a file that a
/// power cut took.
public final class OutputTree: Sendable {
  /// The folder itself.
  public let path: String
  private let open = Mutex<[OutputFolder]>([])

  /// The folders of a day and a few sources; each is a descriptor.
  private static let mostOpenFolders = 32

  /// Opens the folder, and creates it with the folders above it where they are missing.
  public init(_ path: String) throws(WriteError) {
    self.path = path
    _ = try folder("")
  }

  /// Writes a file, in place of any other at that path.
  public func write(_ bytes: [UInt8], at path: ArticlePath) throws(WriteError) {
    let folder = try folder(path.folder)
    try folder.write(bytes, as: path.name.description)
    try folder.synchronize()
  }

  /// Writes a file of another kind than an article's.
  ///
  /// - Parameters:
  ///   - name: the name of the file.
  ///   - folder: relative to the output folder; empty for itself.
  public func write(_ bytes: [UInt8], as name: String, in folder: String) throws(WriteError) {
    let folder = try self.folder(folder)
    try folder.write(bytes, as: name)
    try folder.synchronize()
  }

  /// Removes a file, if it is there.
  public func remove(_ path: ArticlePath) throws(WriteError) {
    try folder(path.folder).remove(path.name.description)
  }

  /// Removes a file, if it is there, and the folders above it that are empty then; never the output folder itself.
  ///
  /// - Returns: whether it was there.
  public func removeWithFolders(_ path: ArticlePath) throws(WriteError) -> Bool {
    do throws(SystemError) {
      try systemCall { unlink("\(self.path)/\(path)") }
    } catch {
      guard error.number != ENOENT && error.number != ENOTDIR else { return false }
      throw WriteError(path: "\(self.path)/\(path)", error)
    }
    var folder = path.folder
    while !folder.isEmpty, rmdir("\(self.path)/\(folder)") == 0 {
      folder = folder.lastIndex(of: "/").map { String(folder[..<$0]) } ?? ""
    }
    return true
  }

  private func folder(_ relative: String) throws(WriteError) -> OutputFolder {
    let path = relative.isEmpty ? path : "\(path)/\(relative)"
    return try open.withLock { open throws(WriteError) in
      if let index = open.firstIndex(where: { $0.path == path }) {
        open.append(open.remove(at: index))
      } else {
        open.append(try OutputFolder(path, durability: .eachFile))
        if open.count > Self.mostOpenFolders { open.removeFirst() }
      }
      return open[open.count - 1]
    }
  }
}
