import PithCore
import PithTestServer
import Testing

@testable import PithFetch

/// robots.txt before each page.
extension PoliteFetcherTests {
  @Test("A site's robots.txt is asked once, before its pages, and heeded")
  func robots() async throws {
    let server = try TestServer { request in
      request.path == "/robots.txt"
        ? .html("User-agent: pith\nDisallow: /private", contentType: "text/plain") : .html("<p>x")
    }
    let fetcher = fetcher()
    _ = try await fetcher.fetch(server.url("/a"))
    let error = await #expect(throws: FetchError.self) { try await fetcher.fetch(server.url("/private/b?c")) }
    #expect(error?.cause == .forbiddenByRobots(rule: "Disallow: /private"))
    #expect(error?.isTransient == false)
    #expect(server.requests.map(\.path) == ["/robots.txt", "/a"])
    #expect(server.requests[0].header("User-Agent") == "Pith/\(PithVersion.current)")
    #expect(server.requests[0].header("Accept")?.hasPrefix("text/plain") == true)
  }

  @Test("A host with a dot after its name is the same host: it has one robots.txt and one queue")
  func dottedHost() async throws {
    // As a proxy, it is there for all names.
    let server = try TestServer { request in
      request.path.hasSuffix("/robots.txt")
        ? .html("User-agent: *\nDisallow: /private", contentType: "text/plain") : .html("<p>x")
    }
    var settings = FetchSettings.direct
    settings.proxy = .address("http://127.0.0.1:\(server.port)")
    let fetcher = fetcher(settings)
    _ = try await fetcher.fetch("http://news.example/a")
    _ = try await fetcher.fetch("http://News.Example./b")
    let error = await #expect(throws: FetchError.self) {
      try await fetcher.fetch("http://news.example./private")
    }
    #expect(error?.cause == .forbiddenByRobots(rule: "Disallow: /private"))
    #expect(
      server.requests.map(\.target) == [
        "http://news.example/robots.txt", "http://news.example/a", "http://news.example./b",
      ])
    #expect(fetcher.slowestHosts(9).map(\.host) == ["news.example"])
    #expect(PoliteFetcher.host(of: "https://BÜCHER.example./a") == "xn--bcher-kva.example")
  }

  @Test("The group is chosen by the name that the fetcher goes by")
  func agent() async throws {
    let server = try TestServer { request in
      request.path == "/robots.txt"
        ? .html("User-agent: archivebot\nDisallow: /", contentType: nil) : .html("<p>x")
    }
    _ = try await fetcher().fetch(server.url("/a"))
    let error = await #expect(throws: FetchError.self) {
      try await fetcher(userAgent: "ArchiveBot/2.0 (archive@news.example)").fetch(server.url("/a"))
    }
    #expect(error?.cause == .forbiddenByRobots(rule: "Disallow: /"))
  }

  @Test("So it is where the name is given as a header")
  func agentInHeader() async throws {
    let server = try TestServer { request in
      request.path == "/robots.txt"
        ? .html("User-agent: archivebot\nDisallow: /", contentType: nil) : .html("<p>x")
    }
    var settings = FetchSettings.direct
    settings.headers = [HTTPHeaders.Field(name: "user-agent", value: "ArchiveBot/2.0")]
    let error = await #expect(throws: FetchError.self) {
      try await fetcher(settings).fetch(server.url("/a"))
    }
    #expect(error?.cause == .forbiddenByRobots(rule: "Disallow: /"))
    #expect(server.requests.map { $0.header("User-Agent") } == ["ArchiveBot/2.0"])
  }

  @Test("Rules are ignored, and the file not even asked for, where the settings say so")
  func ignoredRobots() async throws {
    let server = try TestServer { _ in .html("User-agent: *\nDisallow: /") }
    _ = try await fetcher { $0.obeysRobots = false }.fetch(server.url("/a"))
    #expect(server.requests.map(\.path) == ["/a"])
  }

  @Test(
    "A robots.txt that isn't there forbids nothing: statuses from 400 to 499",
    arguments: [400, 401, 403, 404, 410, 451])
  func unavailable(_ status: Int) async throws {
    let server = try TestServer { request in request.path == "/robots.txt" ? .status(status) : .html("<p>x") }
    #expect(try await fetcher().fetch(server.url("/a")).status == 200)
  }

  @Test("A site whose robots.txt could not be had has to wait", arguments: [500, 502, 503, 599, 429])
  func unreachable(_ status: Int) async throws {
    let server = try TestServer { request in request.path == "/robots.txt" ? .status(status) : .html("<p>x") }
    let error = await failure(of: server.url("/a"))
    guard case .robotsUnreachable = error?.cause else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(error?.isTransient == true)
    #expect(Set(server.requests.map(\.path)) == ["/robots.txt"])
    #expect(server.requests.count == 2, "it is tried once more")
  }

  @Test("So does one whose connection breaks")
  func brokenConnection() async throws {
    let server = try TestServer { _ in TestResponse([.reset]) }
    let error = await failure(of: server.url("/a"))
    guard case .robotsUnreachable = error?.cause else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test("The robots.txt of a server that is back is read on the second try")
  func secondTry() async throws {
    let count = Counter()
    let server = try TestServer { request in
      guard request.path == "/robots.txt" else { return .html("<p>x") }
      return count.next() == 1
        ? .status(500) : .html("User-agent: *\nDisallow: /b", contentType: "text/plain")
    }
    let fetcher = fetcher()
    async let page = fetcher.fetch(server.url("/a"))
    await clock.waitForSleepers(1)
    clock.advance(by: .seconds(1))
    #expect(try await page.status == 200)
    await #expect(throws: FetchError.self) { try await fetcher.fetch(server.url("/b")) }
  }

  @Test("Five redirects lead to a robots.txt, on whatever host; with six there is none", arguments: [5, 6])
  func redirects(_ count: Int) async throws {
    let elsewhere = try TestServer { request in
      let number = Int(request.path.dropFirst()) ?? 0
      return number < count
        ? .redirect(to: "/\(number + 1)") : .html("User-agent: *\nDisallow: /a", contentType: "text/plain")
    }
    let server = try TestServer { request in
      request.path == "/robots.txt" ? .redirect(to: elsewhere.url("/1"), status: 301) : .html("<p>x")
    }
    let fetcher = fetcher()
    if count == 5 {
      let error = await #expect(throws: FetchError.self) { try await fetcher.fetch(server.url("/a")) }
      #expect(error?.cause == .forbiddenByRobots(rule: "Disallow: /a"))
    } else {
      #expect(try await fetcher.fetch(server.url("/a")).status == 200)
    }
  }

  @Test("A redirect of a robots.txt to where nothing is fetched from is as good as none")
  func redirectToReserved() async throws {
    var settings = FetchSettings.direct
    settings.allowsPrivateNetworks = false
    let proxy = try TestServer { request in
      request.path.hasSuffix("/robots.txt") ? .redirect(to: "http://10.0.0.1/robots.txt") : .html("<p>x")
    }
    settings.proxy = .address("http://127.0.0.1:\(proxy.port)")
    #expect(try await fetcher(settings).fetch("http://news.example/a").status == 200)
    #expect(proxy.requests.count == 2)
  }

  @Test("A fault of the host that a robots.txt redirects to is told as one of the robots.txt")
  func redirectToNowhere() async throws {
    let server = try TestServer { request in
      request.path == "/robots.txt" ? .redirect(to: "http://news.invalid/robots.txt") : .html("<p>x")
    }
    let error = await failure(of: server.url("/a"))
    guard case .robotsUnreachable(let reason) = error?.cause else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(reason.contains("http://news.invalid/robots.txt: the host name news.invalid"))
  }

  @Test("Of a robots.txt without end, the first 500 KiB are read")
  func endlessRobots() async throws {
    let head = TestResponse.head(200, contentType: "text/plain", headers: [])
    let server = try TestServer { request in
      guard request.path == "/robots.txt" else { return .html("<p>x") }
      let comments = Array("# nothing to say\n".utf8)
      return TestResponse([.send(head + Array("User-agent: *\nDisallow: /b\n".utf8)), .sendForever(comments)])
    }
    let fetcher = fetcher()
    #expect(try await fetcher.fetch(server.url("/a")).status == 200)
    await #expect(throws: FetchError.self) { try await fetcher.fetch(server.url("/b")) }
  }

  @Test("A redirect is a request like any other: the rules of where it leads hold")
  func redirectToForbidden() async throws {
    let other = try TestServer { request in
      request.path == "/robots.txt"
        ? .html("User-agent: *\nDisallow: /", contentType: "text/plain") : .html("<p>x")
    }
    let server = try TestServer { request in
      request.path == "/robots.txt" ? .status(404) : .redirect(to: other.url("/b"))
    }
    let error = await #expect(throws: FetchError.self) { try await fetcher().fetch(server.url("/a")) }
    #expect(error?.cause == .forbiddenByRobots(rule: "Disallow: /"))
    #expect(error?.address == server.url("/a"))
    #expect(error?.redirectedAddress == other.url("/b"))
    #expect(other.requests.map(\.path) == ["/robots.txt"])
  }

  @Test("No robots.txt is asked for with headers that are meant for the pages of one host")
  func headers() async throws {
    let other = try TestServer { _ in .html("<p>x") }
    let server = try TestServer { request in
      request.path == "/robots.txt" ? .status(404) : .redirect(to: other.url("/b"))
    }
    var settings = FetchSettings.direct
    settings.headers = [
      HTTPHeaders.Field(name: "Authorization", value: "Bearer 7"),
      HTTPHeaders.Field(name: "Accept-Language", value: "tr"),
    ]
    _ = try await fetcher(settings).fetch(server.url("/a"))
    #expect((server.requests + other.requests).map(\.path) == ["/robots.txt", "/a", "/robots.txt", "/b"])
    #expect(server.requests.map { $0.header("Authorization") } == [nil, "Bearer 7"])
    #expect(other.requests.map { $0.header("Authorization") } == [nil, nil])
    #expect(other.requests.map { $0.header("Accept-Language") } == ["tr", "tr"])
  }

  @Test("The sitemaps of a site are known from its robots.txt")
  func sitemaps() async throws {
    let server = try TestServer { _ in
      .html(
        "Sitemap: https://news.example/sitemap.xml\nUser-agent: *\nCrawl-delay: 3", contentType: "text/plain")
    }
    let robots = try await fetcher().robots(ofSiteOf: server.url("/a"))
    #expect(robots.sitemaps == ["https://news.example/sitemap.xml"])
    #expect(robots.rules.crawlDelay == .seconds(3))
  }
}
