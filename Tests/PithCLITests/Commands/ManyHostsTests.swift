import PithTestServer
import Testing

/// `pith fetch` over many hosts, of which some misbehave. The names all lead to one server, which tells them apart.
@Suite(.timeLimit(.minutes(10))) struct ManyHostsTests {
  @Test func aHostThatNeverAnswersHoldsUpNoOther() async throws {
    let gate = TestGate()
    let server = try TestServer { request in
      if request.path == "/robots.txt" { return .status(404) }
      return request.header("Host")?.hasPrefix("silent.") == true
        ? .stalled(until: gate) : .html(StoryPage.bridge.html)
    }
    // The worst order: what can't be had comes first, and there is much more of it than there is room in a run.
    let silent = (0..<30_000).map { server.url("/\($0)", host: "silent.localhost") }
    let others = (0..<40).map { server.url("/page", host: "host\($0).localhost") }
    let folder = try TemporaryFolder()
    let list = try folder.write((silent + others).joined(separator: "\n"), to: "list")
    let process = try PithProcess(
      nil,
      [
        "fetch", "--allow-private", "--delay", "0", "--urls", list, "--output", folder.path("out"), "--name",
        "{host}",
      ])
    // The pages of the others are written though the first address of the list has not ended.
    let expected = (0..<40).map { "host\($0).localhost.txt" }.sorted()
    while fileNames(in: folder.path("out")).filter({ $0.hasPrefix("host") }) != expected {
      try await Task.sleep(for: .milliseconds(20))
    }
    process.send(2)
    #expect(try await process.end().status == 130)
    gate.open()
  }

  @Test func eachHostHasItsTurnOnStandardOutputToo() async throws {
    let server = try TestServer { request in
      request.path == "/robots.txt" ? .status(404) : .html(StoryPage.bridge.html)
    }
    let urls = (0..<5).flatMap { host in
      (0..<4).map { server.url("/\($0)", host: "host\(host).localhost") }
    }
    let folder = try TemporaryFolder()
    let list = try folder.write(urls.joined(separator: "\n"), to: "list")
    let result = try await PithProcess.run(
      ["fetch", "--allow-private", "--delay", "0.2", "--urls", list])
    let sources = result.output.split(separator: "\n").filter { $0.hasPrefix("==> ") }
    #expect(sources == urls.map { "==> \($0) <==" })
    // All hosts were asked for their first page before any was for its last.
    let pages = server.requests.filter { $0.path != "/robots.txt" }
    let lastOfAny = try #require(pages.firstIndex { $0.path == "/3" })
    #expect(Set(pages[..<lastOfAny].filter { $0.path == "/0" }.compactMap { $0.header("Host") }).count == 5)
  }
}
