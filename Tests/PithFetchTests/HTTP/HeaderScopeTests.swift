import PithFetch
import PithTestServer
import Testing

/// Which of the addresses that are asked for get the headers.
@Suite(.timeLimit(.minutes(10))) struct HeaderScopeTests {
  private static func settings(named addresses: Set<String>, by proxy: TestServer? = nil) -> FetchSettings {
    var settings = FetchSettings.direct
    settings.headers = [
      HTTPHeaders.Field(name: "Authorization", value: "Bearer secret"),
      HTTPHeaders.Field(name: "Cookie", value: "session=secret"),
      HTTPHeaders.Field(name: "Accept-Language", value: "uk"),
    ]
    settings.headerScope = .originsOf(addresses)
    if let proxy { settings.proxy = .address("http://127.0.0.1:\(proxy.port)") }
    return settings
  }

  @Test("An address of an origin that was not named is asked without them, but told the languages")
  func foundAddresses() async throws {
    let named = try TestServer { _ in .html("<p>Here.</p>") }
    let found = try TestServer { _ in .html("<p>There.</p>") }
    let fetcher = PageFetcher(settings: Self.settings(named: [named.url("/feed"), "no address at all"]))
    _ = try await fetcher.fetch(named.url("/a"))
    _ = try await fetcher.fetch(found.url("/b"))
    #expect(named.requests.map { $0.header("Authorization") } == ["Bearer secret"])
    let request = try #require(found.requests.first)
    for header in request.headers { #expect(!header.value.contains("secret"), "\(header.name)") }
    #expect(request.header("Accept-Language") == "uk")
  }

  @Test("A redirect from elsewhere does not bring them to an origin that was named")
  func redirectedToNamed() async throws {
    let named = try TestServer { _ in .html("<p>Here.</p>") }
    let found = try TestServer { _ in .redirect(to: named.url("/a")) }
    _ = try await PageFetcher(settings: Self.settings(named: [named.url("/")])).fetch(found.url("/"))
    #expect(named.requests.map { $0.header("Authorization") } == [nil])
  }

  @Test("All spellings of a named host are its own; another port, scheme or host is not")
  func spellings() async throws {
    // As a proxy, it is there for all names.
    let proxy = try TestServer { _ in .html("<p>x") }
    let fetcher = PageFetcher(
      settings: Self.settings(
        named: ["http://B\u{FC}cher.example/feed", "https://secure.example/"], by: proxy))
    for address in ["http://xn--bcher-kva.example:80/a", "http://b\u{FC}cher.example./b"] {
      _ = try await fetcher.fetch(address)
    }
    for address in [
      "http://xn--bcher-kva.example:81/c", "http://www.b\u{FC}cher.example/d", "http://secure.example/",
    ] {
      _ = try await fetcher.fetch(address)
    }
    #expect(
      proxy.requests.map { $0.header("Authorization") != nil } == [true, true, false, false, false])
  }
}
