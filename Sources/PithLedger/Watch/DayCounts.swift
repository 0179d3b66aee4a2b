/// What a source gave on one day (UTC).
public struct DayCounts: Hashable, Sendable {
  /// Days since 1970-01-01.
  public var day: Int
  public var counts: [DayCounter: Int]

  public init(day: Int, counts: [DayCounter: Int] = [:]) {
    self.day = day
    self.counts = counts
  }

  public subscript(_ counter: DayCounter) -> Int { counts[counter] ?? 0 }
}
