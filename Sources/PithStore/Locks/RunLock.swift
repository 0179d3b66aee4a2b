import Glibc

/// The right to write to a ledger, which one process has at a time.
///
/// It is a lock on a file beside the ledger (`flock`): the system takes it back when the process ends, however it ends. The file stays,
/// since removing it would let two processes hold two files of one name.
public final class RunLock: Sendable {
  /// Why the lock is not to be had.
  public enum Fault: Error, Hashable, Sendable, CustomStringConvertible {
    /// Another process has it, by its own words: `process 4711 since 2026-01-31T07:00:00Z`.
    case held(path: String, by: String)
    /// The file cannot be written.
    case file(WriteError)

    public var description: String {
      switch self {
      case .held(let path, let holder): "another run holds \(path): \(holder)"
      case .file(let error): error.description
      }
    }
  }

  private let file: OpenFile

  /// Takes the lock of a ledger, which has the ledger's path and the ending `.lock`.
  ///
  /// - Parameters:
  ///   - path: that of the ledger. Where it is a symbolic link, what it leads to counts, or two runs could work on one ledger.
  ///   - time: the present in words, for whoever finds the lock taken.
  public convenience init(ofLedger path: String, time: String) throws(Fault) {
    try self.init("\(Self.target(of: path)).lock", time: time)
  }

  /// What a path leads to through symbolic links, whether it is there or not.
  private static func target(of path: String) -> String {
    var path = path
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    for _ in 0..<mostLinks {
      let count = readlink(path, &buffer, buffer.count)
      guard count > 0 else { break }
      let target = String(decoding: buffer.prefix(count).map(UInt8.init(bitPattern:)), as: UTF8.self)
      let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
      path = target.hasPrefix("/") ? target : folder + target
    }
    return path
  }

  /// The kernel follows no more of them.
  private static let mostLinks = 40

  /// Takes the lock.
  ///
  /// - Parameters:
  ///   - path: the file, which is made, with the folders above it, where it is missing.
  ///   - time: the present in words, for whoever finds the lock taken.
  public init(_ path: String, time: String) throws(Fault) {
    if let slash = path.lastIndex(of: "/"), slash != path.startIndex {
      do { _ = try OpenFile.folder(creating: String(path[..<slash])) } catch { throw .file(error) }
    }
    do {
      file = try OpenFile(path, flags: O_RDWR | O_CREAT | O_NOFOLLOW, mode: 0o644)
    } catch {
      throw .file(WriteError(path: path, error))
    }
    do {
      try file.lock()
    } catch {
      guard error.number == EWOULDBLOCK else { throw .file(WriteError(path: path, error)) }
      throw .held(path: path, by: Self.holder(in: file))
    }
    do {
      try file.truncate(to: 0)
      try file.write(Array("process \(getpid()) since \(time)\n".utf8))
    } catch {
      throw .file(WriteError(path: path, error))
    }
  }

  /// A holder writes its line in much less time.
  private static let longestBeginning = 100
  private static let pauseMicroseconds: UInt32 = 10_000

  /// What the holder wrote, on one line. It may not have come to that yet: what stands there then is nothing, or the line of a process that
  /// has ended, so there is a second for it.
  private static func holder(in file: OpenFile) -> String {
    for _ in 0..<longestBeginning {
      if let line = line(in: file), isOfRunningProcess(line) { return line }
      usleep(pauseMicroseconds)
    }
    return line(in: file) ?? "it has only begun"
  }

  private static func line(in file: OpenFile) -> String? {
    var buffer = [UInt8](repeating: 0, count: 200)
    let count = pread(file.descriptor, &buffer, buffer.count, 0)
    let line = buffer.prefix(max(0, count)).prefix { (0x20..<0x7F).contains($0) }
    return line.isEmpty ? nil : String(decoding: line, as: UTF8.self)
  }

  private static func isOfRunningProcess(_ line: String) -> Bool {
    let words = line.split(separator: " ")
    guard words.count > 1, let identifier = pid_t(words[1]) else { return false }
    return kill(identifier, 0) == 0 || errno == EPERM
  }
}
