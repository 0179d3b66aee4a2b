/// A scheduled run as a line of a crontab (crontab(5)).
public struct CrontabLine: Hashable, Sendable {
  /// Without a line end.
  public let text: String

  /// - Throws: what no crontab can hold: control characters, and commands that cron would cut off.
  public init(_ run: ScheduledRun, _ schedule: Schedule) throws(ScheduleError) {
    try run.checkCharacters()
    var words = [run.program] + run.arguments(deadline: schedule.deadline, splay: schedule.splay)
    // Assignments that stand in lines of their own hold for the lines of others below them, and the shell of a crontab need not be one
    // that knows assignments before a command.
    if !run.assignments.isEmpty { words = ["/usr/bin/env"] + run.assignments + words }
    let command = words.map(Self.quoted).joined(separator: " ").replacing("%", with: "\\%")
    guard command.utf8.count <= Self.maximumCommandBytes else {
      throw ScheduleError(
        "the crontab line would have a command of \(command.utf8.count) bytes, and cron cuts commands off after "
          + "\(Self.maximumCommandBytes); move the files to shorter paths")
    }
    text = "\(schedule.cronFields) \(command)"
  }

  /// crontab(5) of Debian: "the maximum permitted length for the command field is 998 characters".
  static let maximumCommandBytes = 998

  /// A word as shells read it, in a form that cron leaves alone but for `%`.
  static func quoted(_ word: String) -> String {
    guard word.isEmpty || !word.utf8.allSatisfy(isPlain) else { return word }
    // No backslash may stand before another one or before a percent sign, since cron may take such a pair for one character: the quotes
    // end and begin anew behind it.
    let inner = word.map { character in
      switch character {
      case "'": "'\\''"
      case "\\": "\\''"
      default: String(character)
      }
    }
    return "'" + inner.joined() + "'"
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "/._-+=:,@".utf8.contains(byte)
    }
  }
}
