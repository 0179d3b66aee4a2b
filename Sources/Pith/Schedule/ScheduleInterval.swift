/// The time between two runs, one of those that cron can keep: it knows times of the day and days of the week, not distances, so minutes
/// must divide the hour and hours the day.
public struct ScheduleInterval: Hashable, Sendable {
  /// From one minute to a week.
  public let minutes: Int

  public static let hour = ScheduleInterval(exactMinutes: 60)
  public static let day = ScheduleInterval(exactMinutes: 1_440)
  public static let week = ScheduleInterval(exactMinutes: 10_080)

  /// All there are, the shortest first.
  public static let all: [ScheduleInterval] =
    (1..<60).filter { 60 % $0 == 0 }.map(ScheduleInterval.init(exactMinutes:))
    + (1..<24).filter { 24 % $0 == 0 }.map { ScheduleInterval(exactMinutes: 60 * $0) } + [.day, .week]

  private init(exactMinutes: Int) {
    minutes = exactMinutes
  }

  /// Reads an interval: `15m`, `6h`, `1d`, `1w`.
  ///
  /// - Throws: what is none, and what cron cannot keep with the nearest that it can: `7m` with 6m and 10m.
  public init(_ text: String) throws(ScheduleError) {
    let units: [Character: Int] = ["m": 1, "h": 60, "d": 1_440, "w": 10_080]
    let digits = text.dropLast()
    guard let unit = text.last.flatMap({ units[$0] }), digits.utf8.allSatisfy({ (48...57).contains($0) }),
      let number = Int(digits), number > 0
    else {
      throw ScheduleError("'\(text)' is no interval; write a number and a unit, such as 15m, 6h, 1d or 1w")
    }
    let (minutes, isTooLarge) = number.multipliedReportingOverflow(by: unit)
    guard !isTooLarge, let exact = Self.all.first(where: { $0.minutes == minutes }) else {
      throw Self.inexact(text, minutes: isTooLarge ? .max : minutes)
    }
    self = exact
  }

  private static func inexact(_ text: String, minutes: Int) -> ScheduleError {
    let shorter = all.last { $0.minutes < minutes }
    let longer = all.first { $0.minutes > minutes }
    let nearest = [shorter, longer].compactMap { $0?.text }
    return ScheduleError(
      "cron cannot run anything every \(text); the nearest that it can \(nearest.count == 1 ? "is" : "are") "
        + nearest.joined(separator: " and "))
  }

  /// The form that is read: `15m`, `6h`, `1d`, `1w`.
  public var text: String {
    if minutes == Self.week.minutes { return "1w" }
    if minutes == Self.day.minutes { return "1d" }
    return minutes % 60 == 0 ? "\(minutes / 60)h" : "\(minutes)m"
  }

  public var duration: Duration { .seconds(60 * minutes) }
}
