import GRDB
import Glibc
import Synchronization

/// Reads a database that another process may write to, and leaves no trace beside it.
///
/// For a reader too, SQLite makes the files `-wal` and `-shm` where they are missing, and who may not make them cannot read. As long as they
/// hold nothing, all is in the file itself, which can be read as if nobody ever wrote to it (`immutable`). Somebody may begin to meanwhile:
/// what was read counts only if the file is the same afterwards. Else it is read again, with SQLite's locks where its files are there by then.
final class TracelessReader: Sendable {
  private struct Opening: Sendable {
    let queue: DatabaseQueue
    /// The file when it was opened as one that nobody writes to; `nil` where SQLite's locks are heeded.
    let stamp: FileStamp?
  }

  private let path: String
  private let configuration: Configuration
  private let opening: Mutex<Opening>

  /// Nobody empties a `-wal` into the file so often while it is read.
  private static let mostAttempts = 5

  init(path: String, configuration: Configuration) throws {
    let path = Self.target(of: path)
    self.path = path
    self.configuration = configuration
    opening = Mutex(try Self.open(path, configuration))
  }

  func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
    for _ in 0..<Self.mostAttempts {
      let opening = opening.withLock { $0 }
      let result = Result { try opening.queue.read(body) }
      // Also an error may come from half of a change.
      if opening.stamp == nil || opening.stamp == FileStamp(path) { return try result.get() }
      let next = try Self.open(path, configuration)
      self.opening.withLock { $0 = next }
    }
    return try DatabaseQueue(path: path, configuration: configuration).read(body)
  }

  func close() throws {
    try opening.withLock { $0 }.queue.close()
  }

  private static func open(_ path: String, _ configuration: Configuration) throws -> Opening {
    // First the file, then what stands beside it: of changes that get into the file in between, the stamp tells.
    if let stamp = FileStamp(path), !holdsAnything("\(path)-wal"), !holdsAnything("\(path)-journal"),
      // An SQLite that was built without URIs knows no such file.
      let queue = try? DatabaseQueue(path: immutableAddress(of: path), configuration: configuration)
    {
      return Opening(queue: queue, stamp: stamp)
    }
    return Opening(queue: try DatabaseQueue(path: path, configuration: configuration), stamp: nil)
  }

  /// The path without symbolic links: SQLite's own files stand beside what they lead to.
  private static func target(of path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  private static func holdsAnything(_ path: String) -> Bool {
    var facts = stat()
    return stat(path, &facts) == 0 && facts.st_size > 0
  }

  /// See https://www.sqlite.org/uri.html.
  private static func immutableAddress(of path: String) -> String {
    let escaped = path.replacing("%", with: "%25").replacing("?", with: "%3f").replacing("#", with: "%23")
    return "file:\(escaped)?immutable=1"
  }
}

/// What changes with a file.
private struct FileStamp: Equatable, Sendable {
  private let device: dev_t
  private let number: ino_t
  private let size: off_t
  private let modified: [Int]

  /// `nil` where there is no file.
  init?(_ path: String) {
    var facts = stat()
    guard stat(path, &facts) == 0 else { return nil }
    device = facts.st_dev
    number = facts.st_ino
    size = facts.st_size
    modified = [facts.st_mtim.tv_sec, facts.st_mtim.tv_nsec]
  }
}
