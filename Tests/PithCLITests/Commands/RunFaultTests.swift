import Foundation
import Glibc
import PithTestServer
import Testing

/// `pith run` where something is in its way: at worst work is repeated, never lost.
@Suite(.timeLimit(.minutes(10))) struct RunFaultTests {
  // MARK: Disks

  /// Runs `pith run` where a file system of 64 KiB is mounted at a path.
  private static func run(_ watched: WatchedSite, withSmallDiskAt path: String, options: String = "size=64k")
    async throws -> PithProcess.Result
  {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    let script =
      "mount -t tmpfs -o \(options) none \(path) && \(PithProcess.executable) run \(watched.configuration) --verbose --metrics \(watched.folder.path("pith.prom"))"
    // Root mounts without more ado; others need a namespace where they are root.
    let namespaces = geteuid() == 0 ? ["--mount"] : ["--user", "--map-root-user", "--mount"]
    return try await PithProcess("/usr/bin/unshare", namespaces + ["/bin/sh", "-c", script]).end()
  }

  private static func canMount() async throws -> Bool {
    let folder = try TemporaryFolder()
    let namespaces = geteuid() == 0 ? ["--mount"] : ["--user", "--map-root-user", "--mount"]
    let script = "mount -t tmpfs -o size=64k none \(folder.path)"
    return try await PithProcess("/usr/bin/unshare", namespaces + ["/bin/sh", "-c", script]).end().status == 0
  }

  private func manyStories() throws -> WatchedSite {
    let watched = try WatchedSite()
    for number in 0..<40 { watched.publish("Number\(number) of the stories of this valley") }
    return watched
  }

  @Test(.enabled("needs mounts of its own") { try await canMount() })
  func aFullOutputDiskLosesNothing() async throws {
    let watched = try manyStories()
    let metrics = watched.folder.path("pith.prom")
    _ = try await PithProcess.run([
      "run", watched.configuration, "--limit", "1", "--metrics", metrics, "-o", watched.folder.path("other"),
    ])
    #expect(try text(of: metrics).contains("\npith_run_success 1\n"))
    try FileManager.default.removeItem(atPath: watched.state)
    let result = try await Self.run(watched, withSmallDiskAt: watched.output)
    #expect(result.status == 2)
    #expect(result.messageLines.last?.contains("ended by a fault") == true)
    #expect(try text(of: metrics).contains("\npith_run_success 0\n"))
    #expect(try text(of: metrics).contains("\npith_runs_total 1\n"))
    #expect(result.messages.contains("the disk is full"))
    #expect(result.messages.contains("; the next run tries it again"))
    #expect(!result.messages.contains("not tried again"))
    // The small disk is gone with what was written to it; all else is written now.
    let writtenCount = result.messageLines.count { $0.contains(" written to valley/") }
    #expect((1..<40).contains(writtenCount))
    #expect(try await watched.pith("run").status == 0)
    #expect(watched.files.count == 40 - writtenCount)
  }

  @Test(.enabled("needs mounts of its own") { try await canMount() })
  func aFullLedgerDiskLosesNothing() async throws {
    let watched = try manyStories()
    let disk = try watched.folder.makeFolder("state")
    let yaml = try text(of: watched.configuration).replacing(
      "state: state.sqlite", with: "state: state/ledger.sqlite")
    try watched.folder.write(yaml, to: "pith.yaml")
    var result = try await Self.run(watched, withSmallDiskAt: disk)
    #expect(result.status == 2)
    #expect(result.messages.contains("state/ledger.sqlite") && result.messages.contains("the disk is full"))
    result = try await watched.pith("run")
    #expect(result.status == 0)
    #expect(watched.files.count == 40)
  }

  @Test(.enabled("needs mounts of its own") { try await canMount() })
  func anOutputThatIsReadOnlyIsSaidAndLosesNothing() async throws {
    let watched = try WatchedSite(["Mill sold"])
    let result = try await Self.run(watched, withSmallDiskAt: watched.output, options: "ro")
    #expect(result.status == 2)
    #expect(result.messages.contains(watched.output))
    #expect(result.messageLines.last?.contains("ended by a fault") == true)
    #expect(try text(of: watched.folder.path("pith.prom")).contains("\npith_run_success 0\n"))
    #expect(try await watched.pith("run").status == 0)
    #expect(watched.files == ["mill-sold.txt"])
  }

  // MARK: Ledgers

  @Test(arguments: [0, 1, 5_000, 30_000])
  func aLedgerThatWasCutOffIsMadeAnew(length: Int) async throws {
    let watched = try WatchedSite(["Mill sold", "Bridge closed"])
    #expect(try await watched.pith("run").status == 0)
    #expect(truncate(watched.state, off_t(length)) == 0)
    try await expectNothingFetchedTwice(watched)
  }

  @Test func aLedgerThatWasDeletedIsMadeAnew() async throws {
    let watched = try WatchedSite(["Mill sold", "Bridge closed"])
    #expect(try await watched.pith("run").status == 0)
    try FileManager.default.removeItem(atPath: watched.state)
    try await expectNothingFetchedTwice(watched)
  }

  /// The articles are known by the index, and the index still has them when others are added.
  private func expectNothingFetchedTwice(_ watched: WatchedSite) async throws {
    _ = watched.site.takeRequests()
    watched.publish("Road opened")
    for _ in 0..<2 {
      let result = try await watched.pith("run", "--only", "valley")
      #expect(result.status == 0)
    }
    #expect(watched.site.takeRequests().map(\.path) == ["/feed", "/road", "/feed"])
    #expect(watched.files == ["bridge-closed.txt", "mill-sold.txt", "road-opened.txt"])
    try FileManager.default.removeItem(atPath: watched.state)
    #expect(try await watched.pith("run", "--only", "valley").status == 0)
    #expect(watched.site.takeRequests().map(\.path) == ["/feed"])
  }

  @Test func aFileThatIsNoLedgerIsLeftAlone() async throws {
    let watched = try WatchedSite(["Mill sold"])
    let names = fileNames(in: watched.folder.path)
    let run = try await watched.pith("run", "--state", watched.configuration)
    #expect(run.status == 2)
    #expect(run.messages.contains("\(watched.configuration) is a file of another kind"))
    #expect(try await watched.pith("check").status == 0)
    #expect(fileNames(in: watched.folder.path) == (names + ["pith.yaml.lock"]).sorted())
  }

  @Test func aDatabaseOfAnotherProgramIsLeftAlone() async throws {
    let watched = try WatchedSite(["Mill sold"])
    let result = try await PithProcess(
      "/usr/bin/python3",
      [
        "-c",
        "import sqlite3, sys; d = sqlite3.connect(sys.argv[1]); d.execute('CREATE TABLE page (x)'); d.commit()",
        watched.state,
      ]
    ).end()
    #expect(result.status == 0)
    let before = try Data(contentsOf: URL(fileURLWithPath: watched.state))
    let run = try await watched.pith("run")
    #expect(run.status == 2)
    #expect(run.messages.contains(watched.state) && run.messages.contains("another program"))
    #expect(try Data(contentsOf: URL(fileURLWithPath: watched.state)) == before)
    #expect(watched.site.takeRequests().isEmpty)
  }

  // MARK: Ends

  /// A run that waits for a page which does not come before its gate is opened, after others have.
  private struct StalledRun {
    let run: PithProcess
    let watched: WatchedSite
    let gate = TestGate()
    private let server: TestServer

    /// - Parameter isAwaited: whether the articles are written, and the page is waited for, when this returns.
    init(_ options: String..., isAwaited: Bool = true) async throws {
      let watched = try WatchedSite(["Mill sold", "Bridge closed", "Stalled story"])
      let (site, gate) = (watched.site, gate)
      server = try TestServer { request in
        let response = site.response(to: request)
        return request.path == "/stalled" ? .stalled(until: gate, then: response) : response
      }
      let yaml = try text(of: watched.configuration)
      try watched.folder.write(
        yaml.replacing(watched.server.url(""), with: server.url("")).replacing(
          "delay: 0s", with: "per-host: 3"),
        to: "pith.yaml")
      self.watched = watched
      run = try PithProcess(nil, ["run", watched.configuration, "--verbose"] + options)
      guard isAwaited else { return }
      while watched.files.count < 2 { try await Task.sleep(for: .milliseconds(10)) }
      await server.waitForRequests(4)
    }
  }

  @Test(arguments: [SIGTERM, SIGINT])
  func aSignalEndsTheRunInOrder(signal: Int32) async throws {
    let stalled = try await StalledRun()
    stalled.run.send(signal)
    let result = try await stalled.run.end()
    #expect(result.status == 128 + signal)
    #expect(result.messageLines.last?.contains("2 articles written") == true)
    #expect(result.messageLines.last?.contains("ended by a signal") == true)
    let index = "\(stalled.watched.output)/index"
    #expect(try text(of: "\(index)/\(fileNames(in: index)[0])").contains("Mill sold"))
    // What was not had is had the next time.
    stalled.gate.open()
    #expect(try await stalled.watched.pith("run").status == 0)
    #expect(stalled.watched.files == ["bridge-closed.txt", "mill-sold.txt", "stalled-story.txt"])
  }

  @Test func aSecondSignalEndsTheRunAtOnce() async throws {
    let stalled = try await StalledRun()
    stalled.run.send(SIGTERM)
    // Until the first one is heard, the second one may be taken for the same.
    while stalled.run.isRunning {
      try await Task.sleep(for: .milliseconds(10))
      stalled.run.send(SIGTERM)
    }
    let result = try await stalled.run.end()
    #expect(result.status == 128 + SIGTERM)
    #expect(!result.messages.contains("ended by a signal"))
  }

  @Test func aDeadlineEndsTheRunInOrder() async throws {
    let stalled = try await StalledRun("--deadline", "1s", isAwaited: false)
    let result = try await stalled.run.end()
    #expect(result.status == 0)
    #expect(result.messageLines.last?.contains("ended by its deadline") == true)
    // What was not had is had the next time.
    stalled.gate.open()
    #expect(try await stalled.watched.pith("run", "--only", "valley").status == 0)
    #expect(stalled.watched.files == ["bridge-closed.txt", "mill-sold.txt", "stalled-story.txt"])
  }
}
