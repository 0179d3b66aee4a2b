/// A page from a web archive, as its server sent it.
public struct ArchivedPage: Sendable {
  /// The address that the record gives.
  public let address: String
  /// The fields of the response's head, in their order.
  public let headers: [(name: String, value: String)]
  /// The body: without transfer coding, with content coding.
  public let body: [UInt8]
  /// When the record says that it was fetched, in seconds since 1970.
  public let fetchedUnixSeconds: Int?
  /// Why the body isn't whole, in WARC's word for it; `nil` where it is.
  public let truncation: String?

  private static let pageTypes: Set<String> = ["text/html", "application/xhtml+xml"]

  /// The address of the page that a record holds, by its beginning; `nil` where it holds none: no response, no status 200, no HTML.
  static func address(in record: ArchiveFile.Record) -> String? {
    let header = record.header
    guard header["warc-type"]?.lowercased() == "response",
      header["content-type"]?.lowercased().hasPrefix("application/http") == true,
      let http = HeaderBlock(record.bytes.dropFirst(header.byteCount)), isSuccess(http.firstLine)
    else { return nil }
    if let type = http["content-type"] {
      let essence = type.prefix { $0 != ";" && $0 != "," }.filter { !$0.isWhitespace }.lowercased()
      guard pageTypes.contains(essence) else { return nil }
    }
    // Early writers put it in angle brackets.
    let address = header["warc-target-uri"]?.filter { $0 != "<" && $0 != ">" }
    guard let address, address.lowercased().hasPrefix("http") else { return nil }
    return address
  }

  /// Whether a status line says 200.
  private static func isSuccess(_ line: String) -> Bool {
    let words = line.split(separator: " ")
    return words.count >= 2 && words[0].hasPrefix("HTTP/") && words[1] == "200"
  }

  /// - Parameter record: a whole one.
  init?(_ record: ArchiveFile.Record) {
    let rest = record.bytes.dropFirst(record.header.byteCount)
    guard let address = Self.address(in: record), let http = HeaderBlock(rest) else { return nil }
    self.address = address
    headers = http.fields
    let message = rest.dropFirst(http.byteCount)
    let isChunked = http["transfer-encoding"]?.lowercased().contains("chunked") ?? false
    body = (isChunked ? ChunkedBody.decoded(message) : nil) ?? Array(message)
    fetchedUnixSeconds = record.header["warc-date"].flatMap(RecordTime.unixSeconds)
    truncation = record.header["warc-truncated"]
  }
}
