import Glibc

extension OpenFile {
  private static let folderFlags = O_RDONLY | O_DIRECTORY

  /// Opens a folder, and creates it with the folders above it where they are missing.
  static func folder(creating path: String) throws(WriteError) -> OpenFile {
    do {
      return try OpenFile(path, flags: folderFlags)
    } catch {
      guard error.number == ENOENT else { throw WriteError(path: blame(path), error) }
    }
    for folder in pathsDown(to: path) where mkdir(folder, 0o777) != 0 {
      let error = SystemError.last
      // Some file systems say that a folder is read-only before they say that it exists.
      if error.number != EEXIST, access(folder, F_OK) != 0 { throw WriteError(path: blame(folder), error) }
    }
    do {
      return try OpenFile(path, flags: folderFlags)
    } catch {
      throw WriteError(path: blame(path), error)
    }
  }

  /// The highest part of the path that is there and is no folder, or else the path itself.
  private static func blame(_ path: String) -> String {
    pathsDown(to: path).first { part in
      var status = stat()
      return stat(part, &status) == 0 && status.st_mode & S_IFMT != S_IFDIR
    } ?? path
  }

  /// `a`, `a/b` and `a/b/c` for `a/b/c`.
  private static func pathsDown(to path: String) -> [String] {
    let ends = path.utf8.indices.filter { path.utf8[$0] == UInt8(ascii: "/") } + [path.endIndex]
    return ends.map { String(path[..<$0]) }.filter { !$0.isEmpty }
  }
}
