import PithFetch
import PithTestServer
import Testing

@Suite(.timeLimit(.minutes(10))) struct ContentCodingTests {
  @Test("Each coding is undone", arguments: CodedPage.all)
  func decoded(_ page: CodedPage) async throws {
    let server = try TestServer { _ in .body(page.bytes, headers: ["Content-Encoding: \(page.coding)"]) }
    let response = try await PageFetcher(settings: .direct).fetch(server.url("/"))
    #expect(String(decoding: response.body, as: UTF8.self) == CodedPage.text)
  }

  @Test("A body that is not in its coding is a failure", arguments: ["gzip", "deflate", "br", "zstd"])
  func broken(_ coding: String) async throws {
    let text = Array("<p>This is not compressed at all.</p>".utf8)
    let server = try TestServer { _ in .body(text, headers: ["Content-Encoding: \(coding)"]) }
    let error = await failure(of: server.url("/"))
    guard case .contentCoding = error?.cause else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(error?.isTransient == false)
  }

  @Test(
    "A body that breaks off in its coding is truncated, though its length is right", arguments: CodedPage.all)
  func truncated(_ page: CodedPage) async throws {
    let half = Array(page.bytes.prefix(page.bytes.count - 6))
    let server = try TestServer { _ in .body(half, headers: ["Content-Encoding: \(page.coding)"]) }
    let error = await failure(of: server.url("/"))
    #expect(error?.cause == .truncatedBody)
    #expect(error?.isTransient == true)
  }

  @Test("Members of gzip follow one another, and what is no member is left out")
  func members() async throws {
    let page = try #require(CodedPage.all.first)
    let server = try TestServer { _ in
      .body(page.bytes + page.bytes + [0, 0, 0], headers: ["Content-Encoding: gzip"])
    }
    let response = try await PageFetcher(settings: .direct).fetch(server.url("/"))
    #expect(String(decoding: response.body, as: UTF8.self) == CodedPage.text + CodedPage.text)
  }

  @Test("Nothing at all is an empty page in any coding", arguments: ["gzip", "br", "zstd", "identity"])
  func empty(_ coding: String) async throws {
    let server = try TestServer { _ in .body([], headers: ["Content-Encoding: \(coding)"]) }
    #expect(try await PageFetcher(settings: .direct).fetch(server.url("/")).body == [])
  }

  @Test("A body that is coded twice is refused, since its first swelling could not be bounded")
  func twice() async throws {
    let page = try #require(CodedPage.all.first)
    let server = try TestServer { _ in .body(page.bytes, headers: ["Content-Encoding: gzip, gzip"]) }
    guard case .contentCoding = await failure(of: server.url("/"))?.cause else {
      Issue.record("it was not refused")
      return
    }
  }

  @Test("A compressed body stops at its own limit, announced or not", arguments: [true, false])
  func largeTransfer(_ isAnnounced: Bool) async throws {
    let bytes = [UInt8](repeating: 0, count: 100_001)
    let server = try TestServer { _ in
      let length = isAnnounced ? ["Content-Length: \(bytes.count)"] : []
      let head = TestResponse.head(
        200, contentType: "text/html", headers: ["Content-Encoding: gzip"] + length)
      return TestResponse([.send(head + bytes)])
    }
    var settings = FetchSettings.direct
    settings.maximumTransferBytes = 100_000
    let error = await failure(of: server.url("/"), settings: settings)
    #expect(error?.cause == .transferTooLarge(limitBytes: 100_000))
    #expect(error?.isTransient == false)
  }

  @Test("The body of a refusal is decoded as well")
  func refusal() async throws {
    let page = try #require(CodedPage.all.first)
    let server = try TestServer { _ in .body(page.bytes, status: 403, headers: ["Content-Encoding: gzip"]) }
    let response = try #require(await failure(of: server.url("/"))?.response)
    #expect(String(decoding: response.body, as: UTF8.self) == CodedPage.text)
  }

  @Test("What is no coding at all is passed over", arguments: ["utf-8", "aws-chunked", "none", "shorthand"])
  func noCoding(_ word: String) async throws {
    let page = try #require(CodedPage.all.first)
    let server = try TestServer { request in
      request.path == "/plain"
        ? .body(Array(CodedPage.text.utf8), headers: ["Content-Encoding: \(word)"])
        : .body(page.bytes, headers: ["Content-Encoding: \(page.coding), \(word)"])
    }
    for path in ["/plain", "/coded"] {
      let response = try await PageFetcher(settings: .direct).fetch(server.url(path))
      #expect(String(decoding: response.body, as: UTF8.self) == CodedPage.text)
    }
  }

  @Test("A coding that nobody asked for is a failure")
  func unknown() async throws {
    let server = try TestServer { _ in .body([1, 2, 3], headers: ["Content-Encoding: compress"]) }
    let error = await failure(of: server.url("/"))
    guard case .contentCoding = error?.cause else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test("A small body that swells stops at the limit")
  func bomb() async throws {
    let blockCount = 8_192
    let bomb = SwellingBody.zstandard(blockCount: blockCount)
    let server = try TestServer { _ in .body(bomb, headers: ["Content-Encoding: zstd"]) }
    let error = await failure(of: server.url("/"))
    #expect(error?.cause == .bodyTooLarge(limitBytes: 20_000_000))
    #expect(bomb.count < 40_000)
  }
}

/// The same page in each of the codings.
struct CodedPage: CustomTestStringConvertible, Sendable {
  static let text = "<p>" + String(repeating: "The ferry to the island was late again. ", count: 40) + "</p>"

  let coding: String
  let hexadecimal: String

  var testDescription: String { coding }

  var bytes: [UInt8] {
    let digits = Array(hexadecimal)
    return stride(from: 0, to: digits.count - 1, by: 2).compactMap {
      UInt8(String(digits[$0...($0 + 1)]), radix: 16)
    }
  }

  /// Made with zlib 1.2, brotli 1.0 and zstd 1.5 at their highest levels.
  static let all = [
    CodedPage(
      coding: "gzip",
      hexadecimal: """
        1f8b0800000000000203b329b00bc94855484b2d2aaa5428c957280172328b7312f35214ca138b1572124b521512d31333f3f4\
        1446d58daa1b5537aa6e54dda83a647536fa057600d5f49bd347060000
        """),
    CodedPage(
      coding: "deflate",
      hexadecimal: """
        78dab329b00bc94855484b2d2aaa5428c957280172328b7312f35214ca138b1572124b521512d31333f3f41446d58daa1b5537\
        aa6e54dda83a647536fa0576006a0a333a
        """),
    // Without the zlib header that the name asks for, as many servers send it.
    CodedPage(
      coding: "deflate",
      hexadecimal: """
        b329b00bc94855484b2d2aaa5428c957280172328b7312f35214ca138b1572124b521512d31333f3f41446d58daa1b5537aa6e\
        54dda83a647536fa057600
        """),
    CodedPage(
      coding: "br",
      hexadecimal: """
        1b4606e09d09360eb966c2267a3642a537881c4fde32a36b1f2a343855f606133960af79c072507ec49a64d3edac8d41dd9324\
        e3bbd81374e9209500
        """),
    CodedPage(
      coding: "zstd",
      hexadecimal: """
        28b52ffd604705a50100f2820a10b0eb8732dc96b2715e77516e41939508a30551b0928ffbb4ea336c59562ff528cbb2d1b99b\
        1e91d1440100ab70fdaa0c
        """),
  ]
}
