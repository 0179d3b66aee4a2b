import Foundation
import PithCore
import Testing

@testable import PithStore

@Suite struct ArchiveReaderTests {
  private let temporary: TemporaryFolder

  init() throws {
    temporary = try TemporaryFolder()
  }

  /// A record as another program would write it.
  private func record(
    _ type: String = "response", _ address: String = "https://news.example/a",
    http: String = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>Text</p>", more: String = ""
  ) -> String {
    """
    WARC/1.0\r
    WARC-Type: \(type)\r
    WARC-Target-URI: \(address)\r
    WARC-Date: 2026-01-31T08:05:09.123Z\r
    \(more)Content-Type: application/http; msgtype=response\r
    Content-Length: \(http.utf8.count)\r
    \r
    \(http)\r
    \r

    """
  }

  /// The inputs that an archive gives: the addresses of its pages, and the codes of what is wrong.
  private func inputs(_ name: String) -> [String] {
    PageFinder([temporary.path(of: name)]).map { input in
      switch input {
      case .page(let request):
        if case .archived(_, _, let address) = request.source { address } else { "no archive" }
      case .repetition: "repetition"
      case .fault(_, let failure): failure.code.description
      }
    }
  }

  private func page(_ name: String, _ index: Int = 0) throws -> ArchivedPage {
    let requests = PageFinder([temporary.path(of: name)]).map(\.request)
    guard case .archived(let path, let offset, _) = requests[index].source else {
      throw SavedPageError(path: name, problem: .notFound)
    }
    return try ArchiveReader().page(in: path, at: offset)
  }

  @Test func readsPagesOfAPlainArchive() throws {
    let text =
      record() + record("request") + record("metadata") + record("response", "http://other.example/b")
    try temporary.write(text, to: "crawl.warc")
    #expect(inputs("crawl.warc") == ["https://news.example/a", "http://other.example/b"])
    let page = try page("crawl.warc", 1)
    #expect(page.address == "http://other.example/b")
    #expect(String(decoding: page.body, as: UTF8.self) == "<p>Text</p>")
    #expect(page.headers.map(\.name) == ["Content-Type"])
    #expect(page.fetchedUnixSeconds == 1_769_846_709)
    #expect(page.truncation == nil)
  }

  @Test func readsPagesOfACompressedArchive() throws {
    let members = try [record(), record("response", "<https://news.example/b>")].map {
      try GzipMember.compressed(Array($0.utf8))
    }
    try temporary.write(members.flatMap(\.self), to: "CRAWL.WARC.GZ")
    #expect(inputs("CRAWL.WARC.GZ") == ["https://news.example/a", "https://news.example/b"])
    #expect(String(decoding: try page("CRAWL.WARC.GZ", 1).body, as: UTF8.self) == "<p>Text</p>")
  }

  @Test func takesOnlyPages() throws {
    let others = [
      "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n<p>Gone</p>",
      "HTTP/1.1 302 Found\r\nLocation: /b\r\n\r\n",
      "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\nUser-agent: *",
      "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nPNG",
      "HTTP/1.1 200 OK\r\n",
    ]
    try temporary.write(others.map { record(http: $0) }.joined(), to: "crawl.warc")
    #expect(inputs("crawl.warc") == ["noPages"])
  }

  @Test func takesWhatAFetchTakes() throws {
    let changed = "HTTP/1.1 203 Non-Authoritative Information\r\nContent-Type: text/html\r\n\r\n<p>Text</p>"
    let odd = "HTTP/1.1 200 OK\r\nContent-Type: html\r\n\r\n<p>Text</p>"
    try temporary.write(
      record("response", "https://news.example/a", http: changed)
        + record("response", "https://news.example/b", http: odd), to: "crawl.warc")
    #expect(inputs("crawl.warc") == ["https://news.example/a", "https://news.example/b"])
  }

  @Test func leavesAngleBracketsWithinAnAddress() throws {
    try temporary.write(
      record("response", "https://news.example/?q=<p>hi") + record("response", "<https://news.example/b>"),
      to: "crawl.warc")
    #expect(inputs("crawl.warc") == ["https://news.example/?q=<p>hi", "https://news.example/b"])
  }

