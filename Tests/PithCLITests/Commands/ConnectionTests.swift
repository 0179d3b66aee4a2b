import PithTestServer
import Testing

/// The options of `pith fetch` that say what is sent, by which way, and to whom.
@Suite(.timeLimit(.minutes(10))) struct ConnectionTests {
  @Test func saysThatACertificateIsNotCheckedOnEachUse() async throws {
    let server = try TestNginx(
      authority: TestAuthority(), locations: "location = /robots.txt { return 404; }",
      files: ["bridge.html": StoryPage.bridge.html])
    let address = server.url("/bridge.html")
    let refused = try await PithProcess.run(["fetch", "--allow-private", "--retries", "0", address])
    #expect(refused.status == 1)
    #expect(refused.messages.contains("the secure connection failed"))
    let result = try await PithProcess.run([
      "fetch", "--allow-private", "--insecure-host", "127.0.0.1", address,
    ])
    #expect(result.status == 0 && result.output == StoryPage.bridge.text)
    let words = "the certificate of this host is not checked, so the page may be anybody's"
    #expect(
      result.messageLines == ["pith: \(server.url("/robots.txt")): \(words)", "pith: \(address): \(words)"])
  }

  @Test(arguments: ["127.0.0.1:8443", "https://old.example", "*"])
  func takesNoAddressForAHostWhoseCertificateIsNotChecked(host: String) async throws {
    let result = try await PithProcess.run(["fetch", "--insecure-host", host, "https://old.example"])
    #expect(result.status == 64)
    #expect(result.messages.contains("--insecure-host takes the name of a host alone"))
  }

  @Test func sendsTheCookiesOfAFileAndThoseThatAreSet() async throws {
    let server = try TestServer { request in
      switch request.path {
      case "/robots.txt": .status(404)
      case "/old": .body([], status: 302, headers: ["Location: /bridge", "Set-Cookie: seen=1"])
      default: .html(StoryPage.bridge.html)
      }
    }
    let folder = try TemporaryFolder()
    let cookies = try folder.write(
      "# Netscape HTTP Cookie File\n127.0.0.1\tFALSE\t/\tFALSE\t0\tname\tvalue\n", to: "cookies.txt")
    let result = try await PithProcess.run([
      "fetch", "--allow-private", "--cookies", cookies, server.url("/old"),
    ])
    #expect(result.status == 0 && result.output == StoryPage.bridge.text)
    let sent = server.requests.map {
      Set(($0.header("Cookie") ?? "").split(separator: "; ").map(String.init))
    }
    #expect(sent.suffix(2) == [["name=value"], ["name=value", "seen=1"]])
  }

  @Test func goesThroughAProxyUnlessItIsToldNotTo() async throws {
    let proxy = try TestServer { request in
      request.path.hasSuffix("/robots.txt") ? .status(404) : .html(StoryPage.bridge.html)
    }
    let address = "http://127.0.0.1:\(proxy.port)"
    let options = ["fetch", "--retries", "0"]
    let result = try await PithProcess.run(options + ["--proxy", address, "http://news.example/bridge"])
    #expect(result.status == 0 && result.output == StoryPage.bridge.text)
    #expect(proxy.requests.last?.target == "http://news.example/bridge")
    let count = proxy.requests.count
    let direct = try await PithProcess.run(
      options + ["--proxy", "none", "http://news.invalid/bridge"], environment: ["http_proxy": address])
    #expect(direct.status == 1)
    #expect(direct.messages.contains("the host name news.invalid could not be resolved"))
    #expect(proxy.requests.count == count)
  }
}
