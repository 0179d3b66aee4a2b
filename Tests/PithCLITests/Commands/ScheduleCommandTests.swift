import Foundation
import Testing

/// `pith schedule` as a process, with a `crontab` that stands in for the machine's.
@Suite(.timeLimit(.minutes(10))) struct ScheduleCommandTests {
  private let crontab: StandInCrontab
  private let configuration: String

  init() throws {
    crontab = try StandInCrontab()
    configuration = try crontab.folder.write(
      "sources:\n  - name: valley\n    feed: https://valley-post.example/feed\n", to: "news.yaml")
  }

  private func schedule(_ arguments: String..., environment: [String: String] = [:]) async throws
    -> PithProcess.Result
  {
    try await PithProcess.run(
      ["schedule"] + arguments, in: crontab.folder.path,
      environment: crontab.environment.merging(environment) { $1 })
  }

  // MARK: Printing

  @Test func printsALineWithAbsolutePaths() async throws {
    let result = try await schedule("./news.yaml", "--at", "06:30", "--log", "news.log")
    #expect(result.status == 0)
    let folder = crontab.folder.path
    #expect(
      result.output == "30 6 * * * /usr/bin/env XDG_STATE_HOME=\(folder)/state \(PithProcess.executable) run "
        + "\(folder)/news.yaml --deadline 1434m --splay 5m --log-file \(folder)/news.log\n")
    #expect(result.messages == "pith: taken over from the environment: XDG_STATE_HOME\n")
    // Printed is not done.
    #expect(crontab.contents == nil && fileNames(in: folder) == ["bin", "news.yaml"])
  }

  @Test func keepsTheLogBesideTheStateFile() async throws {
    let result = try await schedule("news.yaml", "--every", "15m", "--splay", "30s", "--program", "/bin/true")
    #expect(result.output.contains(" /bin/true run \(configuration) --deadline 810s --splay 30s --log-file "))
    let log = try #require(result.output.split(separator: " ").last).dropLast()
    #expect(log.hasPrefix("\(crontab.folder.path)/state/pith/news-") && log.hasSuffix(".log"))
  }

  @Test func takesOverNoSecrets() async throws {
    let secret = "http://ann:hunter2@proxy.example:8080"
    let result = try await schedule("news.yaml", "--every", "15m", environment: ["https_proxy": secret])
    #expect(result.status == 2 && result.output == "")
    #expect(result.messages.hasPrefix("pith: https_proxy holds a name or password"))
    #expect(!result.messages.contains("hunter2"))
  }

  @Test func refusesWhatOnlyThisShellHas() async throws {
    try crontab.folder.write(
      "fetch:\n  proxy: {env: OUR_PROXY}\nsources:\n  - name: a\n    feed: https://a.example/f\n",
      to: "news.yaml")
    let result = try await schedule(
      "news.yaml", "--every", "15m", "--install",
      environment: ["OUR_PROXY": "http://ann:hunter2@proxy.example:80"])
    #expect(result.status == 2 && crontab.contents == nil)
    #expect(result.messageLines.count == 1)
    #expect(result.messages.hasPrefix("news.yaml:2:") && result.messages.contains("OUR_PROXY"))
    #expect(result.messages.contains("write {file: PATH} instead") && !result.messages.contains("hunter2"))
  }

  @Test func refusesAProgramThatCannotBeRun() async throws {
    let result = try await schedule("news.yaml", "--every", "15m", "--program", "news.yaml")
    #expect(result.status == 2)
    #expect(
      result.messages
        == "pith: \(configuration) is no program that can be run; name one with --program PATH\n")
  }

  @Test(arguments: [
    (["--every", "7m"], "cron cannot run anything every 7m; the nearest that it can are 6m and 10m."),
    ([], "Say how often: '--every 15m', or '--at 06:30' for once a day."),
    (
      ["--every", "1h", "--at", "06:30"], "a time of the day goes with an interval of 1d or 1w, not with 1h."
    ),
    (["--every", "1h", "--splay", "soon"], "'soon' is invalid for '--splay <time>'"),
    (["--install", "--remove"], "Give one of --install, --remove and --systemd."),
    (["--every", "1h", "--user"], "--user and --output-dir go with --systemd."),
    (["--every", "1h", "--remove"], "--remove takes no time: it removes whatever is there."),
  ])
  func refusesCommandLines(options: [String], message: String) async throws {
    let result = try await PithProcess.run(
      ["schedule", configuration] + options, environment: crontab.environment)
    #expect(result.status == 64)
    #expect(result.messages.contains(message))
  }

  // MARK: The crontab

  @Test func installsReplacesAndRemovesItsLineOnly() async throws {
    let others = "MAILTO=ann\n\n5 0 * * * backup % data\n"
    try crontab.set(others)
    let second = try crontab.folder.write(try text(of: configuration), to: "it's 100%.yaml")
    #expect(try await schedule("news.yaml", "--every", "15m", "--install").status == 0)
    #expect(try await schedule("it's 100%.yaml", "--every", "1h", "--install").status == 0)
    #expect(try await schedule("news.yaml", "--at", "06:30", "--install").status == 0)
    let lines = try #require(crontab.contents).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.prefix(3).joined(separator: "\n") + "\n" == others)
    #expect(lines.count == 10)
    #expect(lines[3] == "# BEGIN pith \(configuration)" && lines[5] == "# END pith \(configuration)")
    #expect(lines[4].hasPrefix("30 6 * * * ") && lines[4].contains(" run \(configuration) --"))
    #expect(lines[6] == "# BEGIN pith \(second)")
    #expect(lines[7].contains(#"/it'\''s 100\%.yaml' --deadline"#))

    #expect(try await schedule("it's 100%.yaml", "--remove").messages == "")
    // Also one whose file is gone.
    try FileManager.default.removeItem(atPath: configuration)
    #expect(try await schedule("news.yaml", "--remove").status == 0)
    #expect(crontab.contents == others)
    let again = try await schedule("news.yaml", "--remove")
    #expect(again.status == 0 && crontab.contents == others)
    #expect(again.messages == "pith: your crontab has no line of Pith's for \(configuration)\n")
  }

  @Test func leavesNoCrontabWhereThereWasNone() async throws {
    #expect(try await schedule("news.yaml", "--every", "1d", "--install").status == 0)
    #expect(crontab.contents?.hasPrefix("# BEGIN pith ") == true)
    #expect(try await schedule("news.yaml", "--remove").status == 0)
    #expect(crontab.contents == nil)
  }

  /// Another program writes its own text right after Pith has written: neither gets lost.
  @Test func keepsWhatAnotherProgramWritesMeanwhile() async throws {
    try crontab.set("1 1 * * * old\n")
    try crontab.meddle(with: "1 1 * * * old\n2 2 * * * new\n")
    #expect(try await schedule("news.yaml", "--every", "1d", "--install").status == 0)
    let contents = try #require(crontab.contents)
    #expect(contents.hasPrefix("1 1 * * * old\n2 2 * * * new\n# BEGIN pith "))
    #expect(contents.hasSuffix("# END pith \(configuration)\n"))
  }

  @Test func installsOfManyAtTheSameTimeAllStay() async throws {
    let names = (1...8).map { "\($0).yaml" }
    for name in names { try crontab.folder.write(try text(of: configuration), to: name) }
    try await withThrowingTaskGroup(of: Int32.self) { group in
      for name in names {
        group.addTask { try await schedule(name, "--every", "1h", "--install").status }
      }
      for try await status in group { #expect(status == 0) }
    }
    let contents = try #require(crontab.contents)
    for name in names { #expect(contents.contains("# END pith \(crontab.folder.path)/\(name)\n")) }
  }

  @Test func givesUpWhereTheCrontabNeverStays() async throws {
    try crontab.install("#!/bin/sh\n[ \"$1\" = - ] || echo '1 1 * * * theirs'\n")
    let result = try await schedule("news.yaml", "--every", "1d", "--install")
    #expect(result.status == 2)
    #expect(result.messages.contains("another program changed the crontab each time"))
  }

  @Test func leavesACrontabWithDamagedMarkersAlone() async throws {
    let damaged = "# BEGIN pith \(configuration)\n1 1 * * * mine\n"
    try crontab.set(damaged)
    for arguments in [["--every", "1d", "--install"], ["--remove"]] {
      let result = try await PithProcess.run(
        ["schedule", configuration] + arguments, environment: crontab.environment)
      #expect(result.status == 2 && crontab.contents == damaged)
      #expect(
        result.messages.contains(
          "line 1 of the crontab, Pith's marker for \(configuration), has no '# END pith"))
    }
  }

  @Test func refusesAConfigurationThatCannotBeUsed() async throws {
    try crontab.folder.write("sources:\n  - name: a\n    fed: https://a.example/f\n", to: "news.yaml")
    let check = try await PithProcess.run(["check", "news.yaml"], in: crontab.folder.path)
    let result = try await schedule("news.yaml", "--every", "1d", "--install")
    #expect(result.status == 2 && crontab.contents == nil)
    #expect(result.messages == check.messages && result.messages.contains("news.yaml:3:"))
  }

  @Test func saysThatThereIsNoCron() async throws {
    let empty = try crontab.folder.makeFolder("empty")
    let result = try await schedule("news.yaml", "--every", "1d", "--install", environment: ["PATH": empty])
    #expect(result.status == 2)
    #expect(result.messages.contains("there is no program 'crontab' on PATH; install cron"))
  }

  @Test func passesOnWhyThereIsNoCrontabToBeHad() async throws {
    try crontab.install(
      "#!/bin/sh\necho 'You (ann) are not allowed to use this program (crontab)' >&2; exit 1\n")
    let result = try await schedule("news.yaml", "--every", "1d", "--install")
    #expect(result.status == 2)
    #expect(
      result.messageLines.last
        == "pith: the crontab was not read: You (ann) are not allowed to use this program (crontab)")
  }

  // MARK: systemd

  @Test func writesUnitsAndTheFoldersThatTheyWriteInto() async throws {
    let result = try await schedule(
      "news.yaml", "--every", "15m", "--systemd", "--user", "--output-dir", "units")
    #expect(result.status == 0 && result.output == "")
    let names = fileNames(in: crontab.folder.path("units"))
    #expect(names.count == 2)
    let service = try text(of: crontab.folder.path("units/" + names[0]))
    #expect(
      service.contains(
        "\nExecStart=\(PithProcess.executable) run \(configuration) --deadline 750s --log-file "))
    #expect(service.contains("\nEnvironment=XDG_STATE_HOME=\(crontab.folder.path)/state\n"))
    #expect(fileNames(in: crontab.folder.path).contains("articles"))
    #expect(fileNames(in: crontab.folder.path("state")) == ["pith"])

    let printed = try await schedule("news.yaml", "--every", "15m", "--systemd", "--user")
    let timer = try text(of: crontab.folder.path("units/" + names[1]))
    #expect(printed.output == "# \(names[0])\n\(service)\n# \(names[1])\n\(timer)")
  }
}
