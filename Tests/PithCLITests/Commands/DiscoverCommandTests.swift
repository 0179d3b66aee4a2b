import PithTestServer
import Testing

/// `pith discover` as a process.
@Suite(.timeLimit(.minutes(10))) struct DiscoverCommandTests {
  private func discover(_ arguments: String...) async throws -> PithProcess.Result {
    try await PithProcess.run(["discover", "--allow-private", "--delay", "0", "--retries", "0"] + arguments)
  }

  private static let feed = """
    <rss version="2.0"><channel><title>Valley Post</title><item><title>Mill sold</title><link>/2026/01/31/mill</link>
    <pubDate>Sat, 31 Jan 2026 08:05:00 GMT</pubDate></item></channel></rss>
    """

  @Test func printsTheSourcesOfASite() async throws {
    let server = try TestServer { request in
      switch request.path {
      case "/":
        .html(
          """
          <html><head><link rel="alternate" type="application/rss+xml" href="/feed">
          <link rel="alternate" type="application/rss+xml" href="/gone"></head><body><p>Welcome</p></body></html>
          """)
      // Feeds come under types of all kinds.
      case "/feed": .body(Array(Self.feed.utf8), contentType: "image/x-icon")
      case "/robots.txt":
        .body(Array("Sitemap: /maps/index.xml\n".utf8), contentType: "text/plain")
      case "/maps/index.xml":
        .body(
          Array("<sitemapindex><sitemap><loc>/maps/news.xml</loc></sitemap></sitemapindex>".utf8),
          contentType: "text/xml")
      case "/maps/news.xml":
        .body(Array("<urlset><url><loc>/a</loc></url></urlset>".utf8), contentType: "application/xml")
      default: .status(404)
      }
    }
    let result = try await discover(server.url("/"))
    #expect(result.status == 0)
    let site = server.url("/")
    let name = "site-127-0-0-1"
    #expect(
      result.output == """
        # Found at \(site)
        sources:
          # RSS feed "Valley Post": 1 item, the newest of 2026-01-31
          - name: \(name)
            feed: \(site)feed
          # Sitemap index: 1 sitemap; all that the site has, mostly old
          # - name: \(name)-maps-sitemap
          #   sitemap: \(site)maps/index.xml
          # News sitemap: 1 address
          - name: \(name)-maps-news-sitemap
            sitemap: \(site)maps/news.xml

        """)
    // What the site names and doesn't have is worth a word.
    #expect(result.messageLines == ["pith: \(site)gone: there is no such page (status 404)"])
    // Nothing is asked for twice; no common place where there is something better.
    let paths = server.requests.map(\.path)
    #expect(Set(paths).count == paths.count)
    #expect(!paths.contains("/rss.xml") && !paths.contains("/sitemap.xml"))
  }

  @Test func sendsHeadersToTheSiteAlone() async throws {
    let other = try TestServer { _ in .body(Array(Self.feed.utf8), contentType: "text/xml") }
    let server = try TestServer { request in
      switch request.path {
      case "/":
        .html(
          """
          <link rel="alternate" type="application/rss+xml" href="/feed">
          <link rel="alternate" type="application/rss+xml" href="\(other.url("/feed"))"><p>Welcome
          """)
      case "/robots.txt":
        .body(Array("Sitemap: \(other.url("/map.xml"))\n".utf8), contentType: "text/plain")
      case "/feed": .body(Array(Self.feed.utf8), contentType: "text/xml")
      default: .status(404)
      }
    }
    _ = try await discover(
      "--header", "Authorization: Bearer secret", "--header", "Cookie: session=secret", server.url("/"))
    let pages = server.requests.filter { $0.path == "/" || $0.path == "/feed" }
    #expect(pages.map { $0.header("Authorization") } == ["Bearer secret", "Bearer secret"])
    #expect(Set(other.requests.map(\.path)).isSuperset(of: ["/feed", "/map.xml"]))
    for request in other.requests {
      for header in request.headers { #expect(!header.value.contains("secret"), "\(header.name)") }
    }
  }

  @Test func triesCommonPlaces() async throws {
    let server = try TestServer { request in
      switch request.path {
      case "/news/": .html("<html><body><p>Welcome</p></body></html>")
      case "/rss.xml": .body(Array(Self.feed.utf8), contentType: "text/html")
      // A page for every address: none of them is a feed.
      default: .html("<html><body><p>Not here</p></body></html>")
      }
    }
    let result = try await discover(server.url("/news/"))
    #expect(result.status == 0 && result.messages == "")
    #expect(result.output.contains("    feed: \(server.url("/rss.xml"))\n"))
    #expect(result.output.split(separator: "\n").count == 5)
  }

  @Test func asksForNothingThatTheSiteForbids() async throws {
    let server = try TestServer { request in
      switch request.path {
      case "/": .html("<link rel=alternate type=application/rss+xml href=/private/feed><p>Welcome")
      case "/robots.txt":
        .html(
          "User-agent: *\nDisallow: /private\nDisallow: /rss\nDisallow: /*sitemap\nSitemap: /private/map.xml",
          contentType: "text/plain")
      case "/atom.xml": .body(Array(Self.feed.utf8), contentType: "text/xml")
      default: .status(404)
      }
    }
    let result = try await discover(server.url("/"))
    #expect(result.status == 0)
    #expect(result.output.contains("    feed: \(server.url("/atom.xml"))\n"))
    // What the site names is worth a word; the common places are nobody's promise.
    #expect(
      Set(result.messageLines) == [
        "pith: \(server.url("/private/feed")): the site's robots.txt forbids this page (Disallow: /private)",
        "pith: \(server.url("/private/map.xml")): the site's robots.txt forbids this page (Disallow: /private)",
      ])
    let paths = server.requests.map(\.path)
    #expect(paths.count { $0 == "/robots.txt" } == 1)
    #expect(!paths.contains { $0.hasPrefix("/private") || $0.hasPrefix("/rss") || $0.contains("sitemap") })
  }

  @Test func takesTheAddressOfAFeed() async throws {
    let server = try TestServer { _ in .body(Array(Self.feed.utf8), contentType: "application/rss+xml") }
    let result = try await discover(server.url("/sport/feed"))
    #expect(result.status == 0)
    #expect(
      result.output.hasSuffix("  - name: site-127-0-0-1-sport\n    feed: \(server.url("/sport/feed"))\n"))
  }

  @Test func saysThatThereIsNothing() async throws {
    let server = try TestServer { request in
      request.path == "/" ? .html("<html><body><p>Welcome</p></body></html>") : .status(404)
    }
    let result = try await discover(server.url("/"))
    #expect(result.status == 1 && result.output == "")
    #expect(
      result.messages
        == "pith: \(server.url("/")): no feed, no sitemap and hardly a link that looks like an article; "
        + "try another page of the site, or list the addresses of articles yourself\n")
  }

  @Test func saysWhyThePageCouldNotBeHad() async throws {
    let server = try TestServer { _ in .status(403) }
    let result = try await discover(server.url("/"))
    #expect(result.status == 1)
    #expect(result.messages.contains("the server refuses to give this page to Pith (status 403)"))
    let nonsense = try await discover("ftp://valley-post.example/")
    #expect(nonsense.status == 1)
    #expect(nonsense.messages.contains("only http: and https: are"))
  }
}
