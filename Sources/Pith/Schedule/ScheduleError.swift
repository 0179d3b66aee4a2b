/// Why a run cannot be scheduled as asked, with what to do about it.
public struct ScheduleError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A sentence without a full stop.
  public let description: String

  public init(_ description: String) {
    self.description = description
  }
}
