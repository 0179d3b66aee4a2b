import PithTestServer
import Testing

/// What `pith` does with notices that servers send in the place of pages.
@Suite(.timeLimit(.minutes(10))) struct NoticeTests {
  private static let challenge = """
    <!DOCTYPE html><html><head><title>Just a moment...</title></head><body><h1>harbour.example</h1>
    <noscript><p>Enable JavaScript and cookies to continue</p></noscript></body></html>
    """
  private static let missing = """
    <!DOCTYPE html><html><head><title>Page not found</title></head><body><h1>Page not found</h1>
    <p>The page you are looking for may have been moved.</p></body></html>
    """
  private static let login = """
    <!DOCTYPE html><html><head><title>Sign in</title></head><body><h1>Sign in</h1>
    <form><input name="user"><input type="password"></form></body></html>
    """

  private let server: TestServer

  init() throws {
    server = try TestServer { request in
      switch request.path {
      case "/guarded": .body(Array(Self.challenge.utf8), status: 503, headers: ["cf-mitigated: challenge"])
      case "/guarded-200": .html(Self.challenge)
      case "/missing": .html(Self.missing)
      case "/account": .redirect(to: "/login")
      case "/login": .html(Self.login)
      case "/members": .body(Array(Self.login.utf8), status: 401)
      case "/busy": .status(503)
      case "/failing": .body(Array(Self.missing.utf8), status: 500)
      case "/failing-login": .body(Array(Self.login.utf8), status: 503)
      default: .status(404)
      }
    }
  }

  private func fetch(_ path: String) async throws -> PithProcess.Result {
    try await PithProcess.run(["fetch", "--allow-private", "--retries", "1", "-v", server.url(path)])
  }

  @Test(arguments: ["/guarded", "/guarded-200"])
  func aChallengeIsAFailureAndNotTriedAgain(path: String) async throws {
    let result = try await fetch(path)
    #expect(result.status == 1)
    #expect(result.output == "")
    #expect(result.messages.contains("the server shows a check for robots and not the page"))
    #expect(server.requests.count { $0.path == path } == 1)
  }

  @Test func aServerThatIsBusyIsTriedAgain() async throws {
    let result = try await fetch("/busy")
    #expect(result.messages.contains("status 503"))
    #expect(server.requests.count { $0.path == "/busy" } == 2)
  }

  @Test(arguments: ["/failing", "/failing-login"])
  func aServerThatFailsIsTriedAgainWhateverItSays(path: String) async throws {
    let result = try await fetch(path)
    #expect(result.status == 1)
    #expect(result.messages.contains("the server failed (status 50"))
    #expect(server.requests.count { $0.path == path } == 2)
  }

  @Test func aMissingPageWithAnotherStatusIsSkipped() async throws {
    let result = try await fetch("/missing")
    #expect(result.status == 0)
    #expect(result.output == "")
    #expect(result.messages.contains("skipped: the page says that there is no such page"))
  }

  @Test(arguments: ["/account", "/members"])
  func aLoginIsSkipped(path: String) async throws {
    let result = try await fetch(path)
    #expect(result.status == 0)
    #expect(result.output == "")
    #expect(result.messages.contains("skipped: the page is only for readers who are logged in"))
  }

  @Test func aSavedNoticeIsNoArticleEither() async throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.challenge, to: "a.html")
    try folder.write(Self.missing, to: "b.html")
    try folder.write(StoryPage.bridge.html, to: "c.html")
    let result = try await PithProcess.run(
      ["clean", "a.html", "b.html", "c.html", "-o", "out"], in: folder.path)
    #expect(result.status == 1)
    #expect(result.messageLines.count == 2)
    #expect(result.messages.contains("b.html: skipped: the page says that there is no such page"))
    #expect(fileNames(in: folder.path("out")).count == 2)
    #expect(try text(of: folder.path("out/failures.jsonl")).contains("\"botChallenge\""))
  }
}
