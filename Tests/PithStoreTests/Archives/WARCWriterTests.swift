import Foundation
import PithCore
import Testing

@testable import PithStore

@Suite struct WARCWriterTests {
  private let temporary: TemporaryFolder
  private let path: String

  init() throws {
    temporary = try TemporaryFolder()
    path = temporary.path(of: "crawl.warc.gz")
  }

  private func exchange(_ number: Int, body: String = "<p>Text</p>") -> HTTPExchange {
    HTTPExchange(
      address: "https://news.example/\(number)", serverAddress: "192.0.2.7",
      startUnixSeconds: 1_769_846_709,
      requestHead: Array("GET /\(number) HTTP/2\r\nHost: news.example\r\n\r\n".utf8),
      responseHead: Array("HTTP/2 200 \r\ncontent-type: text/html\r\n\r\n".utf8), body: Array(body.utf8))
  }

  /// The records of the archive: their header and their block.
  private func records() throws -> [(header: HeaderBlock, block: String)] {
    let file = try ArchiveFile(path)
    var records: [(HeaderBlock, String)] = []
    var offset = 0
    while let record = try file.record(at: offset, atMost: 1_000_000) {
      let block = record.bytes.dropFirst(record.header.byteCount)
      records.append((record.header, String(decoding: block, as: UTF8.self)))
      offset = record.end
    }
    return records
  }

  @Test func writesAnExchangeAsRequestAndResponseThatNameEachOther() throws {
    let writer = try WARCWriter(path)
    try writer.record([exchange(1)])
    try writer.finish()
    let records = try records()
    #expect(records.map(\.header.firstLine) == ["WARC/1.1", "WARC/1.1", "WARC/1.1"])
    #expect(records.map { $0.header["warc-type"] } == ["warcinfo", "request", "response"])
    try #require(records.count == 3)
    #expect(records[0].header["warc-filename"] == "crawl.warc.gz")
    let (request, response) = (records[1], records[2])
    #expect(response.header["warc-concurrent-to"] == request.header["warc-record-id"])
    #expect(response.header["warc-warcinfo-id"] == records[0].header["warc-record-id"])
    #expect(Set(records.map { $0.header["warc-record-id"] }).count == 3)
    #expect(response.header["warc-target-uri"] == "https://news.example/1")
    #expect(response.header["warc-ip-address"] == "192.0.2.7")
    #expect(response.header["warc-date"] == "2026-01-31T08:05:09Z")
    #expect(response.header["content-type"] == "application/http;msgtype=response")
    #expect(request.header["content-type"] == "application/http;msgtype=request")
    #expect(response.header["warc-truncated"] == nil)
    // HTTP/2 in the form that readers of archives know.
    #expect(request.block == "GET /1 HTTP/1.1\r\nHost: news.example\r\n\r\n")
    #expect(response.block == "HTTP/1.1 200 \r\ncontent-type: text/html\r\n\r\n<p>Text</p>")
    #expect(response.header["warc-protocol"] == "h2")
  }

