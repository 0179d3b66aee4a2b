import PithFetch
import PithTestServer
import Testing

@Suite(.timeLimit(.minutes(10))) struct ProxyTests {
  private static func settings(_ proxy: String) -> FetchSettings {
    var settings = FetchSettings()
    settings.proxy = .address(proxy)
    return settings
  }

  @Test("An HTTP proxy is asked for the whole address, and knows who asks")
  func http() async throws {
    let proxy = try TestServer { _ in .html("<p>By the proxy.</p>") }
    let settings = Self.settings("http://name:secret@127.0.0.1:\(proxy.port)")
    _ = try await PageFetcher(settings: settings).fetch("http://news.example/a?b=c")
    let request = try #require(proxy.requests.first)
    #expect(request.target == "http://news.example/a?b=c")
    #expect(request.header("Proxy-Authorization") == "Basic bmFtZTpzZWNyZXQ=")
  }

  @Test("A SOCKS proxy resolves the name")
  func socks() async throws {
    let proxy = try TestServer { _ in .html("<p>By the proxy.</p>") }
    let settings = Self.settings("socks5://127.0.0.1:\(proxy.port)")
    let page = try await PageFetcher(settings: settings).fetch("http://news.example/a")
    #expect(String(decoding: page.body, as: UTF8.self) == "<p>By the proxy.</p>")
    #expect(proxy.requests.map(\.target) == ["news.example:80", "/a"])
    #expect(proxy.requests.last?.header("Host") == "news.example")
  }

  @Test("Over https a proxy is asked for a tunnel, and a refusal is a failure that shows no password")
  func tunnel() async throws {
    let proxy = try TestServer { _ in .status(403) }
    let settings = Self.settings("http://name:secret@127.0.0.1:\(proxy.port)")
    let error = await failure(of: "https://news.example/a", settings: settings)
    #expect(proxy.requests.first?.method == "CONNECT")
    #expect(proxy.requests.first?.target == "news.example:443")
    #expect(error?.cause == .proxy(.status(403)))
    #expect(error?.isTransient == false)
    #expect(error.map { "\($0)".contains("secret") } == false)
  }

  @Test("A proxy that cannot reach the server says so of the server")
  func unreachableServer() async throws {
    let proxy = try TestServer { _ in .status(502) }
    let settings = Self.settings("http://127.0.0.1:\(proxy.port)")
    let error = await failure(of: "https://news.example/a", settings: settings)
    #expect(error?.cause == .connection("the proxy could not reach it (status 502)"))
  }

  @Test(
    "A proxy that wants a password is told from the server, by http and https", arguments: ["http", "https"])
  func password(_ scheme: String) async throws {
    let proxy = try TestServer { _ in .status(407) }
    let settings = Self.settings("http://127.0.0.1:\(proxy.port)")
    let error = await failure(of: "\(scheme)://news.example/a", settings: settings)
    #expect(error?.cause == .proxy(.status(407)))
    #expect(error?.reason == "the proxy wants a name and password (status 407)")
  }

  @Test("A proxy's fault is no matter of a site's robots.txt")
  func robots() async throws {
    let proxy = try TestServer { _ in .status(407) }
    let fetcher = PoliteFetcher(PageFetcher(settings: Self.settings("http://127.0.0.1:\(proxy.port)")))
    let error = await #expect(throws: FetchError.self) { try await fetcher.fetch("http://news.example/a") }
    #expect(error?.cause == .proxy(.status(407)))
    #expect(proxy.requests.map(\.target) == ["http://news.example/robots.txt"])
  }

  @Test("A proxy whose name leads nowhere is not taken for the server", arguments: ["http", "socks5"])
  func unknownProxy(_ scheme: String) async throws {
    let error = await failure(
      of: "http://news.example/a", settings: Self.settings("\(scheme)://\(Self.unknownName)"))
    #expect(error?.cause == .proxy(.nameResolution))
    #expect(error?.isTransient == true)
  }

  /// A label of 64 characters: longer than DNS allows, so that no resolver is asked.
  private static let unknownName = String(repeating: "a", count: 64) + ".example:8080"

  @Test(
    "What is no address of a proxy is refused without a word of it",
    arguments: [
      "http://joe:s3 cret@127.0.0.1:1", "http://joe:s3cret@127.0.0.1:port", "ftp://joe:s3cret@127.0.0.1",
    ])
  func invalidAddress(_ proxy: String) async throws {
    let error = await failure(of: "http://news.example/a", settings: Self.settings(proxy))
    #expect(error?.cause == .proxy(.invalidAddress))
    for part in ["joe", "s3", "cret"] { #expect(error.map { "\($0)".contains(part) } == false) }
  }

  @Test("A proxy that is not there is a failure that shows no password")
  func missing() async throws {
    let proxy = try TestServer { _ in .nothing }
    proxy.close()
    let settings = Self.settings("http://name:secret@127.0.0.1:\(proxy.port)")
    let error = await failure(of: "http://news.example/a", settings: settings)
    guard case .proxy(.connection) = error?.cause else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(
      error?.reason.hasPrefix("the connection to the proxy failed: Failed to connect to 127.0.0.1") == true)
    #expect(error?.isTransient == true)
    #expect(error.map { "\($0)".contains("secret") } == false)
  }
}
