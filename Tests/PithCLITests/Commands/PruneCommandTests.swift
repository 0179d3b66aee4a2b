import Foundation
import PithTestServer
import Testing

/// `pith prune` as a process.
@Suite(.timeLimit(.minutes(10))) struct PruneCommandTests {
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

  /// A ledger that was made here would know nothing, and the next run would take it for one that knows all.
  @Test(arguments: [["--dry-run"], []])
  func withoutALedgerThereIsNothingToPrune(options: [String]) async throws {
    let watched = try WatchedSite(["Mill sold"])
    _ = try await watched.pith("run")
    try FileManager.default.removeItem(atPath: watched.state)
    let result = try await PithProcess.run(["prune", watched.configuration, "--keep", "0"] + options)
    #expect(result.status == 2)
    #expect(result.messages.contains("\(watched.state) is not there"))
    #expect(watched.files == ["mill-sold.txt"])

    _ = watched.site.takeRequests()
    _ = try await watched.pith("run", "--only", "valley")
    #expect(watched.site.takeRequests().map(\.path) == ["/feed"])
  }

  @Test func anotherFolderIsNotTakenForTheOutput() async throws {
    let watched = try WatchedSite(["Mill sold"])
    _ = try await watched.pith("run")
    let missing = watched.folder.path("elsewhere")
    for options in [[], ["--dry-run"]] {
      let result = try await PithProcess.run(
        ["prune", watched.configuration, "--keep", "0", "--output", missing] + options)
      #expect(result.status == 2 && result.output == "")
      #expect(result.messages.contains("\(missing) is not there"))
    }
    #expect(!FileManager.default.fileExists(atPath: missing))

    // What is mounted there at other times is not there now.
    try FileManager.default.createDirectory(atPath: missing, withIntermediateDirectories: true)
    let result = try await watched.pith("prune", "--keep", "0", "--output", missing)
    #expect(result.status == 0)
    #expect(try await watched.pith("prune", "--keep", "0", "--dry-run").output == "valley/mill-sold.txt\n")
  }
}