  @Test func namesWhatIsLeftOfATransferCodingDifferently() throws {
    var exchange = exchange(1)
    exchange.responseHead = Array(
      "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Length: 3\r\nContent-Type: text/html\r\n\r\n"
        .utf8)
    let writer = try WARCWriter(path)
    try writer.record([exchange])
    let block = try records().last?.block
    #expect(
      block == """
        HTTP/1.1 200 OK\r
        X-Archive-Orig-Transfer-Encoding: chunked\r
        X-Archive-Orig-Content-Length: 3\r
        Content-Type: text/html\r
        \r
        <p>Text</p>
        """)
  }

  @Test func saysWhyABodyIsNotWhole() throws {
    var exchange = exchange(1)
    exchange.truncation = .disconnect
    let writer = try WARCWriter(path)
    try writer.record([exchange])
    #expect(try records().last?.header["warc-truncated"] == "disconnect")
  }

  @Test func anExchangeWithoutAnAnswerIsARequest() throws {
    var exchange = exchange(1)
    exchange.responseHead = []
    exchange.truncation = .disconnect
    let writer = try WARCWriter(path)
    try writer.record([exchange])
    #expect(try records().map { $0.header["warc-type"] } == ["warcinfo", "request"])
  }

  @Test func appendsToAnArchiveThatIsThere() throws {
    for number in 1...2 {
      let writer = try WARCWriter(path)
      try writer.record([exchange(number)])
      try writer.finish()
    }
    #expect(
      try records().map { $0.header["warc-type"] } == [
        "warcinfo", "request", "response", "warcinfo", "request", "response",
      ])
  }

  @Test func findsTheLastRecordOfAnyLength() throws {
    // Digits from a generator hardly compress: the member is longer than the first piece that is looked at.
    var state: UInt64 = 1
    let noise = (0..<400_000).map { _ -> Character in
      state = state &* 6_364_136_223_846_793_005 &+ 1
      return Character(UnicodeScalar(UInt8(33 + (state >> 33) % 90)))
    }
    let first = try WARCWriter(path)
    try first.record([exchange(1, body: String(noise))])
    try first.finish()
    // One process may write at a time, so a copy is opened.
    let bytes = Array(try Data(contentsOf: URL(filePath: path)))
    try temporary.write(bytes, to: "copy.warc.gz")
    try #require(bytes.count > 200_000)
    try WARCWriter(temporary.path(of: "copy.warc.gz")).finish()
    #expect(try Data(contentsOf: URL(filePath: temporary.path(of: "copy.warc.gz"))).count > bytes.count)
  }

  @Test func refusesAnArchiveThatEndsInTheMiddleOfARecord() throws {
    try WARCWriter(path).record([exchange(1)])
    let bytes = try Data(contentsOf: URL(filePath: path))
    try temporary.write(Array(bytes.dropLast(3)), to: "cut.warc.gz")
    let error = #expect(throws: WriteError.self) { try WARCWriter(temporary.path(of: "cut.warc.gz")) }
    #expect(error?.description.contains("doesn't end with a whole record") == true)
    #expect(error?.description.contains("choose another name") == true)
    #expect(try Data(contentsOf: URL(filePath: temporary.path(of: "cut.warc.gz"))) == bytes.dropLast(3))
  }

  @Test func refusesAFileThatIsNoArchive() throws {
    try temporary.write("my thesis", to: "crawl.warc.gz")
    let error = #expect(throws: WriteError.self) { try WARCWriter(path) }
    #expect(error?.description.contains("is no .warc.gz archive") == true)
    #expect(try temporary.read("crawl.warc.gz") == "my thesis")
    // Packed by gzip, but no archive either.
    try temporary.write(try GzipMember.compressed(Array("my thesis".utf8)), to: "other.warc.gz")
    #expect(throws: WriteError.self) { try WARCWriter(temporary.path(of: "other.warc.gz")) }
  }

  @Test func twoRunsDoNotWriteToOneArchive() throws {
    let writer = try WARCWriter(path)
    let error = #expect(throws: WriteError.self) { try WARCWriter(path) }
    #expect(error?.description.contains("another process is writing to it") == true)
    try writer.finish()
  }

  @Test func refusesAFolderAndAPipe() throws {
    try temporary.makeFolder("crawl.warc.gz")
    #expect(throws: WriteError(path: path, problem: .isAFolder)) { try WARCWriter(path) }
    let pipe = temporary.path(of: "pipe.warc.gz")
    try #require(mkfifo(pipe, 0o600) == 0)
    let error = #expect(throws: WriteError.self) { try WARCWriter(pipe) }
    #expect(error?.description.contains("a pipe or a device") == true)
  }

  @Test func recordsOfManyThreadsStayWhole() async throws {
    let writer = try WARCWriter(path)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 1...200 {
        group.addTask { try writer.record([self.exchange(number)]) }
      }
      try await group.waitForAll()
    }
    let addresses = try records().filter { $0.header["warc-type"] == "response" }.map {
      $0.header["warc-target-uri"]
    }
    #expect(Set(addresses) == Set((1...200).map { "https://news.example/\($0)" }))
    #expect(addresses.count == 200)
  }
}
