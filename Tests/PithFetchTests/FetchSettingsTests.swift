import PithCore
import PithFetch
import PithTestServer
import Testing

/// Each limit and each header against a server that goes beyond it or shows it.
@Suite(.timeLimit(.minutes(10))) struct FetchSettingsTests {
  // MARK: Time

  @Test("A handshake that never ends is given up after the limit for connecting")
  func connectTimeout() async throws {
    let never = TestGate()
    let server = try TestServer { _ in .stalled(until: never) }
    var settings = FetchSettings.direct
    settings.connectTimeout = .milliseconds(100)
    let error = await failure(of: server.url("/", scheme: "https"), settings: settings)
    #expect(error?.cause == .timeout(.connect(.milliseconds(100))))
    #expect(error?.isTransient == true)
    #expect(server.requests.map(\.method) == ["TLS"])
  }

  @Test("A server that does not begin to answer is given up after the limit for the first byte")
  func firstByteTimeout() async throws {
    let never = TestGate()
    let server = try TestServer { $0.path == "/" ? .redirect(to: "/slow") : .stalled(until: never) }
    var settings = FetchSettings.direct
    settings.firstByteTimeout = .seconds(1)
    let error = await failure(of: server.url("/"), settings: settings)
    #expect(error?.cause == .timeout(.firstByte(.seconds(1))))
    #expect(error?.redirectedAddress == server.url("/slow"))
    await server.waitForDisconnection()
  }

  @Test("A page that stalls in its middle is given up after the limit for all of it")
  func totalTimeout() async throws {
    let never = TestGate()
    let server = try TestServer { _ in .stalledInBody(until: never) }
    var settings = FetchSettings.direct
    settings.totalTimeout = .milliseconds(200)
    let error = await failure(of: server.url("/"), settings: settings)
    #expect(error?.cause == .timeout(.total(.milliseconds(200))))
    await server.waitForDisconnection()
  }

  @Test("A page that comes a byte at a time is given up as too slow")
  func minimumSpeed() async throws {
    let endlessText = String(repeating: "drip ", count: 1_000)
    let server = try TestServer { _ in .dripped(endlessText, every: .milliseconds(100)) }
    var settings = FetchSettings.direct
    settings.minimumBytesPerSecond = 1_000
    settings.slowPeriod = .seconds(1)
    let error = await failure(of: server.url("/"), settings: settings)
    #expect(error?.cause == .timeout(.speed(minimumBytesPerSecond: 1_000, .seconds(1))))
  }

  @Test("A server that takes its time within the limits gets it")
  func patience() async throws {
    let gate = TestGate()
    let server = try TestServer { _ in .stalledInBody(until: gate, text: "<p>Good things take time.</p>") }
    async let page = PageFetcher(settings: .direct).fetch(server.url("/"))
    await server.waitForRequests(1)
    gate.open()
    #expect(String(decoding: try await page.body, as: UTF8.self) == "<p>Good things take time.</p>")
  }

  // MARK: Size

  @Test("A body without end stops at the limit")
  func endlessBody() async throws {
    let server = try TestServer { _ in .endless() }
    var settings = FetchSettings.direct
    settings.maximumBodyBytes = 1_000_000
    let error = await failure(of: server.url("/"), settings: settings)
    #expect(error?.cause == .bodyTooLarge(limitBytes: 1_000_000))
    #expect(error?.isTransient == false)
    await server.waitForDisconnection()
  }

  @Test("A body that is announced as too large is not read")
  func announcedBody() async throws {
    let never = TestGate()
    let server = try TestServer { _ in
      let head = TestResponse.head(200, contentType: "text/html", headers: ["Content-Length: 1000001"])
      return TestResponse([.send(head), .wait(never)])
    }
    var settings = FetchSettings.direct
    settings.maximumBodyBytes = 1_000_000
    let error = await failure(of: server.url("/"), settings: settings)
    #expect(error?.cause == .bodyTooLarge(limitBytes: 1_000_000))
  }

  @Test("A body of exactly the limit is taken, one byte more is not", arguments: [1_000, 1_001])
  func bodyLimit(_ count: Int) async throws {
    let server = try TestServer { _ in .chunked([String(repeating: "x", count: count)]) }
    var settings = FetchSettings.direct
    settings.maximumBodyBytes = 1_000
    let fetcher = PageFetcher(settings: settings)
    if count <= 1_000 {
      #expect(try await fetcher.fetch(server.url("/")).body.count == count)
    } else {
      await #expect(throws: FetchError.self) { try await fetcher.fetch(server.url("/")) }
    }
  }

  @Test(
    "A head without end stops at the limit", arguments: ["X-Filler: and so on\r\n", "X-Filler-without-end-"])
  func endlessHead(_ filler: String) async throws {
    let server = try TestServer { _ in
      let statusLine = Array("HTTP/1.1 200 OK\r\n".utf8)
      return TestResponse([
        .send(statusLine), .sendForever(Array(String(repeating: filler, count: 500).utf8)),
      ])
    }
    let error = await failure(of: server.url("/"))
    #expect(error?.cause == .headersTooLarge(limitBytes: 262_144))
    await server.waitForDisconnection()
  }

  // MARK: Request

  @Test("The server sees who asks, and for what")
  func requestHeaders() async throws {
    let server = try TestServer { _ in .html("<p>Hello.</p>") }
    _ = try await PageFetcher(settings: .direct).fetch(server.url("/a?b=c"))
    let request = try #require(server.requests.first)
    #expect(request.method == "GET")
    #expect(request.target == "/a?b=c")
    #expect(request.header("User-Agent") == "Pith/\(PithVersion.current)")
    #expect(request.header("Accept") == "text/html,application/xhtml+xml;q=0.9,*/*;q=0.1")
    #expect(request.header("Accept-Language") == nil)
    let codings = try #require(request.header("Accept-Encoding"))
    for coding in ["gzip", "deflate", "br", "zstd"] { #expect(codings.contains(coding)) }
  }

  @Test("Headers can be chosen and added")
  func chosenHeaders() async throws {
    let server = try TestServer { _ in .html("<p>Hello.</p>") }
    var settings = FetchSettings.direct
    settings.userAgent = "Archive/2"
    settings.acceptLanguage = "uk, en;q=0.5"
    settings.headers = [
      HTTPHeaders.Field(name: "accept", value: "text/html"), HTTPHeaders.Field(name: "X-Empty", value: ""),
    ]
    _ = try await PageFetcher(settings: settings).fetch(server.url("/"))
    let request = try #require(server.requests.first)
    #expect(request.headers.filter { $0.name.lowercased() == "accept" }.map(\.value) == ["text/html"])
    #expect(request.header("User-Agent") == "Archive/2")
    #expect(request.header("Accept-Language") == "uk, en;q=0.5")
    #expect(request.header("X-Empty") == "")
  }

  @Test(
    "A header that would bring in another one, or belongs to the fetcher, is refused before a request goes out",
    arguments: [
      ("X-A", "b\r\nX-Smuggled: c"), ("X-A", "b\nc"), ("X-A", "\u{0}"), ("X-A\r\nX-B", "c"), ("X A", "b"),
      ("", "b"),
      ("Host", "other.example"), ("Content-Length", "0"), ("transfer-encoding", "chunked"),
    ])
  func refusedHeader(_ name: String, _ value: String) async throws {
    let server = try TestServer { _ in .html("<p>Hello.</p>") }
    var settings = FetchSettings.direct
    settings.headers = [HTTPHeaders.Field(name: name, value: value)]
    let error = await failure(of: server.url("/"), settings: settings)
    guard case .invalidHeader = error?.cause else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(server.connectionCount == 0)
  }

  @Test("A line break in the name of the client is refused")
  func refusedUserAgent() async throws {
    var settings = FetchSettings.direct
    settings.userAgent = "Archive/2\r\nX-Agent: smuggled"
    let error = await failure(of: "http://127.0.0.1:9/", settings: settings)
    guard case .invalidHeader = error?.cause else {
      Issue.record("\(String(describing: error))")
      return
    }
  }
}
