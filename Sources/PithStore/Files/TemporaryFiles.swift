import CLinux
import Glibc

/// Makes the files that a folder's contents are written to before they get their names.
struct TemporaryFiles: Sendable {
  private static let prefix = ".pith-"
  private static let suffix = ".tmp"

  private let folder: Int32
  private let canBeUnnamed: Bool

  /// - Parameter folder: the descriptor of the folder, which must stay open.
  /// - Throws: where the folder cannot be written to.
  init(in folder: Int32, canBeUnnamed: Bool = true) throws(SystemError) {
    self.folder = folder
    self.canBeUnnamed = canBeUnnamed ? try Self.supportsUnnamedFiles(folder) : false
    removeLeftovers()
  }

  func create() throws(SystemError) -> TemporaryFile {
    if canBeUnnamed { return TemporaryFile(try Self.openUnnamed(in: folder), name: nil, in: folder) }
    let name = Self.hiddenName()
    let file = try OpenFile(name, in: folder, flags: O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: 0o666)
    try file.lock()
    return TemporaryFile(file, name: name, in: folder)
  }

  static func hiddenName() -> String {
    prefix + String(UInt64.random(in: 0...UInt64.max), radix: 16) + suffix
  }

  /// Whether files can be without a name at first, which the file system and `/proc` must both support.
  private static func supportsUnnamedFiles(_ folder: Int32) throws(SystemError) -> Bool {
    do {
      let file = try openUnnamed(in: folder)
      return access(file.pathOfDescriptor, F_OK) == 0
    } catch {
      // The first three are what open(2) says where it is not supported, ENOENT what some file systems do.
      guard [EOPNOTSUPP, EISDIR, EINVAL, ENOENT].contains(error.number) else { throw error }
      return false
    }
  }

  private static func openUnnamed(in folder: Int32) throws(SystemError) -> OpenFile {
    try OpenFile(".", in: folder, flags: O_WRONLY | PITH_O_TMPFILE, mode: 0o666)
  }

  /// Removes the hidden files of processes that were killed: those that no process holds locked.
  private func removeLeftovers() {
    // A descriptor of its own, because reading moves its position and closedir closes it.
    let descriptor = openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    guard let stream = fdopendir(descriptor) else {
      close(descriptor)
      return
    }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      let name = entry.name
      guard name.starts(with: Self.prefix.utf8), name.reversed().starts(with: Self.suffix.utf8.reversed())
      else { continue }
      let path = String(decoding: name, as: UTF8.self)
      do {
        let file = try OpenFile(path, in: folder, flags: O_WRONLY | O_NOFOLLOW | O_NONBLOCK)
        try file.lock()
        try systemCall { unlinkat(folder, path, 0) }
      } catch {
        // Another process writes it, or it belongs to someone else: either way it is not ours to remove.
        continue
      }
    }
  }
}
