import PithParse

/// The bytes of a feed or sitemap as UTF-8, whatever they were.
struct SourceText {
  /// Valid UTF-8.
  let bytes: [UInt8]
  /// Whether unpacking stopped before the end.
  let isTruncated: Bool

  /// - Throws: `SourceError` for nothing, for too much, and for gzip data that cannot be unpacked.
  init(_ bytes: [UInt8], contentType: String?, limit: Int) throws(SourceError) {
    var bytes = bytes
    var isTruncated = false
    if GzipReader.isGzip(bytes) {
      guard let unpacked = GzipReader.unpack(bytes, limit: limit) else { throw .compression }
      (bytes, isTruncated) = (unpacked.bytes, unpacked.isTruncated)
    }
    guard bytes.count <= limit else { throw .tooLarge(bytes: bytes.count, limit: limit) }
    guard bytes.contains(where: { $0 > 0x20 }) else { throw .empty }
    self.bytes = PageDecoder.decode(bytes, contentType: contentType, declaration: .xml).text
    self.isTruncated = isTruncated
  }
}

extension SourceText {
  /// What the text is, by its beginning.
  var kind: SourceKind { bytes.withUnsafeBufferPointer { SourceKind($0) } }

  /// - Parameter start: where the root element begins.
  /// - Returns: whether the text was read up to its end.
  func readXML(from start: Int, into receiver: any XMLReceiver) throws(SourceError) -> Bool {
    let result = bytes.withUnsafeBufferPointer { text in
      Result { () throws(SourceError) in try XMLReader.read(text, from: start, into: receiver) }
    }
    return try result.get()
  }
}
