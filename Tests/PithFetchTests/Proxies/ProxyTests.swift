import PithFetch
import PithTestServer
import Testing

@Suite(.timeLimit(.minutes(1))) struct ProxyTests {
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
    guard case .connection = error?.cause else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(error.map { "\($0)".contains("secret") } == false)
  }

  @Test("A proxy that is not there is a failure that shows no password")
  func missing() async throws {
    let proxy = try TestServer { _ in .nothing }
    proxy.close()
    let settings = Self.settings("http://name:secret@127.0.0.1:\(proxy.port)")
    let error = await failure(of: "http://news.example/a", settings: settings)
    guard case .connection = error?.cause else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(error.map { "\($0)".contains("secret") } == false)
  }
}
