import Foundation
import Pith
import Testing

@Suite struct SystemdUnitsTests {
  private func units(
    configuration: String = "/srv/news.yaml", output: String = "/srv/articles", program: String = "/bin/true",
    scope: SystemdUnits.Scope = .system(account: "ann"), environment: [String: String] = [:]
  ) throws -> SystemdUnits {
    let run = ScheduledRun(
      program: program, configuration: configuration, log: "/srv/state/news.log", environment: environment)
    let schedule = try Schedule(every: ScheduleInterval("15m"), configuration: configuration)
    return try SystemdUnits(run, schedule, scope: scope, writable: [output, "/srv/state"])
  }

  @Test func runsPithAndMayWriteOnlyIntoItsFolders() throws {
    let service = try units().service.split(separator: "\n").map(String.init)
    #expect(service.contains("User=ann"))
    #expect(
      service.contains(
        "ExecStart=/bin/true run /srv/news.yaml --deadline 750s --log-file /srv/state/news.log"))
    #expect(service.contains("SuccessExitStatus=75"))
    #expect(service.contains("TimeoutStartSec=810"))
    #expect(service.contains("ProtectSystem=strict"))
    #expect(service.contains("ReadWritePaths=/srv/articles /srv/state"))
    #expect(service.contains("ProtectHome=yes"))
    #expect(service.contains("PrivateTmp=yes"))
  }

  @Test func startsAtTheTimesOfCronSpreadBySystemd() throws {
    let units = try units()
    let timer = units.timer.split(separator: "\n").map(String.init)
    #expect(
      timer.contains(
        "OnCalendar=\(try Schedule(every: ScheduleInterval("15m"), configuration: "/srv/news.yaml").calendar)"
      ))
    #expect(timer.contains("RandomizedDelaySec=90"))
    #expect(timer.contains("Persistent=yes"))
    #expect(timer.contains { $0.hasSuffix("enable --now \(units.name).timer") })
    #expect(!units.service.contains("--splay"))
  }

  /// What a sandbox would hide stays in sight.
  @Test func leavesHomeAndTemporaryFoldersReadableWhereTheyAreUsed() throws {
    // What `ProtectHome` hides, by systemd.exec(5).
    for home in ["/home/ann", "/root", "/run/user/1000"] {
      #expect(try units(output: "\(home)/articles").service.contains("\nProtectHome=read-only\n"), "\(home)")
      #expect(
        try units(configuration: "\(home)/news.yaml").service.contains("\nProtectHome=read-only\n"), "\(home)"
      )
    }
    #expect(try !units(output: "/tmp/articles").service.contains("PrivateTmp"))
    #expect(try units(output: "/homework").service.contains("\nProtectHome=yes\n"))
  }

  @Test func asksAUsersSystemdForNothingThatItMayNotDo() throws {
    let user = try units(scope: .user)
    #expect(user.service.contains("\nPrivateUsers=yes\n"))
    for setting in ["User=", "CapabilityBoundingSet", "PrivateDevices", "network-online.target"] {
      #expect(!user.service.contains("\n\(setting)"), "\(setting)")
    }
    #expect(user.timer.contains("systemctl --user enable"))
  }

  @Test func namesUnitsAfterTheConfiguration() throws {
    let name = try units(configuration: "/home/ann/my nēws.2026.yaml").name
    #expect(name.hasPrefix("pith-my-n-ws.2026-") && name.utf8.count == "pith-my-n-ws.2026-".utf8.count + 8)
    #expect(try units(configuration: "/home/ann/pith.yaml").name == "pith-e858229e")
    #expect(try units(configuration: "/a/n.yaml").name != units(configuration: "/b/n.yaml").name)
  }

  @Test func refusesLineEnds() {
    #expect(throws: ScheduleError.self) { try units(configuration: "/a\nExecStart=/bin/rm") }
  }

  @Test(arguments: ["/opt/it's/pith", #"/opt/"p"/pith"#, #"/opt/a\b/pith"#])
  func refusesProgramsThatSystemdWouldNotRun(program: String) {
    let error = #expect(throws: ScheduleError.self) { try units(program: program) }
    #expect(error?.description.contains(program) == true)
  }

  /// systemd finds nothing to complain about, whatever the paths look like.
  @Test(
    .enabled(if: SystemdAnalyze.isInstalled, "needs systemd-analyze (Debian's systemd)"),
    arguments: [SystemdUnits.Scope.system(account: "root"), .user])
  func passTheCheckOfSystemd(scope: SystemdUnits.Scope) async throws {
    let pages = try SavedPages(count: 0)
    let program = try pages.write("#!/bin/sh\n", to: "at 50%h off $HOME; program")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program)
    let units = try units(
      configuration: "/srv/a b's 100%h \"q\" $x \\t #;.yaml", output: "/srv/with space/%n",
      program: program, scope: scope, environment: ["no_proxy": "a b%c\"d\\", "XDG_STATE_HOME": "/s"])
    let paths = [
      try pages.write(units.timer, to: units.name + ".timer"),
      try pages.write(units.service, to: units.name + ".service"),
    ]
    let result = try await SystemdAnalyze.run(
      ["verify", "--man=no"] + (scope == .user ? ["--user"] : []) + paths)
    let complaints = result.output.split(separator: "\n").filter { $0.contains("pith-") }
    #expect(result.status == 0 && complaints.isEmpty, "\(result.output)")
  }

  /// The score of `systemd-analyze security`, from 0 (locked up) to 10 (may do anything).
  @Test(.enabled(if: SystemdAnalyze.isInstalled, "needs systemd-analyze (Debian's systemd)"))
  func leavesAServiceLittleToDoHarmWith() async throws {
    let pages = try SavedPages(count: 0)
    let units = try units()
    let path = try pages.write(units.service, to: units.name + ".service")
    // In tenths. systemd calls a service below 2.0 "OK".
    let result = try await SystemdAnalyze.run([
      "security", "--offline=yes", "--threshold=20", "--no-pager", path,
    ])
    #expect(result.status == 0, "\(result.output)")
  }
}
