import PithTestServer
import Testing

/// `pith fetch` as a process, against a server on this machine.
@Suite(.timeLimit(.minutes(10))) struct FetchCommandTests {
  private let server: TestServer

  init() throws {
    server = try TestServer { request in
      switch request.path {
      case "/bridge": .html(StoryPage.bridge.html)
      case "/harbour": .html(StoryPage.harbour.html)
      case "/moved": .redirect(to: "/bridge")
      case "/endless": .endless()
      default: .status(404)
      }
    }
  }

  @Test func printsTheArticleOfAPage() async throws {
    let result = try await PithProcess.run(["--allow-private", "--delay", "0", server.url("/bridge")])
    #expect(result.output == StoryPage.bridge.text)
    #expect(result.messages == "")
    #expect(result.status == 0)
  }

  @Test func followsRedirects() async throws {
    let result = try await PithProcess.run(["fetch", "--allow-private", "--delay", "0", server.url("/moved")])
    #expect(result.output == StoryPage.bridge.text)
    #expect(result.status == 0)
  }

  @Test func namesTheSourcesOfSeveralArticlesInTheirOrder() async throws {
    let urls = [server.url("/harbour"), server.url("/bridge")]
    let result = try await PithProcess.run(["fetch", "--allow-private", "--delay", "0"] + urls)
    #expect(
      result.output == """
        ==> \(urls[0]) <==
        \(StoryPage.harbour.text)
        ==> \(urls[1]) <==
        \(StoryPage.bridge.text)
        """)
    #expect(result.status == 0)
  }

  @Test func printsJSONLinesWithoutNamingLines() async throws {
    let result = try await PithProcess.run([
      "fetch", "--allow-private", "--delay", "0", "--format", "jsonl", server.url("/harbour"),
      server.url("/bridge"),
    ])
    let lines = result.output.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.allSatisfy { $0.hasPrefix("{") && $0.hasSuffix("}") })
    #expect(lines.last?.contains(StoryPage.bridge.title) == true)
  }

  @Test func readsAddressesFromAListAndFromStandardInput() async throws {
    let folder = try TemporaryFolder()
    let list = try folder.write("# tonight\n\n\(server.url("/bridge"))\n", to: "list")
    let fromFile = try await PithProcess.run(["fetch", "--allow-private", "--delay", "0", "--urls", list])
    let fromInput = try await PithProcess.run(
      ["fetch", "--allow-private", "--delay", "0", "--urls", "-"], input: list)
    #expect(fromFile.output == "==> \(server.url("/bridge")) <==\n" + StoryPage.bridge.text)
    #expect(fromInput.output == fromFile.output)
    #expect(fromFile.status == 0 && fromInput.status == 0)
  }

  @Test func namesAPageThatIsNotThereAndGoesOn() async throws {
    let result = try await PithProcess.run([
      "fetch", "--allow-private", "--delay", "0", server.url("/gone"), server.url("/bridge"),
    ])
    #expect(
      result.messageLines == ["pith: \(server.url("/gone")): fetch: there is no such page (status 404)"])
    #expect(result.output.hasSuffix(StoryPage.bridge.text))
    #expect(result.status == 1)
  }

  @Test func namesAnAddressThatIsNoneAndGoesOn() async throws {
    let result = try await PithProcess.run([
      "fetch", "--allow-private", "--delay", "0", "http://", "ftp://a.example/", server.url("/bridge"),
    ])
    #expect(result.messageLines.count == 2)
    #expect(result.messages.contains("pith: http://: fetch: this is no web address"))
    #expect(result.messages.contains("pith: ftp://a.example/: fetch: addresses that begin with ftp:"))
    #expect(result.output.hasSuffix(StoryPage.bridge.text))
    #expect(result.status == 1)
  }

  @Test func saysThatAFileIsToBeCleaned() async throws {
    let folder = try TemporaryFolder()
    let page = try folder.write(StoryPage.bridge.html, to: "page.html")
    let result = try await PithProcess.run([page])
    #expect(
      result.messageLines == [
        "pith: \(page): input: this is a file, not a web address; pith clean reads files"
      ])
    #expect(result.status == 1)
  }

  @Test func namesAServerWithoutTLS() async throws {
    let url = server.url("/bridge", scheme: "https")
    let result = try await PithProcess.run(["--allow-private", "--delay", "0", url])
    #expect(result.messageLines.count == 1)
    #expect(result.messages.hasPrefix("pith: \(url): fetch: the secure connection failed"))
    #expect(result.output == "")
    #expect(result.status == 1)
  }

  @Test func stopsAtTheLargestPageAllowed() async throws {
    let result = try await PithProcess.run([
      "fetch", "--allow-private", "--delay", "0", "--max-bytes", "50K", server.url("/endless"),
    ])
    #expect(result.messageLines.count == 1)
    #expect(result.messages.contains("50000 bytes"))
    #expect(result.messages.contains("--max-bytes"))
    #expect(result.status == 1)
  }

  @Test func namesAListThatIsNotThere() async throws {
    let result = try await PithProcess.run([
      "fetch", "--allow-private", "--delay", "0", "--urls", "/nowhere/list", server.url("/bridge"),
    ])
    #expect(result.messageLines.count == 1)
    #expect(result.messages.contains("/nowhere/list"))
    #expect(result.output.hasSuffix(StoryPage.bridge.text))
    #expect(result.status == 1)
  }

  @Test func fetchesFromThisMachineOnlyOnRequest() async throws {
    let result = try await PithProcess.run([server.url("/bridge")])
    #expect(
      result.messageLines == [
        "pith: \(server.url("/bridge")): fetch: it is at 127.0.0.1, a loopback address, where no page of the web is; "
          + "--allow-private allows it"
      ])
    #expect(result.status == 1)
    #expect(server.connectionCount == 0)
  }

  @Test(arguments: [
    ["fetch", "--header", "no colon", "a"], ["fetch", "--header", "X: a\r\nY: b", "a"],
    ["fetch", "--header", "Host: b", "a"], ["fetch", "--proxy", "ftp://secret@proxy.example", "a"],
    ["fetch", "--cookies", "/nowhere/cookies", "a"],
    ["fetch"], ["fetch", "--format", "xml", "a"], ["fetch", "--jobs", "0", "a"],
    ["fetch", "--jobs", "9223372036854775807", "a"],
    ["fetch", "--retries", "9223372036854775807", "a"], ["clean", "--url", "no address", "a"],
    ["fetch", "--quiet", "--verbose", "a"], ["fetch", "--delay", "-1", "a"],
    ["fetch", "--per-host", "0", "a"],
    ["fetch", "--user-agent", "", "a"], ["fetch", "--user-agent", "a\nb: c", "a"],
    ["fetch", "--timeout", "soon", "a"], ["fetch", "--nonsense"], ["fetch", "--name", "{no}", "a"],
  ])
  func refusesAWrongCommandLine(arguments: [String]) async throws {
    let result = try await PithProcess.run(arguments)
    #expect(result.status == 64)
    #expect(result.output == "")
    #expect(result.messages.hasPrefix("Error: "))
    #expect(!result.messages.contains("secret"))
  }

  @Test func aListThatIsNoTextEndsInOneLine() async throws {
    let result = try await PithProcess.run(["fetch", "--urls", "/dev/zero"])
    #expect(result.messageLines.count == 1)
    #expect(result.messages.contains("/dev/zero is no list of addresses"))
    #expect(result.status == 1)
  }

  @Test func heedsRobotsUnlessToldNotTo() async throws {
    let forbidding = try TestServer { request in
      request.path == "/robots.txt"
        ? .html("User-agent: pith\nDisallow: /", contentType: "text/plain") : .html(StoryPage.bridge.html)
    }
    let url = forbidding.url("/bridge")
    let heeding = try await PithProcess.run(["fetch", "--allow-private", url])
    #expect(heeding.output == "")
    #expect(
      heeding.messages == "pith: \(url): skipped: the site's robots.txt forbids this page (Disallow: /)\n")
    #expect(heeding.status == 0)
    #expect(forbidding.requests.map(\.path) == ["/robots.txt"])
    let quiet = try await PithProcess.run(["fetch", "--allow-private", "--quiet", url])
    #expect(quiet.output == "" && quiet.messages == "" && quiet.status == 0)
    let other = try await PithProcess.run(["fetch", "--allow-private", "--user-agent", "Other/1.0", url])
    #expect(other.output == StoryPage.bridge.text)
    #expect(forbidding.requests.last?.header("User-Agent") == "Other/1.0")
    let ignoring = try await PithProcess.run(["fetch", "--allow-private", "--ignore-robots", url])
    #expect(ignoring.output == StoryPage.bridge.text)
    #expect(ignoring.messages == "pith: robots.txt is not asked: --ignore-robots\n")
  }

  @Test func saysInOneLineThatStandardOutputIsFull() async throws {
    let urls = (1...3).map { server.url("/bridge?\($0)") }
    let result = try await PithProcess.run(["--allow-private", "--delay", "0"] + urls, output: "/dev/full")
    #expect(result.messageLines.count == 1)
    #expect(result.messages.hasPrefix("pith: standard output was not written: the disk is full"))
    #expect(result.status == 2)
  }

  @Test func endsInSilenceWhenNobodyReadsItsOutput() async throws {
    let folder = try TemporaryFolder()
    let list = try folder.write(
      (1...2_000).map { server.url("/bridge?\($0)") + "\n" }.joined(), to: "list")
    let script = "\(PithProcess.executable) fetch --allow-private --delay 0 --urls \(list) | head -n 1"
    let result = try await PithProcess("/bin/sh", ["-c", script]).end()
    #expect(result.output == "==> \(server.url("/bridge?1")) <==\n")
    #expect(result.messages == "")
    #expect(server.requests.count < 2_000)
  }

  @Test func endsAtAnInterruptWithoutAWord() async throws {
    let gate = TestGate()
    let stalling = try TestServer { request in
      request.path == "/robots.txt" ? .status(404) : .stalled(until: gate)
    }
    // Tries of 20 seconds each: the run must not end by itself while a busy machine keeps the signal waiting.
    let process = try PithProcess(
      nil, ["--allow-private", "--delay", "0", "--retries", "6", stalling.url("/late")])
    await stalling.waitForRequests(2)
    process.send(2)
    let result = try await process.end()
    #expect(result.status == 130)
    #expect(result.output == "" && result.messages == "")
  }
}
