import ArgumentParser
import Pith

/// When runs are to start.
struct ScheduleTimeOptions: ParsableArguments {
  @Option(
    name: .customLong("every"),
    help: ArgumentHelp("How often: 15m, 6h, 1d, 1w and the like.", valueName: "interval"))
  var everyText: String?

  @Option(
    name: .customLong("at"),
    help: ArgumentHelp(
      "The time of runs once a day or once a week, such as 06:30. The default lies between 4 and 6 o'clock.",
      valueName: "time"))
  var atText: String?

  @Option(
    name: .customLong("splay"),
    help: ArgumentHelp(
      "Start up to this much later, at random. The default is a tenth of the interval, 5m at most.",
      valueName: "time"))
  var splay: Span?

  /// - Parameter isNeeded: whether there has to be a time.
  func validate(isNeeded: Bool) throws {
    guard isNeeded else {
      guard everyText == nil, atText == nil, splay == nil else {
        throw ValidationError("--remove takes no time: it removes whatever is there.")
      }
      return
    }
    guard everyText != nil || atText != nil else {
      throw ValidationError("Say how often: '--every 15m', or '--at 06:30' for once a day.")
    }
    do {
      // Which configuration doesn't matter for what may be wrong.
      _ = try schedule(for: "/")
    } catch {
      throw ValidationError("\(error.description).")
    }
  }

  /// - Parameter configuration: the absolute path.
  func schedule(for configuration: String) throws(ScheduleError) -> Schedule {
    var interval: ScheduleInterval?
    if let everyText { interval = try ScheduleInterval(everyText) }
    var time: TimeOfDay?
    if let atText { time = try TimeOfDay(atText) }
    return try Schedule(every: interval, at: time, splay: splay?.duration, configuration: configuration)
  }
}
