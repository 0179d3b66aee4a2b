/// What became of a page that was fetched.
public enum FiledPage: Hashable, Sendable {
  /// The article stands in this file, relative to the output folder.
  case written(path: String, revision: Int)
  /// The article is as it was.
  case unchanged
  /// The article is that of another page, whose file is this.
  case duplicate(of: String?)
}
