import PithStore

/// When the runs of a configuration start, in the languages of cron and of systemd.
///
/// The minute comes from a hash of the configuration's path, so that the many configurations of a machine don't start at once and each
/// keeps its minute.
public struct Schedule: Hashable, Sendable {
  public let interval: ScheduleInterval
  /// The first start of the day.
  public let start: TimeOfDay
  /// The day of runs once a week, from 0 for Sunday.
  public let weekday: Int?
  /// A run starts up to this much later than cron does, at random, so that many machines don't ask at once.
  public let splay: Duration

  /// - Parameters:
  ///   - interval: a day if `nil`.
  ///   - time: the time of runs once a day or once a week. If `nil`, one between 4 and 6 o'clock: no zone puts its clocks forward or
  ///     back then, and readers are not up yet.
  ///   - splay: a tenth of the interval if `nil`, five minutes at most.
  ///   - configuration: the absolute path of the configuration.
  /// - Throws: a time for runs that are more frequent, a splay that leaves no time to run, a machine without SHA-256.
  public init(
    every interval: ScheduleInterval? = nil, at time: TimeOfDay? = nil, splay: Duration? = nil,
    configuration: String
  ) throws(ScheduleError) {
    let interval = interval ?? .day
    guard time == nil || interval == .day || interval == .week else {
      throw ScheduleError("a time of the day goes with an interval of 1d or 1w, not with \(interval.text)")
    }
    let tenth = interval.duration / 10
    self.interval = interval
    self.splay = splay ?? min(tenth, Self.longestUsualSplay)
    guard self.splay >= .zero, self.splay <= interval.duration / 2 else {
      throw ScheduleError(
        "a splay of more than half of the interval (\(interval.text)) leaves a run too little time")
    }

    let number: Int
    do {
      number = try ContentHash(of: configuration).leadingBytes(7).reduce(0) { $0 << 8 | Int($1) }
    } catch {
      throw ScheduleError(error.description)
    }
    if interval.minutes < ScheduleInterval.day.minutes {
      start = TimeOfDay(minutes: number % interval.minutes)
      weekday = nil
    } else {
      start = time ?? TimeOfDay(minutes: Self.quietStart + number % Self.quietMinutes)
      weekday = interval == .week ? number / Self.quietMinutes % 7 : nil
    }
  }

  private static let longestUsualSplay = Duration.seconds(300)
  /// 4 o'clock, in minutes.
  private static let quietStart = 240
  private static let quietMinutes = 120

  // MARK: Time to run

  /// How long a run may take, in whole seconds: it has ended when the next one starts, what is in flight included.
  public var deadline: Duration { .seconds(((longestRun - grace) / .seconds(1)).rounded(.down)) }

  /// What a run that its deadline has ended has left to finish what is in flight: a tenth of the interval, a minute at most.
  private var grace: Duration { min(interval.duration / 10, .seconds(60)) }

  /// The time from the latest start to the next start.
  var longestRun: Duration { interval.duration - splay }

  // MARK: Languages

  /// The five fields of a crontab line: `7-59/15 * * * *`.
  public var cronFields: String {
    let minute = String(start.minute)
    let hour = String(start.hour)
    if let weekday { return "\(minute) \(hour) * * \(weekday)" }
    switch interval.minutes {
    case 1: return "* * * * *"
    case ..<60: return "\(steps(from: start.minute, by: interval.minutes, to: 59)) * * * *"
    case 60: return "\(minute) * * * *"
    case ..<1_440: return "\(minute) \(steps(from: start.hour, by: interval.minutes / 60, to: 23)) * * *"
    default: return "\(minute) \(hour) * * *"
    }
  }

  private func steps(from first: Int, by step: Int, to last: Int) -> String {
    first == 0 ? "*/\(step)" : "\(first)-\(last)/\(step)"
  }

  /// The same for `OnCalendar=` (systemd.time(7)): `*-*-* *:07/15:00`.
  public var calendar: String {
    let minute = Self.twoDigits(start.minute)
    let hour = Self.twoDigits(start.hour)
    if let weekday { return "\(Self.weekdays[weekday]) *-*-* \(hour):\(minute):00" }
    switch interval.minutes {
    case 1: return "*-*-* *:*:00"
    case ..<60: return "*-*-* *:\(minute)/\(interval.minutes):00"
    case 60: return "*-*-* *:\(minute):00"
    case ..<1_440: return "*-*-* \(hour)/\(interval.minutes / 60):\(minute):00"
    default: return "*-*-* \(hour):\(minute):00"
    }
  }

  private static let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]

  private static func twoDigits(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
}
