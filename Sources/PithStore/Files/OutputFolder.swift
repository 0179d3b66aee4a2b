import Glibc

/// A folder that files are written into, each of them whole or not at all.
///
/// A file gets its name only once its content is on the disk. Until then it has none where the file system can do
/// that (`O_TMPFILE`: ext4, XFS, Btrfs, tmpfs, overlayfs), so a killed process leaves nothing behind; elsewhere a
/// hidden one, and the next `OutputFolder` for the same path removes what a killed process left.
public final class OutputFolder: Sendable {
  public let path: String
  private let folder: OpenFile
  private let temporaries: TemporaryFiles

  /// Opens the folder, and creates it with the folders above it where they are missing.
  public init(_ path: String) throws(WriteError) {
    folder = try OpenFile.folder(creating: path)
    do {
      temporaries = try TemporaryFiles(in: folder.descriptor)
    } catch {
      throw WriteError(path: path, error)
    }
    self.path = path
  }

  /// Where a file of that name stands, as a path.
  public func path(of name: String) -> String {
    path.hasSuffix("/") ? path + name : "\(path)/\(name)"
  }

  /// Writes a file, in place of any other of that name. A symbolic link is replaced, not followed.
  public func write(_ bytes: [UInt8], as name: String) throws(WriteError) {
    do {
      var file = try temporaries.create()
      try file.write(bytes)
      try file.publish(as: name)
    } catch {
      throw WriteError(path: path(of: name), error)
    }
  }

  /// A file that gets its name later.
  func temporaryFile(for name: String) throws(WriteError) -> TemporaryFile {
    do { return try temporaries.create() } catch { throw WriteError(path: path(of: name), error) }
  }

  /// An empty file that has its name from the start.
  func createFile(_ name: String) throws(WriteError) -> OpenFile {
    do {
      return try OpenFile(
        name, in: folder.descriptor, flags: O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW, mode: 0o666)
    } catch {
      throw WriteError(path: path(of: name), error)
    }
  }

  /// Removes a file, if it is there.
  func remove(_ name: String) throws(WriteError) {
    do {
      try systemCall { unlinkat(folder.descriptor, name, 0) }
    } catch {
      guard error.number != ENOENT else { return }
      throw WriteError(path: path(of: name), error)
    }
  }

  /// Returns once the names of all files written are on the disk too.
  public func synchronize() throws(WriteError) {
    do { try folder.synchronize() } catch { throw WriteError(path: path, error) }
  }
}
