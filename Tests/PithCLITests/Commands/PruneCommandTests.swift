import Foundation
import PithTestServer
import Testing

/// `pith prune` as a process.
@Suite(.timeLimit(.minutes(2))) struct PruneCommandTests {
  @Test func keepsTheNewestAndFetchesNothingAgain() async throws {
    let watched = try WatchedSite()
    watched.publish("Mill sold", age: 3_600)
    _ = try await watched.pith("run")
    watched.publish("Bridge closed")
    _ = try await watched.pith("run", "--only", "valley")
    try watched.folder.write("mine", to: "articles/valley/notes.txt")

    var result = try await watched.pith("prune", "--keep", "1", "--dry-run")
    #expect(result.status == 0 && result.output == "valley/mill-sold.txt\n")
    #expect(watched.files == ["bridge-closed.txt", "mill-sold.txt", "notes.txt"])
    result = try await watched.pith("prune", "--keep", "1")
    #expect(result.status == 0 && result.output == "" && result.messages == "")
    // What no run has written is not ours to remove.
    #expect(watched.files == ["bridge-closed.txt", "notes.txt"])

    _ = watched.site.takeRequests()
    _ = try await watched.pith("run", "--only", "valley")
    #expect(watched.site.takeRequests().map(\.path) == ["/feed"])
    #expect(watched.files == ["bridge-closed.txt", "notes.txt"])
  }

  @Test func removesWhatIsOldWithItsEmptyFolders() async throws {
    let watched = try WatchedSite(["Mill sold"])
    _ = try await watched.pith("run")
    var result = try await watched.pith("prune", "--older-than", "1d")
    #expect(result.status == 0 && watched.files == ["mill-sold.txt"])
    while try await watched.pith("prune", "--older-than", "0s", "--dry-run").output == "" {
      // Until a second has passed.
    }
    result = try await watched.pith("prune", "--older-than", "0s")
    #expect(result.status == 0)
    #expect(fileNames(in: watched.output) == ["index"])
  }

  @Test func wantsARule() async throws {
    let watched = try WatchedSite()
    for options in [[], ["--keep", "1", "--older-than", "1d"], ["--keep", "-1"], ["--older-than", "1x"]] {
      let result = try await PithProcess.run(["prune", watched.configuration] + options)
      #expect(result.status == 64)
    }
  }

  @Test func withoutALedgerThereIsNothingToPrune() async throws {
    let watched = try WatchedSite()
    let result = try await watched.pith("prune", "--keep", "1", "--dry-run")
    #expect(result.status == 2)
    #expect(result.messages.contains(watched.state))
  }
}
