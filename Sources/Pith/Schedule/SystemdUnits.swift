import PithStore

/// A scheduled run as two units of systemd: a service that does it, and a timer that starts the service.
public struct SystemdUnits: Hashable, Sendable {
  /// Whose systemd it is.
  public enum Scope: Hashable, Sendable {
    /// The machine's, which runs the service as this user.
    case system(account: String)
    /// The user's own (`systemctl --user`).
    case user
  }

  /// The name of both units without its end: the configuration's name and eight digits of a hash of its path.
  public let name: String
  /// The text of `<name>.service`.
  public let service: String
  /// The text of `<name>.timer`.
  public let timer: String

  /// - Parameter writable: the absolute paths of the folders that runs write into.
  /// - Throws: what no unit can hold; a machine without SHA-256.
  public init(_ run: ScheduledRun, _ schedule: Schedule, scope: Scope, writable: [String])
    throws(ScheduleError)
  {
    try run.checkCharacters()
    guard run.program.utf8.allSatisfy({ !"\"'\\".utf8.contains($0) }) else {
      throw ScheduleError(
        "systemd runs no program with quotation marks or backslashes in its path, as in \(run.program); rename it, or name "
          + "another path with --program PATH")
    }
    name = try Self.name(for: run.configuration)
    let sandbox = ServiceSandbox(run, scope: scope, writable: writable)
    let folders = Set(writable).sorted().map(CrontabLine.quoted).joined(separator: " ")
    service = Self.service(run, schedule, scope, sandbox, folders: folders)
    timer = Self.timer(run, schedule, scope, name: name)
  }

  /// Characters that unit names have without an escape, and no others.
  private static func name(for configuration: String) throws(ScheduleError) -> String {
    let fileName = configuration.split(separator: "/").last.map(String.init) ?? ""
    let end = fileName.dropFirst().lastIndex(of: ".") ?? fileName.endIndex
    let letters = fileName[..<end].map { character in
      character.isASCII && (character.isLetter || character.isNumber || "_.-".contains(character))
        ? String(character) : "-"
    }
    do {
      let hash = try ContentHash(of: configuration).digits(8)
      // Of 255 characters that a name may have.
      let ownName = letters.joined().prefix(200)
      return ownName == "pith" ? "pith-\(hash)" : "pith-\(ownName)-\(hash)"
    } catch {
      throw ScheduleError(error.description)
    }
  }

  private static func service(
    _ run: ScheduledRun, _ schedule: Schedule, _ scope: Scope, _ sandbox: ServiceSandbox, folders: String
  ) -> String {
    // Variables are put into arguments only.
    let command =
      [UnitText.word(run.program)]
      + run.arguments(deadline: schedule.deadline, splay: nil).map(UnitText.commandWord)
    var lines = [
      "# The new articles of \(run.configuration), written by 'pith schedule --systemd'.",
      "# Its folders have to be there: mkdir -p \(folders)",
      "[Unit]",
      "Description=New articles of \(UnitText.value(run.configuration))",
    ]
    // The targets of the system are none of a user's systemd.
    if case .system = scope { lines += ["Wants=network-online.target", "After=network-online.target"] }
    lines += ["", "[Service]", "Type=oneshot"]
    if case .system(let account) = scope { lines.append("User=\(account)") }
    lines += run.assignments.map { "Environment=\(UnitText.word($0))" }
    lines += [
      "ExecStart=" + command.joined(separator: " "),
      "# Another run was still at work.",
      "SuccessExitStatus=75",
      "TimeoutStartSec=\(UnitText.seconds(schedule.longestRun))",
      "TimeoutStopSec=30",
      "",
      "# What it may do and see.",
    ]
    return (lines + sandbox.settings).joined(separator: "\n") + "\n"
  }

  private static func timer(_ run: ScheduledRun, _ schedule: Schedule, _ scope: Scope, name: String) -> String
  {
    let control = scope == .user ? "systemctl --user" : "systemctl"
    return """
      # Switch it on: \(control) daemon-reload; \(control) enable --now \(name).timer
      [Unit]
      Description=When Pith fetches the new articles of \(UnitText.value(run.configuration))

      [Timer]
      OnCalendar=\(schedule.calendar)
      RandomizedDelaySec=\(UnitText.seconds(schedule.splay))
      AccuracySec=1s
      Persistent=yes

      [Install]
      WantedBy=timers.target

      """
  }
}
