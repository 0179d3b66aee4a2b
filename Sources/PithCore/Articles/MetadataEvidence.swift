/// A value that a page gives for a field of its metadata, and the place where it stands.
public struct MetadataEvidence: Hashable, Sendable {
  public let field: MetadataField
  /// The value as it would stand in `ArticleMetadata`.
  public let value: String
  /// The place, as a reader of the page's source would look it up: `JSON-LD headline`, `meta og:title`, `h1`.
  public let source: String
  /// Whether the value is the one that was taken.
  public let isTaken: Bool

  public init(field: MetadataField, value: String, source: String, isTaken: Bool) {
    self.field = field
    self.value = value
    self.source = source
    self.isTaken = isTaken
  }
}
