import Glibc
import Pith
import Synchronization

/// Where log lines go: standard error, or a file that is opened again when whoever rotates logs asks for it (SIGHUP).
final class LogOutput: Sendable {
  private struct State {
    var descriptor: Int32
    /// Lines that a full disk, or a file that cannot be opened, did not take.
    var lostLines = 0
  }

  private let path: String?
  private let state: Mutex<State>

  static let standardError = LogOutput()

  private init() {
    path = nil
    state = Mutex(State(descriptor: STDERR_FILENO))
  }

  /// Opens a file, which is made, with the folders above it, where it is missing.
  ///
  /// - Throws: where the file cannot be opened for appending.
  init(file path: String) throws(WriteError) {
    self.path = path
    var descriptor = Self.open(path)
    if descriptor < 0, errno == ENOENT, let slash = path.lastIndex(of: "/"), slash != path.startIndex {
      // On an account that is new, the folder of the state, and of the log beside it, is made by the first run.
      _ = try OutputFolder(String(path[..<slash]))
      descriptor = Self.open(path)
    }
    guard descriptor >= 0 else {
      throw WriteError(path: path, problem: .other(String(cString: strerror(errno))))
    }
    state = Mutex(State(descriptor: descriptor))
  }

  deinit {
    let descriptor = state.withLock { $0.descriptor }
    if path != nil { close(descriptor) }
  }

  /// Writes a line, in one piece: several runs may write to one file.
  func write(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    state.withLock { state in
      let count = Glibc.write(state.descriptor, bytes, bytes.count)
      if count < bytes.count { state.lostLines += 1 }
    }
  }

  /// Opens the file anew under its name. If that fails, the old one is written on.
  func reopen() {
    guard let path else { return }
    let descriptor = Self.open(path)
    guard descriptor >= 0 else { return }
    state.withLock { state in
      close(state.descriptor)
      state.descriptor = descriptor
    }
  }

  var lostLineCount: Int { state.withLock { $0.lostLines } }

  private static func open(_ path: String) -> Int32 {
    Glibc.open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o644)
  }
}
