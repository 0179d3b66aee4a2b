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

  /// Whether files can be without a name at first and get one later, which the file system must support and
  /// `/proc` be there for. Tried out, since systems say in many ways that they can't.
  private static func supportsUnnamedFiles(_ folder: Int32) throws(SystemError) -> Bool {
    do throws(SystemError) {
      let name = hiddenName()
      try openUnnamed(in: folder).link(in: folder, as: name)
      try systemCall { unlinkat(folder, name, 0) }
      return true
    } catch {
      // What is wrong with the folder is wrong with named files too.
      guard ![EACCES, EROFS, ENOSPC, EDQUOT].contains(error.number) else { throw error }
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
