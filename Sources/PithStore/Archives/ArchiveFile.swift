import Glibc

/// A web archive that is read: finds its records, and reads one of them as far as is asked.
///
/// Takes archives with a gzip member a record, and such as aren't compressed.
struct ArchiveFile {
  /// A record, or its beginning.
  struct Record {
    /// As much as was asked for.
    let bytes: [UInt8]
    /// The length of all of it, decompressed.
    let byteCount: Int
    let header: HeaderBlock
    /// Where the next record begins.
    let end: Int

    var isComplete: Bool { bytes.count == byteCount }
  }

  /// The most bytes that the heads of a record may have: a WARC head is small, and 300 KB is where libcurl gives up an HTTP head.
  static let maximumHeadBytes = 512 << 10
  private static let pieceSize = 1 << 16

  private let path: String
  private let file: OpenFile

  init(_ path: String) throws(SavedPageError) {
    self.path = path
    do throws(SystemError) {
      let file = try OpenFile(path, flags: O_RDONLY | O_NONBLOCK | O_NOCTTY)
      var status = stat()
      try systemCall { fstat(file.descriptor, &status) }
      // As for pages, whatever is no file is said to be a pipe or a device.
      if status.st_mode & S_IFMT != S_IFREG { throw SystemError(number: ENODEV) }
      self.file = file
    } catch {
      throw SavedPageError(path: path, error)
    }
  }

  /// The record that begins at a place of the file; `nil` at the file's end.
  ///
  /// - Parameter limit: how many bytes of the record are kept, of which `maximumHeadBytes` are those of its heads.
  func record(at offset: Int, atMost limit: Int) throws(SavedPageError) -> Record? {
    let sign: [UInt8]
    do {
      sign = try file.bytes(at: offset, count: GzipMember.sign.count)
    } catch {
      throw SavedPageError(path: path, error)
    }
    if sign.isEmpty { return nil }
    return sign == GzipMember.sign
      ? try compressedRecord(at: offset, atMost: limit) : try plainRecord(at: offset, atMost: limit)
  }

  private func compressedRecord(at offset: Int, atMost limit: Int) throws(SavedPageError) -> Record {
    var kept: [UInt8] = []
    var count = 0
    var position = offset
    do {
      let inflater = try GzipInflater()
      while true {
        let piece = try file.bytes(at: position, count: Self.pieceSize)
        let used = try inflater.inflate(piece[...], isLast: piece.isEmpty) { chunk in
          kept += chunk.prefix(max(0, limit - kept.count))
          count += chunk.count
        }
        position += used ?? piece.count
        if used != nil { break }
      }
    } catch let error as SystemError {
      throw SavedPageError(path: path, error)
    } catch GzipInflater.Fault.endsEarly {
      throw damage(at: offset, "the record is not whole")
    } catch {
      throw damage(at: offset, "its compressed data is broken")
    }
    let header = try header(of: kept, at: offset)
    // A record ends with two line ends, which some writers leave out or double.
    let slack = 8
    let length = try length(in: header, at: offset)
    guard count <= header.byteCount + length + slack else {
      throw SavedPageError(
        path: path,
        problem: .other("it is compressed as a whole and not record by record; unpack it with gunzip first"))
    }
    guard count >= header.byteCount + length else { throw damage(at: offset, "the record is too short") }
    let whole = header.byteCount + length
    return Record(bytes: Array(kept.prefix(whole)), byteCount: whole, header: header, end: position)
  }

  private func plainRecord(at offset: Int, atMost limit: Int) throws(SavedPageError) -> Record {
    do {
      let start = try file.bytes(at: offset, count: min(limit, Self.maximumHeadBytes))
      let header = try header(of: start, at: offset)
      let whole = header.byteCount + (try length(in: header, at: offset))
      guard try file.bytes(at: offset + whole - 1, count: 1).count == 1 else {
        throw damage(at: offset, "the record is not whole")
      }
      let bytes =
        min(whole, limit) <= start.count
        ? Array(start.prefix(whole)) : try file.bytes(at: offset, count: min(whole, limit))
      var end = offset + whole
      // The two line ends after a record, as far as they are there.
      for byte in try file.bytes(at: end, count: 4) {
        guard byte == UInt8(ascii: "\r") || byte == UInt8(ascii: "\n") else { break }
        end += 1
      }
      return Record(bytes: bytes, byteCount: whole, header: header, end: end)
    } catch let error as SystemError {
      throw SavedPageError(path: path, error)
    } catch let error as SavedPageError {
      throw error
    } catch {
      throw damage(at: offset, "\(error)")
    }
  }

  private func header(of bytes: [UInt8], at offset: Int) throws(SavedPageError) -> HeaderBlock {
    guard bytes.starts(with: "WARC/".utf8), let header = HeaderBlock(bytes.prefix(Self.maximumHeadBytes))
    else {
      throw damage(at: offset, "there is no WARC record")
    }
    return header
  }

  private func length(in header: HeaderBlock, at offset: Int) throws(SavedPageError) -> Int {
    // A bound that no file reaches, so that sums don't overflow.
    guard let length = header["content-length"].flatMap(Int.init), (0..<Int.max / 4).contains(length) else {
      throw damage(at: offset, "the record does not say how long it is")
    }
    return length
  }

  private func damage(at offset: Int, _ what: String) -> SavedPageError {
    SavedPageError(path: path, problem: .other("at byte \(offset), \(what)"))
  }
}
