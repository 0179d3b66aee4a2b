import PithCore

/// A record of a web archive (WARC 1.1, ISO 28500:2017), ready to be written.
struct WARCRecord {
  let identifier = RecordIdentifier()
  private(set) var fields: [(name: String, value: String)]
  /// The block, in parts.
  let head: [UInt8]
  let payload: [UInt8]

  /// - Parameters:
  ///   - head: what comes before the payload in the block.
  init(
    type: String, contentType: String, unixSeconds: Int, head: [UInt8], payload: [UInt8] = [],
    fields others: [(name: String, value: String)] = []
  ) throws(SystemError) {
    self.head = head
    self.payload = payload
    fields = [
      ("WARC-Type", type), ("WARC-Record-ID", identifier.description),
      ("WARC-Date", RecordTime.text(unixSeconds: unixSeconds)),
    ]
    fields += others
    fields += [
      ("WARC-Block-Digest", try RecordDigest.of(head, payload)), ("Content-Type", contentType),
      ("Content-Length", String(head.count + payload.count)),
    ]
  }

  /// The record as a gzip member of its own.
  func compressed() throws(SystemError) -> [UInt8] {
    var text = "WARC/1.1\r\n"
    for field in fields { text += "\(field.name): \(field.value)\r\n" }
    return try GzipMember.compressed(Array((text + "\r\n").utf8), head, payload, Array("\r\n\r\n".utf8))
  }
}

extension WARCRecord {
  /// What the records of a run have in common.
  ///
  /// - Parameter fileName: the name of the file, without its folder.
  static func information(fileName: String, unixSeconds: Int) throws(SystemError) -> WARCRecord {
    let lines = [
      "software: Pith/\(PithVersion.current)", "format: WARC File Format 1.1",
      "conformsTo: http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/",
    ]
    return try WARCRecord(
      type: "warcinfo", contentType: "application/warc-fields", unixSeconds: unixSeconds,
      head: Array(lines.map { $0 + "\r\n" }.joined().utf8), fields: [("WARC-Filename", fileName.asSingleLine)]
    )
  }

  /// The request of an exchange and, where there was one, its response.
  ///
  /// - Parameter information: the identifier of the record about the run.
  static func records(
    of exchange: HTTPExchange, information: RecordIdentifier
  ) throws(SystemError) -> [WARCRecord] {
    var common = [("WARC-Target-URI", exchange.address), ("WARC-Warcinfo-ID", information.description)]
    if let address = exchange.serverAddress { common.append(("WARC-IP-Address", address)) }
    let (requestHead, requestProtocol) = ArchivedHead.request(exchange.requestHead)
    let request = try WARCRecord(
      type: "request", contentType: "application/http;msgtype=request",
      unixSeconds: exchange.startUnixSeconds, head: requestHead, fields: common + requestProtocol)
    guard !exchange.responseHead.isEmpty else { return [request] }

    let (head, responseProtocol) = ArchivedHead.response(
      exchange.responseHead, bodyByteCount: exchange.body.count, isBodyWhole: exchange.truncation == nil)
    var fields = common + responseProtocol + [("WARC-Concurrent-To", request.identifier.description)]
    if exchange.isResponseHeadWhole {
      fields.append(("WARC-Payload-Digest", try RecordDigest.of(exchange.body)))
    }
    if let truncation = exchange.truncation { fields.append(("WARC-Truncated", truncation.rawValue)) }
    let response = try WARCRecord(
      type: "response", contentType: "application/http;msgtype=response",
      unixSeconds: exchange.startUnixSeconds, head: head, payload: exchange.body, fields: fields)
    return [request, response]
  }
}
