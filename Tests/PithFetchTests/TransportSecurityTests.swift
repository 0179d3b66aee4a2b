import PithFetch
import PithTestServer
import Testing

@Suite(.timeLimit(.minutes(10))) struct TransportSecurityTests {
  @Test("A certificate of an authority that is trusted brings the page")
  func trusted() async throws {
    let server = try TestTLSServer(page: "<p>Over TLS.</p>")
    var settings = FetchSettings.direct
    settings.certificateAuthorities = server.certificateFile
    let page = try await PageFetcher(settings: settings).fetch(server.url)
    #expect(String(decoding: page.body, as: UTF8.self) == "<p>Over TLS.</p>")
  }

  @Test("A certificate of nobody is refused")
  func selfSigned() async throws {
    let server = try TestTLSServer(page: "<p>Over TLS.</p>")
    let error = await failure(of: server.url)
    guard case .tls(let words) = error?.cause else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(words.contains("certificate"))
    #expect(error?.isTransient == false)
  }

  @Test(
    "A host whose certificate is not checked is known in all its spellings, for its robots.txt too",
    arguments: ["b\u{FC}cher.localhost", "xn--bcher-kva.localhost", "B\u{DC}CHER.localhost."])
  func unchecked(_ name: String) async throws {
    let server = try TestNginx(
      authority: TestAuthority(), locations: "location = /robots.txt { return 404; }",
      files: ["a.html": "<p>Over TLS."])
    var settings = FetchSettings.direct
    settings.uncheckedHosts = [name]
    var politeness = PolitenessSettings()
    politeness.delay = .zero
    let fetcher = PoliteFetcher(PageFetcher(settings: settings), politeness: politeness)
    for host in ["b\u{FC}cher.localhost", "xn--bcher-kva.localhost"] {
      #expect(try await fetcher.fetch(server.url("/a.html", host: host)).status == 200)
    }
  }

  @Test("A certificate of another host is refused")
  func otherHost() async throws {
    let server = try TestTLSServer(page: "<p>Over TLS.</p>", host: "other.example")
    var settings = FetchSettings.direct
    settings.certificateAuthorities = server.certificateFile
    let error = await failure(of: server.url, settings: settings)
    guard case .tls(let words) = error?.cause else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(words.contains("127.0.0.1"))
  }

  @Test("A server that does not speak TLS is refused")
  func plainServer() async throws {
    let server = try TestServer { _ in .raw("HTTP/1.1 400 Bad Request\r\n\r\n") }
    let error = await failure(of: server.url("/", scheme: "https"))
    guard case .tls = error?.cause else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(server.requests.map(\.method) == ["TLS"])
  }
}
