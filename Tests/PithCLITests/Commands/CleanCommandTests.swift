import Testing

/// `pith clean` as a process: what goes in, what comes out.
@Suite(.timeLimit(.minutes(10))) struct CleanCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(StoryPage.bridge.html, to: "pages/bridge.html")
    try folder.write(StoryPage.harbour.html, to: "pages/old/harbour.htm")
    try folder.write("not a page", to: "pages/notes.txt")
  }

  private func pith(_ arguments: String..., input: String = "/dev/null") async throws -> PithProcess.Result {
    try await PithProcess.run(arguments, input: input, in: folder.path)
  }

  @Test func printsTheArticleOfAFile() async throws {
    let result = try await pith("clean", "pages/bridge.html")
    #expect(result.output == StoryPage.bridge.text)
    #expect(result.messages == "")
    #expect(result.status == 0)
  }

  /// Before libxml2 was readied, one run in twenty waited for ever: two threads had met in its first use.
  @Test func manyRunsOnSeveralThreadsAllEnd() async throws {
    for _ in 0..<40 {
      let result = try await pith(
        "clean", "pages/bridge.html", "pages/old/harbour.htm", "pages/bridge.html", "--jobs", "4", "--quiet")
      #expect(result.status == 0)
    }
  }

  @Test func printsTheArticleOnStandardInput() async throws {
    let result = try await pith("clean", "-", input: folder.path("pages/bridge.html"))
    #expect(result.output == StoryPage.bridge.text)
    #expect(result.status == 0)
  }

  @Test func printsAllPagesOfAFolderByName() async throws {
    let result = try await pith("clean", "pages")
    #expect(
      result.output == """
        ==> pages/bridge.html <==
        \(StoryPage.bridge.text)
        ==> pages/old/harbour.htm <==
        \(StoryPage.harbour.text)
        """)
    #expect(result.status == 0)
  }

  @Test func writesAFileAnArticleAndSaysNothing() async throws {
    let result = try await pith("clean", "pages", "--output", "out/tonight", "--name", "{index:03}_{slug}")
    #expect(result.output == "" && result.messages == "")
    #expect(result.status == 0)
    #expect(
      fileNames(in: folder.path("out/tonight")) == [
        "000_old-bridge-at-nemvar-reopens.txt", "001_harbour-of-tessaly-gets-its-light-back.txt",
      ])
    let bridge = try text(of: folder.path("out/tonight/000_old-bridge-at-nemvar-reopens.txt"))
    #expect(bridge == StoryPage.bridge.text)
  }

  @Test func writesMarkdownAndJSON() async throws {
    _ = try await pith("clean", "pages/bridge.html", "-o", "out", "--format", "md", "--name", "{slug}")
    _ = try await pith("clean", "pages/bridge.html", "-o", "out", "--format", "json", "--name", "{slug}")
    #expect(
      fileNames(in: folder.path("out")) == [
        "old-bridge-at-nemvar-reopens.json", "old-bridge-at-nemvar-reopens.md",
      ])
    let markdown = try text(of: folder.path("out/old-bridge-at-nemvar-reopens.md"))
    #expect(markdown.hasPrefix("# \(StoryPage.bridge.title)\n"))
  }

  @Test func gathersJSONLinesInOneFile() async throws {
    let result = try await pith("clean", "pages", "-o", "out", "--format", "jsonl")
    #expect(result.status == 0)
    #expect(fileNames(in: folder.path("out")) == ["articles.jsonl"])
    let lines = try text(of: folder.path("out/articles.jsonl")).split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.first?.contains("\"source\": \"pages/bridge.html\"") == true)
  }

  @Test func takesThePagesAddressFromTheCommandLine() async throws {
    let url = "https://valley-post.example/bridge"
    let result = try await pith("clean", "pages/bridge.html", "--url", url, "--format", "jsonl")
    #expect(result.output.contains("\"url\": \"\(url)\""))
    #expect(result.status == 0)
  }

  @Test func saysALineAboutEveryInputIfAsked() async throws {
    let result = try await pith("clean", "pages", "pages/bridge.html", "-v", "-o", "out", "--name", "{slug}")
    #expect(
      result.messageLines.sorted() == [
        "pith: pages/bridge.html: skipped: this was an input of the run already",
        "pith: pages/bridge.html: written to out/old-bridge-at-nemvar-reopens.txt",
        "pith: pages/old/harbour.htm: written to out/harbour-of-tessaly-gets-its-light-back.txt",
      ])
    #expect(result.status == 0)
  }

  @Test(arguments: [
    ["clean"], ["clean", "a.html", "b.html", "--url", "https://a.example/"],
    ["clean", "a.html", "--max-bytes", "x"],
    ["clean", "a.html", "--format", "pdf"], ["clean", "a.html", "--name", "{nothing}"],
    ["clean", "a.html", "--urls", "b"],
  ])
  func refusesAWrongCommandLine(arguments: [String]) async throws {
    let result = try await PithProcess.run(arguments)
    #expect(result.status == 64)
    #expect(result.messages.hasPrefix("Error: "))
  }
}
