import PithTestServer
import Testing

/// `pith` on a terminal. Some sandboxes have none to give.
@Suite(
  .timeLimit(.minutes(10)), .enabled("needs a pseudo-terminal") { try await PithProcess.canOpenTerminal() })
struct TerminalTests {
  @Test func showsProgressAndASummaryOnATerminal() async throws {
    let gate = TestGate()
    let stalling = try TestServer { request in
      request.path == "/robots.txt" ? .status(404) : .stalled(until: gate, then: .html(StoryPage.bridge.html))
    }
    let folder = try TemporaryFolder()
    let urls = "\(stalling.url("/bridge")) ftp://a.example/"
    let process = try PithProcess.onTerminal("fetch --allow-private --delay 0 \(urls) >\(folder.path("out"))")
    try await process.waitForOutput("] 1 of 2, ")
    gate.open()
    let result = try await process.end()
    #expect(result.output.contains("pith: 1 article, 1 failed, "))
    // What stands after the last escape sequence of a line is what stays on the terminal.
    let table = result.output.split(separator: "\r\n").map { line in
      line.split(separator: "\u{1B}[K").last.map { $0.split(separator: " ").joined(separator: " ") } ?? ""
    }
    #expect(Set(table).isSuperset(of: ["outcome pages", "article 1", "failed: unsupportedScheme 1"]))
    #expect(table.contains { $0.hasPrefix("127.0.0.1 ") && $0.contains(" s ") })
    #expect(try text(of: folder.path("out")).hasSuffix(StoryPage.bridge.text))
    #expect(result.status == 1)
  }

  @Test func showsNoProgressWhereItIsToBeQuiet() async throws {
    let gate = TestGate()
    let stalling = try TestServer { request in
      request.path == "/robots.txt" ? .status(404) : .stalled(until: gate, then: .status(404))
    }
    let url = stalling.url("/bridge")
    let process = try PithProcess.onTerminal("fetch --allow-private --delay 0 --quiet \(url)")
    await stalling.waitForRequests(2)
    gate.open()
    let result = try await process.end()
    #expect(result.output == "pith: \(url): fetch: there is no such page (status 404)\r\n")
  }

  @Test func shortensAnExplanationToTheTerminal() async throws {
    let folder = try TemporaryFolder()
    let page = try folder.write(StoryPage.bridge.html, to: "bridge.html")
    let result = try await PithProcess.onTerminal("explain --color never \(page)").end()
    let blocks = result.output.split(separator: "\r\n").filter { $0.hasPrefix("+ ") || $0.hasPrefix("- ") }
    #expect(blocks.count >= StoryPage.bridge.paragraphs.count)
    #expect(blocks.allSatisfy { $0.count < 80 })
    #expect(blocks.filter { $0.hasSuffix("…") }.count >= StoryPage.bridge.paragraphs.count)
    #expect(result.status == 0)
  }
}
