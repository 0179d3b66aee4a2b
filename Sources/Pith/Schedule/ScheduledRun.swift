import PithConfig
import PithCore

/// The command that is to run again and again: `pith run CONFIG`.
public struct ScheduledRun: Hashable, Sendable {
  /// The absolute path of the program.
  public var program: String
  /// The absolute path of the configuration.
  public var configuration: String
  /// The absolute path of the log.
  public var log: String
  /// What the run's environment has beside what cron and systemd put there.
  public var environment: [String: String]

  public init(program: String, configuration: String, log: String, environment: [String: String] = [:]) {
    self.program = program
    self.configuration = configuration
    self.log = log
    self.environment = environment
  }

  /// The words of the command after the program.
  ///
  /// - Parameter splay: `nil` where the start is spread by others.
  func arguments(deadline: Duration, splay: Duration?) -> [String] {
    var words = ["run", configuration, "--deadline", DurationText.text(deadline)]
    if let splay, splay > .zero { words += ["--splay", DurationText.text(splay)] }
    return words + ["--log-file", log]
  }

  /// `NAME=VALUE`, in the order of the names.
  var assignments: [String] { environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" } }

  /// - Throws: a value with a line end or another control character, which neither crontabs nor units can hold.
  func checkCharacters() throws(ScheduleError) {
    for text in [program, configuration, log] + assignments
    where text.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }) {
      throw ScheduleError(
        "'\(text.asSingleLine)' has a control character in it, which no crontab line can hold; rename it")
    }
  }
}
