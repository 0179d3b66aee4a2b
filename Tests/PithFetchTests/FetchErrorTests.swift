import PithFetch
import PithTestServer
import Testing

/// What servers do wrong, and what Pith says of it.
@Suite(.timeLimit(.minutes(10))) struct FetchErrorTests {
  // MARK: No answer

  @Test("A host without an address is a failure of name resolution")
  func unknownHost() async {
    // A label of 64 characters: longer than DNS allows, so that no resolver is asked.
    let host = String(repeating: "a", count: 64) + ".example"
    let error = await failure(of: "http://\(host)/")
    #expect(error?.cause == .nameResolution(host))
    #expect(error?.isTransient == true)
  }

  @Test("A port where nobody listens is a failure of the connection")
  func refusedConnection() async throws {
    let server = try TestServer { _ in .nothing }
    server.close()
    let error = await failure(of: server.url("/"))
    guard case .connection(let words) = error?.cause else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(words.contains("Failed to connect to 127.0.0.1"))
    #expect(error?.isTransient == true)
  }

  @Test(
    "A connection that breaks before the page is there is a failure of the connection",
    arguments: [
      ("no answer", TestResponse.nothing),
      ("a reset", TestResponse([.reset])),
      ("half a head", .raw("HTTP/1.1 200 OK\r\nContent-Ty")),
      ("a reset after the head", TestResponse([.send(Array(pageHead("Content-Length: 9").utf8)), .reset])),
    ])
  func brokenConnection(_ name: String, _ response: TestResponse) async throws {
    let server = try TestServer { _ in response }
    let error = await failure(of: server.url("/"))
    guard case .connection = error?.cause else {
      Issue.record("\(name): \(String(describing: error))")
      return
    }
    #expect(error?.isTransient == true)
  }

  // MARK: Statuses

  @Test(
    "A status from 400 on brings no page",
    arguments: [
      (400, false), (401, false), (403, false), (404, false), (408, true), (410, false), (429, true),
      (500, true), (503, true), (599, true), (999, true),
    ])
  func status(_ status: Int, _ isTransient: Bool) async throws {
    let server = try TestServer { _ in .status(status) }
    let error = await failure(of: server.url("/"))
    #expect(error?.cause == .status(status))
    #expect(error?.isTransient == isTransient)
    #expect(error?.reason.contains("status \(status)") == true)
  }

  @Test(
    "A redirect without an address breaks the protocol",
    arguments: [300, 302])
  func redirectToNowhere(_ status: Int) async throws {
    let server = try TestServer { _ in .body([], status: status) }
    let error = await failure(of: server.url("/"))
    #expect(
      error?.cause == .protocolError("status \(status), a redirect, came without an address to go to"))
  }

  @Test("A 304 that nobody asked for breaks the protocol")
  func notModified() async throws {
    let server = try TestServer { _ in .body([], status: 304) }
    let error = await failure(of: server.url("/"))
    #expect(
      error?.cause
        == .protocolError("status 304 (not modified) came though the request was not a conditional one"))
  }

  @Test("What a server sends with a refusal comes with the error")
  func refusalBody() async throws {
    let server = try TestServer { _ in
      .body(Array("<h1>Slow down</h1>".utf8), status: 429, headers: ["Retry-After: 30"])
    }
    let response = try #require(await failure(of: server.url("/"))?.response)
    #expect(response.status == 429)
    #expect(response.headers["retry-after"] == "30")
    #expect(String(decoding: response.body, as: UTF8.self) == "<h1>Slow down</h1>")
  }

  @Test("A refusal without end is a refusal all the same")
  func endlessRefusal() async throws {
    let server = try TestServer { _ in
      let head = TestResponse.head(404, contentType: "text/html", headers: [])
      return TestResponse([.send(head), .sendForever(Array("<p>And so on.</p>".utf8))])
    }
    let error = await failure(of: server.url("/"))
    #expect(error?.cause == .status(404))
    await server.waitForDisconnection()
  }

  @Test("An interim response is passed over")
  func interimResponse() async throws {
    let page = TestResponse.html("<p>After the hints.</p>")
    let hints = TestResponse.head(103, contentType: nil, headers: ["Link: </style.css>; rel=preload"])
    let server = try TestServer { _ in TestResponse([.send(hints)] + page.steps, keepsConnection: true) }
    let response = try await PageFetcher(settings: .direct).fetch(server.url("/"))
    #expect(response.status == 200)
    #expect(response.headers["link"] == nil)
  }

  // MARK: Redirects

  @Test("Redirects in a circle end when they come back")
  func circle() async throws {
    let server = try TestServer { request in .redirect(to: request.path == "/a" ? "/b" : "/a") }
    let error = await failure(of: server.url("/a"))
    #expect(error?.cause == .redirectLoop)
    #expect(error?.isTransient == false)
    #expect(server.requests.map(\.path) == ["/a", "/b"])
  }

  @Test("Redirects without end are followed up to the limit")
  func endlessRedirects() async throws {
    let server = try TestServer { request in .redirect(to: request.path + "a") }
    var settings = FetchSettings.direct
    settings.maximumRedirects = 5
    let error = await failure(of: server.url("/"), settings: settings)
    #expect(error?.cause == .tooManyRedirects(limit: 5))
    #expect(error?.isTransient == false)
    #expect(server.requests.map(\.path) == ["/", "/a", "/aa", "/aaa", "/aaaa", "/aaaaa"])
  }

  @Test("A server may send a client back that has a cookie now")
  func redirectForCookie() async throws {
    let server = try TestServer { request in
      if request.header("Cookie") == "seen=yes" { return .html("<p>Welcome back.</p>") }
      return .body([], status: 302, contentType: nil, headers: ["Location: /", "Set-Cookie: seen=yes"])
    }
    let page = try await PageFetcher(settings: .direct).fetch(server.url("/"))
    #expect(String(decoding: page.body, as: UTF8.self) == "<p>Welcome back.</p>")
    #expect(server.requests.count == 2)
  }

  @Test(
    "A redirect to another scheme is not followed",
    arguments: [
      ("file:///etc/hostname", "file"), ("ftp://news.example/a", "ftp"), ("gopher://news.example", "gopher"),
    ])
  func otherScheme(_ location: String, _ scheme: String) async throws {
    let server = try TestServer { _ in .redirect(to: location) }
    let error = await failure(of: server.url("/"))
    #expect(error?.cause == .redirectToScheme(scheme))
  }

  @Test("A redirect to an address that is none breaks the protocol")
  func redirectToNonsense() async throws {
    let server = try TestServer { _ in .redirect(to: "http://news.example:99999/") }
    let error = await failure(of: server.url("/"))
    guard case .protocolError(let words) = error?.cause else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(words.hasPrefix("it redirects to an address that is none"))
  }

  @Test("A failure after a redirect names both addresses")
  func failureAfterRedirect() async throws {
    let server = try TestServer { $0.path == "/old" ? .redirect(to: "/new") : .status(404) }
    let error = await failure(of: server.url("/old"))
    #expect(error?.address == server.url("/old"))
    #expect(error?.redirectedAddress == server.url("/new"))
    #expect(error?.reason == "there is no such page (status 404) (redirected to \(server.url("/new")))")
  }

  // MARK: Content

  @Test(
    "A body that is no page is refused after its head",
    arguments: ["application/pdf", "image/jpeg", "text/plain", "application/rss+xml", "application/json"])
  func otherType(_ contentType: String) async throws {
    let server = try TestServer { _ in .endless(contentType: contentType) }
    let error = await failure(of: server.url("/"))
    #expect(error?.cause == .notHTML(contentType: contentType))
    await server.waitForDisconnection()
  }

  @Test(
    "A page may come without a type",
    arguments: [nil, "", "html", "text/html; charset=\"utf-8\"", "TEXT/HTML"])
  func pageType(_ contentType: String?) async throws {
    let server = try TestServer { _ in .html("<p>A page.</p>", contentType: contentType) }
    let page = try await PageFetcher(settings: .direct).fetch(server.url("/"))
    #expect(page.body.count == 14)
  }

  @Test("A body that is shorter than announced is truncated")
  func truncatedByLength() async throws {
    let server = try TestServer { _ in .truncated("<p>Half a", announcedBytes: 100) }
    let error = await failure(of: server.url("/"))
    #expect(error?.cause == .truncatedBody)
    #expect(error?.isTransient == true)
  }

  @Test("Chunks that end before the last one are truncated")
  func truncatedChunks() async throws {
    let head = Self.pageHead("Transfer-Encoding: chunked")
    let server = try TestServer { _ in .raw(head + "9\r\n<p>Half a\r\n") }
    let error = await failure(of: server.url("/"))
    #expect(error?.cause == .truncatedBody)
  }

  // MARK: Protocol

  @Test(
    "What is no HTTP breaks the protocol",
    arguments: [
      ("a body alone", "<p>No head at all, and long enough to be told from one.</p>"),
      ("another protocol", "SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n"),
      ("a chunk without size", pageHead("Transfer-Encoding: chunked") + "many\r\nbytes\r\n"),
      ("a length that is no number", pageHead("Content-Length: many") + "<p>"),
    ])
  func protocolError(_ name: String, _ answer: String) async throws {
    let server = try TestServer { _ in .raw(answer) }
    let error = await failure(of: server.url("/"))
    guard case .protocolError = error?.cause else {
      Issue.record("\(name): \(String(describing: error))")
      return
    }
    #expect(error?.isTransient == false)
  }

  private static func pageHead(_ header: String) -> String {
    String(decoding: TestResponse.head(200, contentType: "text/html", headers: [header]), as: UTF8.self)
  }
}
