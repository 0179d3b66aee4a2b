public import PithCore
import Synchronization

/// One file with all articles of a run, which appears when the run is finished: whole, or not at all.
public final class GatheredFile: Sendable {
  /// The file's name for a run in JSON Lines.
  public static let articlesName = "articles.jsonl"

  private struct Content: ~Copyable {
    var temporary: TemporaryFile
    /// The bytes of whole articles.
    var count = 0
    /// What keeps a part of an article in the file, which can then never be whole.
    var fault: SystemError?

    mutating func append(_ bytes: [UInt8]) throws(SystemError) {
      if let fault { throw fault }
      do throws(SystemError) {
        try temporary.file.write(bytes)
        count += bytes.count
      } catch {
        do throws(SystemError) { try temporary.file.truncate(to: count) } catch let fault {
          self.fault = fault
        }
        throw error
      }
    }

    mutating func publish(as name: String) throws(SystemError) {
      if let fault { throw fault }
      try temporary.file.synchronize()
      try temporary.publish(as: name)
    }
  }

  private let folder: OutputFolder
  private let name: String
  private let content: Mutex<Content>

  /// The path that the file will have.
  public var path: String { folder.path(of: name) }

  public init(in folder: OutputFolder, name: String = GatheredFile.articlesName) throws(WriteError) {
    self.folder = folder
    self.name = name
    content = Mutex(Content(temporary: try folder.temporaryFile(for: name)))
  }

  /// Adds an article. Where that fails, the file is as it was before.
  public func append(_ rendered: RenderedArticle) throws(WriteError) -> WrittenArticle {
    let bytes = rendered.bytes
    do {
      try content.withLock { content throws(SystemError) in try content.append(bytes) }
    } catch {
      throw WriteError(path: path, error)
    }
    return WrittenArticle(request: rendered.article.request, path: path, byteCount: bytes.count)
  }

  /// Gives the file its name, in place of the one of an earlier run. Without this nothing of it remains.
  public func finish() throws(WriteError) {
    do {
      try content.withLock { content throws(SystemError) in try content.publish(as: name) }
    } catch {
      throw WriteError(path: path, error)
    }
    try folder.synchronize()
  }
}
