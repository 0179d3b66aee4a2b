import Glibc

/// What stands at a path.
enum FileKind {
  case folder
  case file
  /// A pipe, a device, a socket.
  case other
  case nothing

  init(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else {
      self = .nothing
      return
    }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: self = .folder
    case S_IFREG: self = .file
    default: self = .other
    }
  }
}
