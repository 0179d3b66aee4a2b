/// What the fields of a path template are filled with beside the article.
public struct Filing: Hashable, Sendable {
  /// The name of the source that the article came from.
  public var source: String
  /// The day on which the article is filed, `2026-01-31`: it stands in for the day of publication where that is not known.
  public var day: String

  public init(source: String, day: String) {
    self.source = source
    self.day = day
  }
}
