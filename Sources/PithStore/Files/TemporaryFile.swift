import Glibc

/// A file on its way to its name. Without `publish(as:)` nothing of it remains.
struct TemporaryFile: ~Copyable, Sendable {
  let file: OpenFile
  private let folder: Int32
  /// The hidden name it has meanwhile; `nil` where it has none.
  private var name: String?

  init(_ file: OpenFile, name: String?, in folder: Int32) {
    self.file = file
    self.name = name
    self.folder = folder
  }

  deinit {
    if let name { unlinkat(folder, name, 0) }
  }

  /// Gives the file its name, in place of any other of that name.
  mutating func publish(as finalName: String) throws(SystemError) {
    if name == nil {
      do {
        try file.link(in: folder, as: finalName)
        return
      } catch {
        guard error.number == EEXIST else { throw error }
      }
      // A link takes no other file's place, a rename does.
      try file.lock()
      let hidden = TemporaryFiles.hiddenName()
      try file.link(in: folder, as: hidden)
      name = hidden
    }
    guard let hidden = name else { return }
    try systemCall { renameat(folder, hidden, folder, finalName) }
    name = nil
  }
}
