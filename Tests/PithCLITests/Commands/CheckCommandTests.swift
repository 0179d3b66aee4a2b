import Foundation
import Testing

/// `pith check`.
@Suite(.timeLimit(.minutes(10))) struct CheckCommandTests {
  @Test func saysWhereThingsAreAndNamesTheSources() async throws {
    let folder = try TemporaryFolder()
    let config = try folder.write(
      """
      state: seen.sqlite
      sources:
        - name: valley
          feed: https://me:sesame@valley-post.example/feed.xml
        - name: hill and dale
          sitemap: https://hill.example/sitemap.xml
          enabled: false

      """, to: "pith.yaml")
    let result = try await PithProcess.run(["check", config])
    #expect(result.status == 0)
    #expect(result.messages == "")
    #expect(
      result.output == """
        output   \(folder.path)/articles
        state    \(folder.path)/seen.sqlite
        feed     valley         https://valley-post.example/feed.xml
        sitemap  hill and dale  https://hill.example/sitemap.xml  (not enabled)

        """)
    #expect(fileNames(in: folder.path) == ["pith.yaml"])
  }

  @Test func saysAllThatIsWrong() async throws {
    let folder = try TemporaryFolder()
    let config = try folder.write(
      "outptu: a\nsources:\n  - name: valley\n    feed: valley-post.example\n", to: "pith.yaml")
    let result = try await PithProcess.run(["check", config])
    #expect(result.status == 2)
    #expect(result.output == "")
    #expect(
      result.messages == """
        \(config):1:1: unknown key 'outptu'; did you mean 'output'?
        \(config):4:11: 'feed' wants an http or https address, but this is the text "valley-post.example"; \
        begin it with https:// or http://

        """)
  }

  @Test func saysWarningsAndGoesOn() async throws {
    let folder = try TemporaryFolder()
    let config = try folder.write(
      "sources:\n  - {name: a, feed: 'https://a.example/'}\n  - {name: b, feed: 'https://a.example/'}\n",
      to: "pith.yaml")
    let result = try await PithProcess.run(["check", config])
    #expect(result.status == 0)
    #expect(result.messages.hasPrefix("\(config):3:15: warning: the source in line 2"))
    #expect(result.output.contains("https://a.example/"))
  }

  @Test func namesAFileThatIsNotThere() async throws {
    let result = try await PithProcess.run(["check", "/nowhere/pith.yaml"])
    #expect(result.status == 2)
    #expect(result.messages == "/nowhere/pith.yaml: there is no such file; check the path\n")
  }

  @Test func takesTheExample() async throws {
    let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().path
    let result = try await PithProcess.run(["check", "\(package)/Config/pith.yaml"])
    #expect(result.status == 0)
    #expect(result.messages == "")
    #expect(result.output.contains("feed     example-world    https://example.com/world.xml\n"))
    #expect(result.output.contains("\(package)/Config/addresses.txt\n"))
  }
}
