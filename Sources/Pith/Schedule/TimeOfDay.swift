/// A time on the clock of the machine, to the minute.
public struct TimeOfDay: Hashable, Sendable {
  /// From 0 to 23.
  public let hour: Int
  /// From 0 to 59.
  public let minute: Int

  /// Reads `06:30` or `6:30`.
  ///
  /// - Throws: what is no such time.
  public init(_ text: String) throws(ScheduleError) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    let isWritten =
      parts.count == 2 && (1...2).contains(parts[0].utf8.count) && parts[1].utf8.count == 2
      && parts.allSatisfy { $0.utf8.allSatisfy { (48...57).contains($0) } }
    guard isWritten, let hour = Int(parts[0]), let minute = Int(parts[1]), hour < 24, minute < 60 else {
      throw ScheduleError("'\(text)' is no time of the day; write hours and minutes, from 00:00 to 23:59")
    }
    self.init(minutes: 60 * hour + minute)
  }

  /// - Parameter minutes: since midnight.
  init(minutes: Int) {
    hour = minutes / 60 % 24
    minute = minutes % 60
  }
}
