import PithCore
import PithFetch
import PithTestServer
import Synchronization
import Testing

@Suite(.timeLimit(.minutes(10))) struct ExchangeRecordingTests {
  /// Keeps exchanges in memory.
  private final class Notebook: ExchangeRecorder {
    private let kept = Mutex<[HTTPExchange]>([])
    var exchanges: [HTTPExchange] { kept.withLock { $0 } }

    func record(_ exchanges: [HTTPExchange]) throws { kept.withLock { $0 += exchanges } }
  }

  private struct Full: Error, CustomStringConvertible {
    let description = "the notebook is full"
  }

  private struct FullNotebook: ExchangeRecorder {
    func record(_ exchanges: [HTTPExchange]) throws { throw Full() }
  }

  /// What is recorded of a fetch, however it ends.
  private func exchanges(
    of address: String, _ change: (inout FetchSettings) -> Void = { _ in }
  ) async -> [HTTPExchange] {
    let notebook = Notebook()
    var settings = FetchSettings.direct
    settings.recorder = notebook
    change(&settings)
    _ = try? await PageFetcher(settings: settings).fetch(address)
    return notebook.exchanges
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test("Each redirect is an exchange of its own, with its address and in its order")
  func redirects() async throws {
    let server = try TestServer { request in
      request.path == "/old" ? .redirect(to: "/new") : .html("<p>Here.</p>")
    }
    let exchanges = await exchanges(of: server.url("/old"))
    #expect(exchanges.map(\.address) == [server.url("/old"), server.url("/new")])
    try #require(exchanges.count == 2)
    #expect(exchanges.allSatisfy { $0.serverAddress == "127.0.0.1" && $0.truncation == nil })
    #expect(text(exchanges[0].responseHead).hasPrefix("HTTP/1.1 302 Scripted\r\n"))
    #expect(text(exchanges[0].responseHead).contains("Location: /new\r\n"))
    #expect(text(exchanges[1].responseHead).hasSuffix("\r\n\r\n"))
    #expect(text(exchanges[1].body) == "<p>Here.</p>")
    #expect(
      text(exchanges[1].requestHead).hasPrefix("GET /new HTTP/1.1\r\nHost: 127.0.0.1:\(server.port)\r\n"))
    #expect(text(exchanges[1].requestHead).hasSuffix("\r\n\r\n"))
  }

  @Test("Bodies are kept with their content coding and without their chunks")
  func codings() async throws {
    // "<p>packed</p>", by gzip.
    let packed: [UInt8] = [
      0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0xB3, 0x29, 0xB0, 0x2B, 0x48, 0x4C, 0xCE,
      0x4E, 0x4D, 0xB1, 0xD1, 0x2F, 0xB0, 0x03, 0x00, 0x7D, 0x31, 0x5C, 0xF5, 0x0D, 0x00, 0x00, 0x00,
    ]
    let server = try TestServer { request in
      request.path == "/gzip"
        ? .body(packed, headers: ["Content-Encoding: gzip"]) : .chunked(["<p>in ", "two</p>"])
    }
    #expect(await exchanges(of: server.url("/gzip")).map(\.body) == [packed])
    #expect(await exchanges(of: server.url("/chunks")).map { text($0.body) } == ["<p>in two</p>"])
  }

  @Test("Pages with a bad status are kept")
  func badStatus() async throws {
    let server = try TestServer { _ in .status(404) }
    let exchanges = await exchanges(of: server.url("/"))
    #expect(exchanges.map { text($0.body) } == ["<p>Status 404</p>"])
    #expect(exchanges.map(\.truncation) == [nil])
  }

  @Test("What comes of a page that breaks off is kept, with the reason")
  func truncated() async throws {
    let gate = TestGate()
    let server = try TestServer { request in
      switch request.path {
      case "/short": .truncated("<p>Half", announcedBytes: 100)
      case "/endless": .endless()
      case "/slow": .stalledInBody(until: gate)
      case "/image": .body([1, 2, 3], contentType: "image/png")
      default: .raw("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n")
      }
    }
    let short = await exchanges(of: server.url("/short"))
    #expect(short.map { text($0.body) } == ["<p>Half"])
    #expect(short.map(\.truncation) == [.disconnect])
    let endless = await exchanges(of: server.url("/endless")) { $0.maximumBodyBytes = 50_000 }
    #expect(endless.map(\.truncation) == [.length])
    #expect(endless.allSatisfy { (1...50_000).contains($0.body.count) })
    let slow = await exchanges(of: server.url("/slow")) { $0.totalTimeout = .milliseconds(300) }
    #expect(slow.map(\.truncation) == [.time])
    let image = await exchanges(of: server.url("/image"))
    #expect(image.map(\.truncation) == [.unspecified])
    #expect(image.allSatisfy { $0.body.isEmpty && $0.isResponseHeadWhole })
    let head = await exchanges(of: server.url("/head"))
    #expect(head.map(\.isResponseHeadWhole) == [false])
    #expect(head.map { text($0.responseHead) } == ["HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"])
    gate.open()
  }

  @Test("A request without an answer is kept; a connection that was never made is not")
  func noAnswer() async throws {
    let server = try TestServer { _ in .nothing }
    let silent = await exchanges(of: server.url("/"))
    #expect(silent.map { text($0.requestHead).hasPrefix("GET / HTTP/1.1\r\n") } == [true])
    #expect(silent.map(\.responseHead) == [[]])
    let address = server.url("/")
    server.close()
    #expect(await exchanges(of: address).isEmpty)
  }

  @Test("Names and passwords are sent but not kept")
  func credentials() async throws {
    let server = try TestServer { _ in .html("<p>Secret.</p>") }
    let address = server.url("/", host: "user:hunter2@127.0.0.1")
    let exchanges = await exchanges(of: address)
    #expect(server.requests.first?.headers.contains { $0.name.lowercased() == "authorization" } == true)
    #expect(exchanges.map(\.address) == [server.url("/")])
    for exchange in exchanges {
      #expect(!text(exchange.requestHead).lowercased().contains("authorization"))
      #expect(text(exchange.requestHead).contains("Host: "))
    }
  }

  @Test("Headers of the user's own are sent but not kept, the usual ones are")
  func secretHeaders() async throws {
    let server = try TestServer { _ in .html("<p>Secret.</p>") }
    let exchanges = await exchanges(of: server.url("/")) { settings in
      settings.headers = [
        HTTPHeaders.Field(name: "X-Api-Key", value: "sesame"),
        HTTPHeaders.Field(name: "Cookie", value: "session=sesame"),
        HTTPHeaders.Field(name: "Accept-Language", value: "is"),
      ]
    }
    #expect(server.requests.first?.header("X-Api-Key") == "sesame")
    #expect(exchanges.count == 1)
    for exchange in exchanges {
      #expect(!text(exchange.requestHead).contains("sesame"))
      #expect(text(exchange.requestHead).contains("Accept-Language: is\r\n"))
      #expect(text(exchange.requestHead).hasSuffix("\r\n\r\n"))
    }
  }

  @Test("Interim heads are left out")
  func interimHeads() async throws {
    let server = try TestServer { _ in
      .raw(
        "HTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\n\r\n"
          + "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 8\r\n\r\n<p>x</p>")
    }
    let exchanges = await exchanges(of: server.url("/"))
    #expect(
      exchanges.map { text($0.responseHead) } == [
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 8\r\n\r\n"
      ])
  }

  @Test("HTTP/2 is kept as the text that libcurl makes of it")
  func http2() async throws {
    let authority = try TestAuthority()
    let server = try TestNginx(authority: authority, files: ["a.html": "<p>Here.</p>"])
    let exchanges = await exchanges(of: server.url("/a.html")) {
      $0.certificateAuthorities = authority.certificateFile
    }
    try #require(exchanges.count == 1)
    #expect(text(exchanges[0].requestHead).hasPrefix("GET /a.html HTTP/2\r\nHost: 127.0.0.1:"))
    #expect(text(exchanges[0].responseHead).hasPrefix("HTTP/2 200"))
    #expect(text(exchanges[0].responseHead).hasSuffix("\r\n\r\n"))
    #expect(text(exchanges[0].body) == "<p>Here.</p>")
  }

  @Test("Behind a proxy nobody here knows the address of the server")
  func proxy() async throws {
    let proxy = try TestServer { _ in .html("<p>Here.</p>") }
    let exchanges = await exchanges(of: "http://harbour.example/a") {
      $0.proxy = .address("http://127.0.0.1:\(proxy.port)")
    }
    #expect(exchanges.map(\.address) == ["http://harbour.example/a"])
    #expect(exchanges.map(\.serverAddress) == [nil])
  }

  @Test("A fetch that cannot be recorded fails in the recorder's words")
  func recorderFault() async throws {
    let server = try TestServer { _ in .html("<p>Here.</p>") }
    var settings = FetchSettings.direct
    settings.recorder = FullNotebook()
    let error = await failure(of: server.url("/"), settings: settings)
    #expect(error?.cause == .notRecorded("the notebook is full"))
    #expect(error?.isTransient == false)
  }
}
