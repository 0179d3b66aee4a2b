/// The values of `ArticleMetadata`, by name.
public enum MetadataField: String, CaseIterable, Hashable, Sendable {
  case title, authors, published, modified, siteName, language, description, image, tags, canonicalURL
}
