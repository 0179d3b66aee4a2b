/// Reads pages from web archives (`.warc`, `.warc.gz`).
public struct ArchiveReader: Sendable {
  /// The most bytes that a page may have, as it was sent. The default is 20 MB, as for pages that are fetched.
  public let maximumBytes: Int

  public init(maximumBytes: Int = 20_000_000) {
    self.maximumBytes = min(maximumBytes, Int.max / 4)
  }

  /// Whether a path has the name of an archive.
  public static func isArchive(_ path: String) -> Bool {
    let path = path.lowercased()
    return path.hasSuffix(".warc") || path.hasSuffix(".warc.gz")
  }

  /// The page whose record begins at a place of an archive.
  public func page(in path: String, at offset: Int) throws(SavedPageError) -> ArchivedPage {
    let file = try ArchiveFile(path)
    guard let record = try file.record(at: offset, atMost: maximumBytes + ArchiveFile.maximumHeadBytes) else {
      throw SavedPageError(path: path, problem: .other("there is no record at byte \(offset)"))
    }
    guard record.isComplete else { throw tooLarge(record.byteCount, path) }
    guard let page = ArchivedPage(record) else {
      throw SavedPageError(path: path, problem: .other("the record at byte \(offset) is no page"))
    }
    guard page.body.count <= maximumBytes else { throw tooLarge(page.body.count, path) }
    return page
  }

  private func tooLarge(_ bytes: Int, _ path: String) -> SavedPageError {
    SavedPageError(path: path, problem: .tooLarge(bytes: bytes, limit: maximumBytes))
  }
}
