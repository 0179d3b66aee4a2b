import Glibc

/// How a file begins, which tells whether it may have been a database.
struct FileHead {
  private let bytes: [UInt8]

  /// "Magic header string" of https://www.sqlite.org/fileformat2.html.
  private static let databaseStart = Array("SQLite format 3\0".utf8)
  /// A file that lost its content in a power cut has zeros for it, from its first block on.
  private static let blockBytes = 4_096

  /// `nil` for a file that cannot be read, or is none.
  init?(_ path: String) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var buffer = [UInt8](repeating: 0, count: Self.blockBytes)
    let count = read(descriptor, &buffer, buffer.count)
    guard count >= 0 else { return nil }
    bytes = Array(buffer.prefix(count))
  }

  /// Whether it may be a database, whole, cut off or emptied, and not something else that somebody still needs.
  var mayBeDatabase: Bool {
    bytes.allSatisfy { $0 == 0 } || bytes.starts(with: Self.databaseStart.prefix(bytes.count))
  }
}
