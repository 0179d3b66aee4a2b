extension ArticleMetadata {
  /// The values of a field as text; none where it is unknown.
  func values(of field: MetadataField) -> [String] {
    switch field {
    case .title: [title].compactMap(\.self)
    case .authors: authors
    case .published: [published?.description].compactMap(\.self)
    case .modified: [modified?.description].compactMap(\.self)
    case .siteName: [siteName].compactMap(\.self)
    case .language: [language].compactMap(\.self)
    case .description: [description].compactMap(\.self)
    case .image: [image].compactMap(\.self)
    case .tags: tags
    case .canonicalURL: [canonicalURL].compactMap(\.self)
    }
  }
}
