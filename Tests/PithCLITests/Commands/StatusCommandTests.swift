import Foundation
import PithTestServer
import Testing

/// `pith status` as a process.
@Suite(.timeLimit(.minutes(10))) struct StatusCommandTests {
  @Test func tellsThatNothingHasRunYet() async throws {
    let watched = try WatchedSite()
    let result = try await watched.pith("status")
    #expect(result.status == 0)
    #expect(result.output.contains("not asked yet"))
    #expect(result.messages.contains("no run has been done yet"))
    #expect(fileNames(in: watched.folder.path) == ["pith.yaml"])
  }

  @Test func showsHowASourceFares() async throws {
    let watched = try WatchedSite(["Mill sold", "Bridge closed"])
    watched.site.answer("/bridge", with: 404)
    _ = try await watched.pith("run")
    let result = try await watched.pith("status", "--days", "3")
    #expect(result.status == 0 && result.messages == "")
    let lines = result.output.split(separator: "\n").map(String.init)
    try #require(lines.count == 3)
    #expect(lines[0].hasPrefix("source  last had"))
    #expect(lines[1].hasPrefix("valley  "))
    #expect(lines[1].contains("··█") && lines[1].hasSuffix("fine"))
    #expect(lines[2] == "  pages not had: 1 notFound")
    #expect(
      fileNames(in: watched.folder.path) == ["articles", "pith.yaml", "state.sqlite", "state.sqlite.lock"])
  }

  @Test func saysWhatIsWrongWithASource() async throws {
    let watched = try WatchedSite()
    watched.site.answer("/feed", with: 410)
    _ = try await watched.pith("run")
    let result = try await watched.pith("status")
    #expect(result.status == 1)
    #expect(result.output.contains("gone"))
    #expect(result.output.contains("'pith discover'"))
  }

  @Test func givesProgramsAnObject() async throws {
    let watched = try WatchedSite(["Mill sold"])
    _ = try await watched.pith("run")
    let result = try await watched.pith("status", "--json", "--days", "2")
    let object = try #require(
      JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    #expect(object["state"] as? String == watched.state)
    #expect(
      object["pages"] as? [String: Int] == [
        "pending": 0, "written": 1, "duplicate": 0, "skipped": 0, "failed": 0,
      ])
    let sources = try #require(object["sources"] as? [[String: Any]])
    #expect(sources.count == 1)
    #expect(sources[0]["name"] as? String == "valley")
    #expect(sources[0]["failures"] as? Int == 0)
    let days = try #require(sources[0]["days"] as? [[String: Any]])
    #expect(days.map { $0["written"] as? Int } == [0, 1])
  }

  @Test func aLedgerThatIsNoneIsNamed() async throws {
    let watched = try WatchedSite()
    try watched.folder.write(String(repeating: "no ledger ", count: 1_000), to: "state.sqlite")
    let result = try await watched.pith("status")
    #expect(result.status == 2)
    #expect(result.messages.contains(watched.state))
  }
}
