/// When a source counts as broken though its requests succeed.
public struct WatchSettings: Hashable, Sendable {
  /// A source that used to give articles and gives none for so long has a yield drop. The default is 3 days.
  public var quiet: Duration
  /// Articles whose median length falls below this share of what it was come from a changed template. The default is 0.33; 0 never is.
  public var shrink: Double

  public init(quiet: Duration = .seconds(259_200), shrink: Double = 0.33) {
    self.quiet = quiet
    self.shrink = shrink
  }
}
