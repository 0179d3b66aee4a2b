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
  /// Those of a page that was sent whole; 203 is that of a proxy which changed it.
  private static let pageStatuses: Set<Substring> = ["200", "203"]

  /// The address of the page that a record holds, by its beginning; `nil` where it holds none: no response, no status of a page, no HTML.
  static func address(in record: ArchiveFile.Record) -> String? {
    let header = record.header
    guard header["warc-type"]?.lowercased() == "response",
      header["content-type"]?.lowercased().hasPrefix("application/http") == true,
      let http = HeaderBlock(record.bytes.dropFirst(header.byteCount)), isSuccess(http.firstLine)
    else { return nil }
    if let type = http["content-type"] {
      let essence = type.prefix { $0 != ";" && $0 != "," }.filter { !$0.isWhitespace }.lowercased()
      // What isn't formed as a type says nothing, as in a fetch.
      guard pageTypes.contains(essence) || !essence.contains("/") else { return nil }
    }
    // Early writers put it in angle brackets.
    var address = header["warc-target-uri"] ?? ""
    if address.hasPrefix("<"), address.hasSuffix(">") { address = String(address.dropFirst().dropLast()) }
    guard address.lowercased().hasPrefix("http") else { return nil }
    return address
  }

  /// Whether a status line is that of a page.
  private static func isSuccess(_ line: String) -> Bool {
    let words = line.split(separator: " ")
    return words.count >= 2 && words[0].hasPrefix("HTTP/") && pageStatuses.contains(words[1])
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
