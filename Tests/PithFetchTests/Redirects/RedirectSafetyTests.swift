import PithFetch
import PithTestServer
import Testing

/// What was meant for one origin goes to no other.
@Suite(.timeLimit(.minutes(10))) struct RedirectSafetyTests {
  private static func settings() -> FetchSettings {
    var settings = FetchSettings.direct
    settings.headers = [
      HTTPHeaders.Field(name: "X-Key", value: "secret"),
      HTTPHeaders.Field(name: "Authorization", value: "Bearer secret"),
      HTTPHeaders.Field(name: "Cookie", value: "session=secret"),
      HTTPHeaders.Field(name: "Accept-Language", value: "uk"),
    ]
    return settings
  }

  @Test("Headers go with a redirect within an origin")
  func sameOrigin() async throws {
    let server = try TestServer { $0.path == "/old" ? .redirect(to: "/new") : .html("<p>Here.</p>") }
    _ = try await PageFetcher(settings: Self.settings()).fetch(server.url("/old"))
    #expect(server.requests.map { $0.header("X-Key") } == ["secret", "secret"])
    #expect(server.requests.map { $0.header("Accept-Language") } == ["uk", "uk"])
  }

  @Test(
    "A redirect to another host or port gets none of them, but is told the languages",
    arguments: ["127.0.0.1", "other.localhost"])
  func otherOrigin(_ host: String) async throws {
    let other = try TestServer { _ in .html("<p>There.</p>") }
    let location = other.url("/", host: host)
    let server = try TestServer { _ in .redirect(to: location) }
    _ = try await PageFetcher(settings: Self.settings()).fetch(server.url("/"))
    #expect(server.requests.first?.header("X-Key") == "secret")
    let request = try #require(other.requests.first)
    for header in request.headers { #expect(!header.value.contains("secret"), "\(header.name)") }
    #expect(request.header("Accept-Language") == "uk")
    #expect(request.header("Accept") != nil)
  }

  @Test("Headers come back with a redirect to the origin asked for")
  func thereAndBack() async throws {
    let other = try TestServer { request in .redirect(to: String(request.target.dropFirst("/?to=".count))) }
    let home = try TestServer { request in
      let back = "http://\(request.header("Host") ?? "")/back"
      return request.path == "/back" ? .html("<p>Home.</p>") : .redirect(to: other.url("/?to=\(back)"))
    }
    _ = try await PageFetcher(settings: Self.settings()).fetch(home.url("/"))
    #expect(home.requests.map { $0.header("X-Key") } == ["secret", "secret"])
    #expect(other.requests.map { $0.header("X-Key") } == [nil])
  }

  @Test("A redirect from https to http is not followed, unless that is allowed")
  func downgrade() async throws {
    let authority = try TestAuthority.shared
    let plain = try TestServer { _ in .html("<p>In the clear.</p>") }
    let secure = try TestNginx(
      authority: authority, locations: "location / { return 302 \(plain.url("/")); }")
    var settings = FetchSettings.direct
    settings.certificateAuthorities = authority.certificateFile
    let error = await failure(of: secure.url("/"), settings: settings)
    #expect(error?.cause == .redirectToHTTP)
    #expect(error?.isTransient == false)
    #expect(plain.connectionCount == 0)
    settings.followsRedirectsToHTTP = true
    let page = try await PageFetcher(settings: settings).fetch(secure.url("/"))
    #expect(String(decoding: page.body, as: UTF8.self) == "<p>In the clear.</p>")
  }
}
