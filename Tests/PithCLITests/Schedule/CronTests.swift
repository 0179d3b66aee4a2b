import Foundation
import PithTestServer
import Testing

/// The line in a crontab of the real cron daemon, which starts runs by it.
@Suite(.timeLimit(.minutes(10)), .enabled(if: TestCron.isAvailable, "\(TestCron.needs)")) struct CronTests {
  private static let others = "# mine\nMAILTO=\"\"\n\n0 0 1 1 * true % and more\n"

  /// Runs a program where the crontabs of the daemon are the machine's.
  private func run(_ arguments: [String], in cron: TestCron, folder: TemporaryFolder) async throws
    -> PithProcess.Result
  {
    let command = cron.entrance + arguments
    return try await PithProcess(
      command[0], Array(command.dropFirst()), in: folder.path,
      environment: ["XDG_STATE_HOME": folder.path("state")]
    ).end()
  }

  @Test func articlesAppearAndTheCrontabIsAsItWas() async throws {
    let cron = try TestCron(crontab: Self.others)
    let folder = try TemporaryFolder()
    let page = StoryPage.bridge
    let server = try TestServer { request in
      switch request.path {
      case "/feed":
        .body(
          Array(
            "<rss version=\"2.0\"><channel><title>Valley Post</title><item><title>\(page.title)</title><link>/bridge</link></item></channel></rss>"
              .utf8), contentType: "application/rss+xml")
      case "/bridge": .html(page.html)
      default: .status(404)
      }
    }
    // All that cron and shells read in their own ways.
    let name = #"it's 100% $HOME \\% "new" `pwd` & more.yaml"#
    let configuration = try folder.write(
      """
      output: articles
      fetch: {allow-private: true, delay: 0s}
      sources:
        - name: valley
          feed: \(server.url("/feed"))

      """, to: name)

    let installed = try await run(
      [PithProcess.executable, "schedule", configuration, "--every", "1m", "--splay", "0s", "--install"],
      in: cron, folder: folder)
    try #require(installed.status == 0, "\(installed.messages)")
    // cron looks once a minute; the time limit of the suite ends a wait in vain.
    while true {
      let files =
        FileManager.default.enumerator(atPath: folder.path("articles"))?.compactMap { $0 as? String } ?? []
      if let file = files.first(where: { $0.hasSuffix(".txt") && !$0.contains("/.") && !$0.hasPrefix(".") }) {
        #expect(try text(of: folder.path("articles/\(file)")) == page.text)
        break
      }
      try await Task.sleep(for: .milliseconds(100))
    }

    #expect(server.requests.map(\.path).filter { $0 == "/bridge" }.count == 1)

    let removed = try await run(
      [PithProcess.executable, "schedule", configuration, "--remove"], in: cron, folder: folder)
    #expect(removed.status == 0 && removed.messages == "")
    #expect(try await run(["crontab", "-l"], in: cron, folder: folder).output == Self.others)
  }
}
