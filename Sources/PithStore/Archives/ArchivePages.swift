/// The pages of an archive, one after another, by the places of their records. Holds the beginning of one record at a time.
struct ArchivePages {
  let path: String
  private let file: ArchiveFile
  private var offset = 0
  private(set) var isEmpty = true

  init(_ path: String) throws(SavedPageError) {
    self.path = path
    file = try ArchiveFile(path)
  }

  /// The next page; `nil` at the end.
  ///
  /// - Throws: where the archive is damaged; what is behind cannot be found then.
  mutating func next() throws(SavedPageError) -> (offset: Int, address: String)? {
    while let record = try file.record(at: offset, atMost: 2 * ArchiveFile.maximumHeadBytes) {
      let start = offset
      offset = record.end
      guard let address = ArchivedPage.address(in: record) else { continue }
      isEmpty = false
      return (start, address)
    }
    return nil
  }
}
