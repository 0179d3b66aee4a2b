import PithTestServer
import Testing

/// `pith explain` as a process.
@Suite(.timeLimit(.minutes(10))) struct ExplainCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(StoryPage.bridge.html, to: "bridge.html")
  }

  private func explain(
    _ arguments: String..., input: String = "/dev/null", output: String? = nil,
    environment: [String: String] = [:]
  ) async throws -> PithProcess.Result {
    try await PithProcess.run(
      ["explain"] + arguments, input: input, output: output, in: folder.path, environment: environment)
  }

  private func blockLines(_ result: PithProcess.Result, mark: String) -> [Substring] {
    result.output.split(separator: "\n").filter { $0.hasPrefix(mark) }
  }

  @Test func showsABlockALineWhole() async throws {
    let result = try await explain("bridge.html")
    #expect(result.status == 0 && result.messages == "")
    #expect(
      result.output.hasPrefix("page          \(StoryPage.bridge.title)\n              bridge.html, utf-8 "))
    let kept = blockLines(result, mark: "+ ")
    #expect(kept.count == StoryPage.bridge.paragraphs.count)
    for (line, paragraph) in zip(kept, StoryPage.bridge.paragraphs) { #expect(line.hasSuffix(paragraph)) }
    let stripped = blockLines(result, mark: "- ")
    #expect(stripped.contains { $0.contains("  navigation  ") && $0.hasSuffix("Home News Sport") })
    #expect(stripped.contains { $0.contains("  footer  ") && $0.hasSuffix("Imprint") })
  }

  @Test func showsTheKindsAskedFor() async throws {
    let result = try await explain("bridge.html", "--only", "footer,kept", "--only", "comment")
    #expect(blockLines(result, mark: "+ ").count == StoryPage.bridge.paragraphs.count)
    #expect(blockLines(result, mark: "- ").allSatisfy { $0.contains("footer") })
    #expect(blockLines(result, mark: "- ").count == 1)
  }

  @Test func explainsAPageWithoutAnArticle() async throws {
    try folder.write("<html><nav><a href=/>Timetable</a></nav></html>", to: "menu.html")
    let result = try await explain("menu.html")
    #expect(result.status == 0)
    #expect(result.output.contains("kept          0 of 1 blocks"))
  }

  @Test func takesStandardInputAndItsAddress() async throws {
    let url = "https://valley-post.example/bridge"
    let result = try await explain("-", "--url", url, input: folder.path("bridge.html"))
    #expect(result.status == 0)
    #expect(result.output.contains("standard input (\(url)), "))
  }

  @Test func fetchesAnAddress() async throws {
    let server = try TestServer { request in
      request.path == "/bridge" ? .html(StoryPage.bridge.html) : .status(404)
    }
    let result = try await explain("--allow-private", server.url("/bridge"))
    #expect(result.status == 0)
    #expect(blockLines(result, mark: "+ ").count == StoryPage.bridge.paragraphs.count)
    let gone = try await explain("--allow-private", server.url("/gone"))
    #expect(gone.status == 1 && gone.output == "")
    #expect(gone.messages == "pith: \(server.url("/gone")): fetch: there is no such page (status 404)\n")
  }

  @Test func printsAnObjectForPrograms() async throws {
    let result = try await explain("bridge.html", "--json", "--only", "kept")
    #expect(result.status == 0)
    #expect(result.output.hasPrefix("{\n  \"source\": \"bridge.html\""))
    #expect(result.output.hasSuffix("}\n"))
    #expect(result.output.split(separator: "\n").filter { $0.contains("\"kept\": true") }.count == 3)
    #expect(!result.output.contains("\"kept\": false"))
  }

  @Test func writesAReportAndSaysNothing() async throws {
    let result = try await explain("bridge.html", "--html", "reports/bridge.html")
    #expect(result.status == 0 && result.output == "" && result.messages == "")
    let report = try text(of: folder.path("reports/bridge.html"))
    #expect(report.hasPrefix("<!DOCTYPE html>") && report.hasSuffix("</html>\n"))
    for paragraph in StoryPage.bridge.paragraphs { #expect(report.contains(paragraph)) }
    let printed = try await explain("bridge.html", "--html", "-")
    #expect(printed.output == report)
  }

  @Test func endsWithTwoWhereAReportCannotBeWritten() async throws {
    let result = try await explain("bridge.html", "--html", "bridge.html/report.html")
    #expect(result.status == 2)
    #expect(result.messages == "pith: bridge.html is a file, not a folder; choose another place\n")
  }

  @Test func colorsWhereItIsToldTo() async throws {
    let plain = try await explain("bridge.html")
    #expect(!plain.output.contains("\u{1B}"))
    let always = try await explain("bridge.html", "--color", "always")
    let forced = try await explain("bridge.html", environment: ["CLICOLOR_FORCE": "1", "NO_COLOR": ""])
    #expect(always.output.contains("\u{1B}[32m+ ") && forced.output == always.output)
    let never = try await explain("bridge.html", "--color", "never", environment: ["CLICOLOR_FORCE": "1"])
    #expect(never.output == plain.output)
  }

  @Test func saysWhatToDoAboutAPathThatLeadsNowhere() async throws {
    let result = try await explain("valley-post.example/bridge")
    #expect(result.status == 1)
    #expect(
      result.messages
        == "pith: valley-post.example/bridge: read: there is no such file; check the path, or begin the address of a page with https://\n"
    )
  }

  @Test func namesAPageThatIsTooLarge() async throws {
    let result = try await explain("bridge.html", "--max-bytes", "100")
    #expect(result.status == 1)
    #expect(result.messageLines.count == 1)
    #expect(result.messages.contains("--max-bytes"))
  }

  @Test func endsWithTwoWhereNothingCanBeWritten() async throws {
    let result = try await explain("bridge.html", output: "/dev/full")
    #expect(result.status == 2)
    #expect(result.messages.hasPrefix("pith: standard output was not written: the disk is full"))
  }

  @Test func endsInSilenceWhenNobodyReadsItsOutput() async throws {
    let page = try folder.write(StoryPage.numbered(1).html, to: "long.html")
    let script = "\(PithProcess.executable) explain \(page) | true; echo ${PIPESTATUS[0]}"
    let result = try await PithProcess("/bin/bash", ["-c", script]).end()
    #expect(result.output == "0\n" && result.messages == "")
  }

  @Test(arguments: [
    [], ["a.html", "b.html"], ["a.html", "--only", "nothing"], ["a.html", "--color", "blue"],
    ["https://a.example/", "--url", "https://a.example/"], ["a.html", "--url", "no address"],
    ["a.html", "--retries", "-1"], ["a.html", "--html", "b.html", "--json"], ["a.html", "--html", ""],
    ["a.html", "--html", "b.html", "--only", "kept"],
  ])
  func refusesAWrongCommandLine(arguments: [String]) async throws {
    let result = try await PithProcess.run(["explain"] + arguments)
    #expect(result.status == 64)
    #expect(result.output == "")
    #expect(result.messages.hasPrefix("Error: "))
  }
}