  @Test func undoesChunksThatAnotherProgramLeft() throws {
    let http =
      "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n6\r\n<p>in \r\n7;x=y\r\ntwo</p>\r\n0\r\n\r\n"
    try temporary.write(record(http: http), to: "crawl.warc")
    #expect(String(decoding: try page("crawl.warc").body, as: UTF8.self) == "<p>in two</p>")
  }

  @Test func takesABodyForWhatItIsWhereItsChunksAreUndoneAlready() throws {
    let http = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n<p>plain</p>"
    try temporary.write(record(http: http), to: "crawl.warc")
    #expect(String(decoding: try page("crawl.warc").body, as: UTF8.self) == "<p>plain</p>")
  }

  @Test func saysThatAPageIsNotWhole() throws {
    try temporary.write(record(more: "WARC-Truncated: length\r\n"), to: "crawl.warc")
    #expect(try page("crawl.warc").truncation == "length")
  }

  @Test func whatComesBeforeDamageIsRead() throws {
    try temporary.write(record() + "and then something else", to: "a.warc")
    #expect(inputs("a.warc") == ["https://news.example/a", "notReadable"])
    try temporary.write(String((record() + record()).dropLast(20)), to: "b.warc")
    #expect(inputs("b.warc") == ["https://news.example/a", "notReadable"])
    let members = try (1...2).flatMap { _ in try GzipMember.compressed(Array(record().utf8)) }
    try temporary.write(members.dropLast(3), to: "c.warc.gz")
    #expect(inputs("c.warc.gz") == ["https://news.example/a", "notReadable"])
    var broken = members
    broken[members.count - 20] ^= 0xFF
    try temporary.write(broken, to: "d.warc.gz")
    #expect(inputs("d.warc.gz") == ["https://news.example/a", "notReadable"])
  }

  @Test func saysWhatToDoAboutAnArchiveThatIsCompressedAsAWhole() throws {
    let bytes = try GzipMember.compressed(Array((record() + record()).utf8))
    try temporary.write(bytes, to: "crawl.warc.gz")
    guard case .fault(_, let failure)? = Array(PageFinder([temporary.path(of: "crawl.warc.gz")])).first else {
      Issue.record("no fault")
      return
    }
    #expect(failure.detail.contains("gunzip"))
  }

  @Test(arguments: ["-1", "9223372036854775807", "much", ""])
  func refusesLengthsThatAreNone(length: String) throws {
    let text = "WARC/1.1\r\nWARC-Type: response\r\nContent-Length: \(length)\r\n\r\nx"
    try temporary.write(text, to: "crawl.warc")
    #expect(inputs("crawl.warc") == ["notReadable"])
  }

  @Test func refusesAPageThatIsTooLarge() throws {
    let page = String(repeating: "<p>More</p>", count: 200_000)
    let http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n\(page)"
    try temporary.write(record(http: http), to: "crawl.warc")
    try temporary.write(try GzipMember.compressed(Array(record(http: http).utf8)), to: "crawl.warc.gz")
    for name in ["crawl.warc", "crawl.warc.gz"] {
      #expect(inputs(name) == ["https://news.example/a"])
      let error = #expect(throws: SavedPageError.self) {
        try ArchiveReader(maximumBytes: 100_000).page(in: temporary.path(of: name), at: 0)
      }
      guard case .tooLarge(_, limit: 100_000)? = error?.problem else {
        Issue.record("another problem: \(String(describing: error))")
        continue
      }
    }
  }

  @Test func anArchiveThatIsGivenTwiceIsReadOnce() throws {
    try temporary.write(record(), to: "crawl.warc")
    let path = temporary.path(of: "crawl.warc")
    let inputs = Array(PageFinder([path, path]))
    #expect(inputs.count == 2)
    guard case .repetition? = inputs.last else {
      Issue.record("no repetition")
      return
    }
    #expect(inputs.map(\.request.index) == [0, 1])
  }

  @Test func anArchiveThatIsNotThereIsAFault() {
    #expect(inputs("missing.warc.gz") == ["fileNotFound"])
  }
}
