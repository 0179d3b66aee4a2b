import PithTestServer
import Testing

/// `--resolve-amp`, against a server on this machine.
@Suite(.timeLimit(.minutes(10))) struct AMPTests {
  private let server: TestServer

  private static func amp(_ canonical: String) -> TestResponse {
    let page = StoryPage.harbour.html
      .replacing("<html lang=\"en\">", with: "<html ⚡ lang=\"en\">")
      .replacing("</head>", with: "<link rel=\"canonical\" href=\"\(canonical)\"></head>")
    return .html(page)
  }

  init() throws {
    server = try TestServer { request in
      switch request.path {
      case "/robots.txt": .html("User-agent: *\nDisallow: /private", contentType: "text/plain")
      case "/amp": Self.amp("/bridge?ref=amp")
      case "/amp-elsewhere":
        Self.amp("http://news.localhost:\(request.header("Host")?.split(separator: ":").last ?? "")/bridge")
      case "/amp-private": Self.amp("/private")
      case "/amp-gone": Self.amp("/gone")
      case "/amp-login": Self.amp("/login")
      case "/amp-circle": Self.amp("/circle")
      case "/circle": .redirect(to: "/amp-circle")
      case "/bridge": .html(StoryPage.bridge.html)
      case "/login": .html("<title>Sign in</title><h1>Sign in</h1><form><input type=password></form>")
      default: .status(404)
      }
    }
  }

  private func fetch(_ path: String, _ options: String...) async throws -> PithProcess.Result {
    try await PithProcess.run(
      ["fetch", "--allow-private", "--retries", "0"] + options + [server.url(path)])
  }

  @Test func takesTheCanonicalPageOnlyWhereItIsToldTo() async throws {
    #expect(try await fetch("/amp").output == StoryPage.harbour.text)
    #expect(server.requests.map(\.path) == ["/robots.txt", "/amp"])
    let resolved = try await fetch("/amp", "--resolve-amp")
    #expect(resolved.output == StoryPage.bridge.text)
    #expect(resolved.status == 0 && resolved.messages == "")
  }

  @Test func namesTheAddressThatWasAskedForAndTheOneOfTheArticle() async throws {
    let output = try await fetch("/amp", "--resolve-amp", "--format", "jsonl").output
    #expect(
      output.contains("\"source\": \"\(server.url("/amp"))\", \"url\": \"\(server.url("/bridge?ref=amp"))\""))
    #expect(output.contains("\"warnings\": []"))
  }

  @Test func sendsAnotherHostNoHeaderAndAsksItsRulesFirst() async throws {
    let result = try await fetch("/amp-elsewhere", "--resolve-amp", "--header", "X-Key: 7")
    #expect(result.output == StoryPage.bridge.text)
    let requests = server.requests
    #expect(requests.map(\.path) == ["/robots.txt", "/amp-elsewhere", "/robots.txt", "/bridge"])
    #expect(requests.map { $0.header("X-Key") }.suffix(3) == ["7", nil, nil])
  }

  @Test(arguments: ["/amp-gone", "/amp-private", "/amp-login", "/amp-circle"])
  func takesTheAMPPageWhereTheOtherCannotBeHad(path: String) async throws {
    let result = try await fetch(path, "--resolve-amp", "--format", "jsonl")
    #expect(result.status == 0 && result.messages == "")
    #expect(result.output.contains("\"warnings\": [\"ampPage\"]"))
    #expect(result.output.contains("\"url\": \"\(server.url(path))\""))
    #expect(!server.requests.map(\.path).contains("/private"))
  }

  @Test func explainsTheCanonicalPage() async throws {
    let result = try await PithProcess.run([
      "explain", "--allow-private", "--resolve-amp", server.url("/amp"),
    ])
    #expect(result.output.contains(StoryPage.bridge.title))
  }
}
