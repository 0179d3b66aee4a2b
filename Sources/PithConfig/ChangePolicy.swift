/// What becomes of an article's file when the article has changed.
public enum ChangePolicy: String, CaseIterable, Hashable, Sendable {
  /// The new text takes the place of the old.
  case replace
  /// The new text gets a file of its own beside the old.
  case revision
  /// The file stays as it was first written.
  case ignore
}
