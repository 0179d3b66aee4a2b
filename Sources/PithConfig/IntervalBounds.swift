/// Between which times a source is asked again: the interval adapts to how often the source changes.
public struct IntervalBounds: Hashable, Sendable {
  /// The shortest time from one request to the next. The default is 15 minutes.
  public var least: Duration
  /// The longest time from one request to the next. The default is 7 days.
  public var most: Duration

  public init(least: Duration = .seconds(900), most: Duration = .seconds(604_800)) {
    self.least = least
    self.most = most
  }
}
