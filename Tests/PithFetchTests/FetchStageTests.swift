import PithCore
import PithTestServer
import Testing

@testable import PithFetch

@Suite(.timeLimit(.minutes(10))) struct FetchStageTests {
  @Test("A page goes on with its request, its address, its status and its type")
  func success() async throws {
    let server = try TestServer { request in
      request.path == "/old" ? .redirect(to: "/new") : .html("<p>Moved house.</p>")
    }
    let request = PageRequest(.url(server.url("/old")), index: 7)
    let page = try await FetchStage(PageFetcher(settings: .direct)).run(request)
    #expect(page.request == request)
    #expect(page.url == server.url("/new"))
    #expect(page.status == 200)
    #expect(page.contentType == "text/html; charset=utf-8")
    #expect(String(decoding: page.bytes, as: UTF8.self) == "<p>Moved house.</p>")
  }

  @Test("A page goes on with the time at which the server sent it")
  func time() async throws {
    let server = try TestServer { _ in
      .body(Array("<p>x</p>".utf8), headers: ["Date: Sat, 31 Jan 2026 08:05:09 GMT"])
    }
    let page = try await FetchStage(PageFetcher(settings: .direct)).run(PageRequest(.url(server.url("/"))))
    #expect(page.fetchedUnixSeconds == 1_769_846_709)
  }

  @Test("A page of a server without a clock has the time of its arrival")
  func arrival() async throws {
    let server = try TestServer { _ in .html("<p>x</p>") }
    let page = try await FetchStage(PageFetcher(settings: .direct)).run(PageRequest(.url(server.url("/"))))
    let time = try #require(page.fetchedUnixSeconds)
    // Some time after this test was written.
    #expect(time > 1_770_000_000)
  }

  @Test("A request whose page is known to lead elsewhere goes there, as by redirects")
  func way() async throws {
    let server = try TestServer { _ in .html("<p>x</p>") }
    var settings = FetchSettings.direct
    settings.headers = [HTTPHeaders.Field(name: "X-Key", value: "7")]
    var request = PageRequest(.url(server.url("/a")), validators: PageValidators(entityTag: "\"1\""))
    request.way = [server.url("/a"), server.url("/b")]
    let stage = FetchStage(PageFetcher(settings: settings))
    #expect(try await stage.run(request).url == server.url("/b"))
    request.way = [server.url("/c", host: "news.localhost")]
    #expect(try await stage.run(request).url == server.url("/c", host: "news.localhost"))
    #expect(server.requests.map(\.path) == ["/b", "/c"])
    #expect(server.requests.map { $0.header("X-Key") } == ["7", nil])
    // They were given for the page that leads there.
    #expect(server.requests.allSatisfy { $0.header("If-None-Match") == nil })
  }

  @Test("A way that a redirect is not followed on is not taken either")
  func forbiddenWay() async throws {
    for (way, code) in [
      (["http://news.example/a"], FailureCode.redirectToHTTP), (["ftp://news.example/a"], .redirectToScheme),
      (["https://news.example/b", "https://news.example/a"], .redirectLoop),
    ] {
      var request = PageRequest(.url("https://news.example/a"))
      request.way = way
      let exit = await #expect(throws: StageExit.self) {
        try await FetchStage(PageFetcher(settings: .direct)).run(request)
      }
      guard case .failed(let failure) = exit else {
        Issue.record("it is a failure")
        return
      }
      #expect(failure.code == code)
    }
  }

  @Test("A failure carries its code, its reason and the error below")
  func failure() async throws {
    let server = try TestServer { _ in .status(503) }
    let failure = await failure(of: .url(server.url("/")))
    #expect(failure?.stage == .fetch)
    #expect(failure?.code == .serverError)
    #expect(failure?.isTransient == true)
    #expect(failure?.detail == "the server failed (status 503); try again later")
    #expect((failure?.underlying as? FetchError)?.cause == .status(503))
  }

  @Test("A page goes on with what its next request needs, and with what the server asks of copies")
  func validators() async throws {
    let headers = ["ETag: W/\"7\"", "Cache-Control: max-age=60", "X-Robots-Tag: noarchive"]
    let server = try TestServer { _ in .body(Array("<p>x</p>".utf8), headers: headers) }
    let page = try await FetchStage(PageFetcher(settings: .direct)).run(PageRequest(.url(server.url("/"))))
    #expect(page.validators == PageValidators(entityTag: "W/\"7\""))
    #expect(page.freshness == PageFreshness(lifetimeSeconds: 60))
    #expect(page.indexing == [.noarchive])
  }

  @Test("A page that has not changed is skipped")
  func notModified() async throws {
    let server = try TestServer { _ in .body([], status: 304, contentType: nil) }
    let request = PageRequest(.url(server.url("/")), validators: PageValidators(entityTag: "\"7\""))
    let exit = await #expect(throws: StageExit.self) {
      try await FetchStage(PageFetcher(settings: .direct)).run(request)
    }
    guard case .skipped(let reason) = exit else {
      Issue.record("\(String(describing: exit))")
      return
    }
    #expect(reason.code == .notModified)
    #expect(server.requests.first?.header("If-None-Match") == "\"7\"")
  }

  @Test("A page that robots.txt forbids is skipped, with the rule")
  func forbidden() async throws {
    let server = try TestServer { _ in .html("User-agent: *\nDisallow: /a", contentType: "text/plain") }
    let fetcher = PoliteFetcher(PageFetcher(settings: .direct))
    let exit = await #expect(throws: StageExit.self) {
      try await FetchStage(fetcher).run(PageRequest(.url(server.url("/a"))))
    }
    guard case .skipped(let reason) = exit else {
      Issue.record("\(String(describing: exit))")
      return
    }
    #expect(reason.code == .robots)
    #expect(reason.detail == "the site's robots.txt forbids this page (Disallow: /a)")
  }

  @Test("A saved page is nothing to fetch")
  func savedPage() async {
    let failure = await failure(of: .file("pages/a.html"))
    #expect(failure?.code == .invalidURL)
  }

  @Test(
    "Each cause has its code",
    arguments: [
      (FetchError.Cause.invalidURL("it is empty"), FailureCode.invalidURL),
      (.unsupportedScheme("ftp"), .unsupportedScheme),
      (.nameResolution("news.example"), .nameResolution),
      (.connection("refused"), .connection),
      (.tls("expired"), .tls),
      (.timeout(.connect(.seconds(1))), .connectTimeout),
      (.timeout(.firstByte(.seconds(1))), .firstByteTimeout),
      (.timeout(.total(.seconds(1))), .totalTimeout),
      (.timeout(.speed(minimumBytesPerSecond: 1, .seconds(1))), .tooSlow),
      (.invalidHeader("it has no name"), .invalidURL),
      (.reservedAddress("127.0.0.1", .loopback), .reservedAddress),
      (.redirectLoop, .redirectLoop),
      (.redirectToHTTP, .redirectToHTTP),
      (.redirectToScheme("ftp"), .redirectToScheme),
      (.tooManyRedirects(limit: 20), .tooManyRedirects),
      (.status(404), .notFound),
      (.status(410), .notFound),
      (.status(403), .clientError),
      (.status(500), .serverError),
      (.status(999), .serverError),
      (.bodyTooLarge(limitBytes: 1), .tooLarge),
      (.transferTooLarge(limitBytes: 1), .transferTooLarge),
      (.headersTooLarge(limitBytes: 1), .headersTooLarge),
      (.notHTML(contentType: "image/png"), .notHTML),
      (.truncatedBody, .truncatedBody),
      (.contentCoding("broken"), .contentCoding),
      (.protocolError("nonsense"), .protocolError),
      (.cancelled, .cancelled),
      (.closed, .cancelled),
    ])
  func code(_ cause: FetchError.Cause, _ code: FailureCode) {
    #expect(cause.code == code)
  }

  private func failure(of source: PageRequest.Source) async -> StageFailure? {
    let exit = await #expect(throws: StageExit.self) {
      try await FetchStage(PageFetcher(settings: .direct)).run(PageRequest(source))
    }
    guard case .failed(let failure) = exit else { return nil }
    return failure
  }
}
