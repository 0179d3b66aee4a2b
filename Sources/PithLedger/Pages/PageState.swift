/// What has become of a page.
public enum PageState: Int, Hashable, Sendable, CaseIterable {
  /// It was not had yet.
  case pending = 0
  /// Its article stands in a file.
  case written = 1
  /// Its article is that of another page.
  case duplicate = 2
  /// It was left out on purpose.
  case skipped = 3
  /// It could not be had and is not tried again.
  case failed = 4
}
