import Foundation

/// A folder that is gone with its owner, and all that is in it.
public final class TestFolder: Sendable {
  public let path: String

  public init() throws(TestServerError) {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(parent)/pith-server-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw TestServerError(systemCall: "mkdtemp") }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Writes a file, and the folders that it is in.
  public func write(_ bytes: [UInt8], to name: String) throws(TestServerError) {
    for (index, character) in name.enumerated() where character == "/" {
      mkdir("\(path)/\(name.prefix(index))", 0o755)
    }
    guard let file = fopen("\(path)/\(name)", "w") else { throw TestServerError(systemCall: "fopen") }
    defer { fclose(file) }
    guard fwrite(bytes, 1, bytes.count, file) == bytes.count else {
      throw TestServerError(systemCall: "fwrite")
    }
  }
}
