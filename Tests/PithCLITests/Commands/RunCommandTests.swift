import Foundation
import Glibc
import PithTestServer
import Testing

/// `pith run` as cron calls it.
@Suite(.timeLimit(.minutes(10))) struct RunCommandTests {
  @Test func isSilentWhenAllIsWell() async throws {
    let watched = try WatchedSite(["Mill sold", "Bridge closed"])
    let result = try await watched.pith("run")
    #expect(result.status == 0 && result.output == "" && result.messages == "")
    #expect(watched.files == ["bridge-closed.txt", "mill-sold.txt"])
    #expect(try text(of: "\(watched.output)/valley/mill-sold.txt").hasPrefix("Mill sold\n\n"))
  }

  @Test func aSingleFailureIsNoNews() async throws {
    let watched = try WatchedSite(["Mill sold"])
    watched.site.answer("/mill", with: 500)
    let result = try await watched.pith("run")
    #expect(result.status == 0 && result.messages == "")
    #expect(try text(of: "\(watched.output)/failures.jsonl").contains("\"serverError\""))
    // The next run, in which nothing fails, leaves it to be looked at; one in which another page fails has only that.
    #expect(try await watched.pith("run").status == 0)
    #expect(try text(of: "\(watched.output)/failures.jsonl").contains("/mill"))
    watched.publish("Bridge closed")
    watched.site.answer("/bridge", with: 500)
    _ = try await watched.pith("run", "--only", "valley")
    let failures = try text(of: "\(watched.output)/failures.jsonl")
    #expect(failures.contains("/bridge") && !failures.contains("/mill"))
  }

  @Test func aSourceThatIsGoneIsToldOnce() async throws {
    let watched = try WatchedSite()
    watched.site.answer("/feed", with: 410)
    var result = try await watched.pith("run")
    #expect(result.status == 1)
    #expect(result.messageLines.count == 1)
    #expect(result.messages.contains("valley: its server says that it is gone for good"))
    result = try await watched.pith("run")
    #expect(result.status == 0 && result.messages == "")
  }

  /// cron would mail it each time.
  @Test func whatTheConfigurationHadBetterNotHoldIsToldOnceADay() async throws {
    let watched = try WatchedSite(["Mill sold"])
    let yaml = try text(of: watched.configuration)
    try watched.folder.write(
      yaml + "\n  - name: valley again\n    feed: \(watched.server.url("/feed"))\n", to: "pith.yaml")
    var result = try await watched.pith("run")
    #expect(result.status == 0 && result.messageLines.count == 1)
    #expect(result.messages.hasPrefix("pith: warning: ") && result.messages.contains("pith.yaml:12:"))
    result = try await watched.pith("run")
    #expect(result.status == 0 && result.messages == "")
    result = try await watched.pith("run", "--verbose")
    #expect(result.messages.contains("this address too"))
    // Another one is news.
    try watched.folder.write(
      yaml + "\n\n  - name: valley again\n    feed: \(watched.server.url("/feed"))\n", to: "pith.yaml")
    #expect(try await watched.pith("run", "--quiet").messages == "")
    result = try await watched.pith("check")
    #expect(result.messages.contains("this address too"))
  }

  @Test func hostsWhoseCertificatesAreNotCheckedAreToldOnceADay() async throws {
    let watched = try WatchedSite()
    let yaml = try text(of: watched.configuration).replacing("http://", with: "https://")
    try watched.folder.write(
      yaml.replacing("fetch:", with: "fetch:\n  insecure-hosts: [127.0.0.1]"), to: "pith.yaml")
    var result = try await watched.pith("run")
    #expect(result.messageLines.count == 1)
    #expect(result.messages.contains("the certificate of 127.0.0.1 is not checked"))
    result = try await watched.pith("run", "--only", "valley")
    #expect(result.messages == "")
    result = try await watched.pith("run", "--only", "valley", "--verbose")
    #expect(result.messages.contains("/feed: the certificate of this host is not checked"))
  }

  @Test func saysWhatItDoesWhenAsked() async throws {
    let watched = try WatchedSite(["Mill sold"])
    let result = try await watched.pith("run", "--verbose")
    #expect(result.status == 0)
    #expect(result.messages.contains("valley: 1 new"))
    #expect(result.messages.contains("written to valley/mill-sold.txt"))
    #expect(result.messageLines.last?.hasPrefix("pith: 1 source asked, 1 article written") == true)
  }

  @Test func writesJSONLinesThatProgramsRead() async throws {
    let watched = try WatchedSite(["Mill sold"])
    let result = try await watched.pith("run", "--log-format", "json")
    let events = try result.messageLines.map { line in
      try #require(JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: String])
    }
    #expect(events.map { $0["event"] } == ["sourceRead", "written", "end"])
    #expect(events[1]["path"] == "valley/mill-sold.txt")
    #expect(events.allSatisfy { $0["time"]?.hasSuffix("Z") == true && $0["level"] == "info" })
  }

  @Test func logsIntoAFileAndStaysSilent() async throws {
    let watched = try WatchedSite(["Mill sold"])
    let log = watched.folder.path("pith.log")
    for _ in 0..<2 {
      let result = try await watched.pith("run", "--log-file", log)
      #expect(result.status == 0 && result.messages == "")
    }
    let lines = try text(of: log).split(separator: "\n")
    #expect(lines.contains { $0.contains("written to valley/mill-sold.txt") })
    // The second run has appended its own end.
    #expect(lines.count { $0.contains("source") && $0.contains("asked") } == 2)
  }

  /// As the first of the runs that `pith schedule` has written a line for, on a new account.
  @Test func makesTheFolderOfItsLog() async throws {
    let watched = try WatchedSite(["Mill sold"])
    let log = watched.folder.path("state/pith/news.log")
    let result = try await watched.pith("run", "--log-file", log)
    #expect(result.status == 0 && result.messages == "")
    #expect(try text(of: log).contains("written to valley/mill-sold.txt"))
  }

  @Test func aLogFileThatCannotBeOpenedIsSaidAtOnce() async throws {
    let watched = try WatchedSite(["Mill sold"])
    let result = try await watched.pith("run", "--log-file", "/dev/null/x")
    #expect(result.status == 2)
    #expect(result.messages.contains("/dev/null/x"))
    #expect(watched.site.takeRequests().isEmpty)
  }

  @Test func opensItsLogAnewAtHangup() async throws {
    let gate = TestGate()
    let server = try TestServer { request in
      request.path == "/feed" ? .stalled(until: gate, then: .status(404)) : .status(404)
    }
    let watched = try WatchedSite()
    try watched.folder.write(
      """
      state: state.sqlite
      fetch: {allow-private: true, robots: false, retries: 0}
      sources: [{name: valley, feed: "\(server.url("/feed"))"}]
      """, to: "pith.yaml")
    let log = watched.folder.path("pith.log")
    let run = try PithProcess(nil, ["run", watched.configuration, "--log-file", log])
    await server.waitForRequests(1)
    try FileManager.default.moveItem(atPath: log, toPath: log + ".1")
    run.send(SIGHUP)
    while !FileManager.default.fileExists(atPath: log) { try await Task.sleep(for: .milliseconds(10)) }
    gate.open()
    #expect(try await run.end().status == 0)
    #expect(try text(of: log).contains("404"))
  }

  /// logrotate may come while runs wait for their turn, as those of a schedule do.
  @Test func aHangupDoesNotEndARunThatHasNotBegun() async throws {
    let watched = try WatchedSite()
    let log = watched.folder.path("pith.log")
    let run = try PithProcess(nil, ["run", watched.configuration, "--log-file", log, "--splay", "1000d"])
    while !FileManager.default.fileExists(atPath: log) { try await Task.sleep(for: .milliseconds(10)) }
    try FileManager.default.moveItem(atPath: log, toPath: log + ".1")
    while !FileManager.default.fileExists(atPath: log) {
      try #require(run.isRunning)
      run.send(SIGHUP)
      try await Task.sleep(for: .milliseconds(10))
    }
    run.send(SIGTERM)
    #expect(try await run.end().status == 128 + SIGTERM)
    #expect(watched.site.takeRequests().isEmpty)
  }

  @Test func aRunNeedsSomeTime() async throws {
    let watched = try WatchedSite()
    let result = try await watched.pith("run", "--deadline", "0s")
    #expect(result.status == 64 && result.messages.contains("--deadline must be more than 0s."))
  }

  @Test func writesFiguresForPrometheus() async throws {
    let watched = try WatchedSite(["Mill sold"])
    let metrics = watched.folder.path("pith.prom")
    for _ in 0..<2 { _ = try await watched.pith("run", "--metrics", metrics, "--only", "valley") }
    let lines = try text(of: metrics).split(separator: "\n").map(String.init)
    #expect(lines.contains("pith_runs_total 2"))
    #expect(lines.contains("pith_pages_total{outcome=\"written\"} 1"))
    #expect(lines.contains("pith_fetch_duration_seconds_count 1"))
    #expect(lines.contains("pith_fetch_duration_seconds_bucket{le=\"+Inf\"} 1"))
    #expect(lines.contains("pith_source_failures{source=\"valley\"} 0"))
    #expect(lines.contains("pith_run_success 1"))
    // Every sample follows the type of its own name.
    for line in lines where !line.hasPrefix("#") {
      let name = line.prefix { $0 != "{" && $0 != " " }
      let family = ["_bucket", "_sum", "_count"].reduce(String(name)) { family, suffix in
        family.hasPrefix("pith_fetch_duration_seconds") && family.hasSuffix(suffix)
          ? String(family.dropLast(suffix.count)) : family
      }
      #expect(lines.contains { $0.hasPrefix("# TYPE \(family) ") })
    }
  }

  @Test func aRunThatCouldNotBeBegunIsNoSuccess() async throws {
    let watched = try WatchedSite()
    let metrics = watched.folder.path("pith.prom")
    #expect(try await watched.pith("run", "--metrics", metrics).status == 0)
    #expect(try text(of: metrics).contains("\npith_run_success 1\n"))
    #expect(try await watched.pith("run", "--metrics", metrics, "--log-file", "/dev/null/x").status == 2)
    #expect(try text(of: metrics).contains("\npith_run_success 0\n"))
    #expect(try await watched.pith("run", "--metrics", metrics).status == 0)
    try watched.folder.write("sources: []", to: "pith.yaml")
    #expect(try await watched.pith("run", "--metrics", metrics).status == 2)
    #expect(try text(of: metrics).contains("\npith_run_success 0\n"))
  }

  @Test func aDryRunWritesNothingAnywhere() async throws {
    let watched = try WatchedSite(["Mill sold"])
    var result = try await watched.pith("run", "--dry-run")
    #expect(result.status == 0)
    #expect(result.output == "# valley: 1 new, 0 known\n\(watched.server.url("/mill"))\n")
    #expect(fileNames(in: watched.folder.path) == ["pith.yaml"])

    _ = try await watched.pith("run")
    watched.publish("Bridge closed")
    let before = try Data(contentsOf: URL(fileURLWithPath: watched.state))
    let names = fileNames(in: watched.folder.path)
    result = try await watched.pith("run", "--dry-run", "--only", "valley")
    #expect(result.output == "# valley: 1 new, 1 known\n\(watched.server.url("/bridge"))\n")
    #expect(watched.files == ["mill-sold.txt"])
    #expect(try Data(contentsOf: URL(fileURLWithPath: watched.state)) == before)
    #expect(fileNames(in: watched.folder.path) == names)
  }

  @Test func fetchesNothingThatIsOlderThanAskedFor() async throws {
    let watched = try WatchedSite(["Mill sold"])
    var result = try await watched.pith("run", "--since", "30s")
    #expect(result.status == 0 && watched.files == [])
    result = try await watched.pith("run", "--since", "2h", "--only", "valley")
    #expect(result.status == 0 && watched.files == ["mill-sold.txt"])
  }

  @Test func namesASourceThatIsNotConfigured() async throws {
    let watched = try WatchedSite()
    let result = try await watched.pith("run", "--only", "vally")
    #expect(result.status == 2)
    #expect(result.messages.contains("no source named vally"))
  }

  @Test func aConfigurationWithFaultsRunsNothing() async throws {
    let watched = try WatchedSite(["Mill sold"])
    try watched.folder.write(
      "sources:\n  - name: valley\n    fead: \(watched.server.url("/feed"))\n", to: "pith.yaml")
    let result = try await watched.pith("run")
    #expect(result.status == 2)
    #expect(result.messages.contains("pith.yaml:3:5:"))
    #expect(watched.site.takeRequests().isEmpty)
    #expect(fileNames(in: watched.folder.path) == ["pith.yaml"])
  }
}
