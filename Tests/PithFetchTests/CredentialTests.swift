import PithFetch
import PithTestServer
import Testing

/// A name and password in an address reach the server that they are for, and nobody else.
@Suite(.timeLimit(.minutes(10))) struct CredentialTests {
  @Test("They are sent, and are not in the address of the page")
  func sent() async throws {
    let server = try TestServer { _ in .html("<p>Members only.</p>") }
    let page = try await PageFetcher(settings: .direct).fetch(address(of: server, path: "/club"))
    #expect(server.requests.first?.header("Authorization") == "Basic bmFtZTpzZWNyZXQ=")
    #expect(page.url == server.url("/club"))
  }

  @Test("A redirect to another host does not take them along")
  func notForwarded() async throws {
    let other = try TestServer { _ in .html("<p>Elsewhere.</p>") }
    let location = other.url("/", host: "other.localhost")
    let server = try TestServer { _ in .redirect(to: location) }
    _ = try await PageFetcher(settings: .direct).fetch(address(of: server, path: "/"))
    #expect(server.requests.first?.header("Authorization") != nil)
    #expect(other.requests.map { $0.header("Authorization") } == [nil])
  }

  @Test("No error shows them")
  func notInErrors() async throws {
    let server = try TestServer { request in
      switch request.path {
      case "/file": .redirect(to: "ftp://name:secret@news.example/")
      case "/port": .redirect(to: "http://name:secret@news.example:99999/")
      case "/loop": .redirect(to: "http://name:secret@\(request.header("Host") ?? "")/loop")
      default: .status(404)
      }
    }
    var addresses = ["/missing", "/file", "/port", "/loop"].map { address(of: server, path: $0) }
    addresses += [
      "https://name:secret@", "https://name:secret@news.example:99999/", "name:secret@news.example",
    ]
    addresses += ["ftp://name:secret@news.example/", "https://name:sec ret@news.example"]
    for address in addresses {
      let error = try #require(await failure(of: address))
      #expect(!"\(error)".contains("sec"), "\(address)")
      #expect(!error.address.contains("sec"))
      #expect(!(error.redirectedAddress ?? "").contains("sec"))
    }
  }

  private func address(of server: TestServer, path: String) -> String {
    server.url(path, host: "name:secret@127.0.0.1")
  }
}
