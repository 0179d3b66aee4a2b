import PithCore

/// All that a page says about its article, and what was taken of it.
struct MetadataReading {
  var title = FieldReading<String>()
  var authors = FieldReading<[String]>()
  var published = FieldReading<PublicationDate>()
  var modified = FieldReading<PublicationDate>()
  var siteName = FieldReading<String>()
  var language = FieldReading<String>()
  var description = FieldReading<String>()
  var image = FieldReading<String>()
  var tags = FieldReading<[String]>()
  var canonicalURL = FieldReading<String>()

  var metadata: ArticleMetadata {
    var metadata = ArticleMetadata()
    metadata.title = title.value
    metadata.authors = authors.value ?? []
    metadata.published = published.value
    metadata.modified = modified.value
    metadata.siteName = siteName.value
    metadata.language = language.value
    metadata.description = description.value
    metadata.image = image.value
    metadata.tags = tags.value ?? []
    metadata.canonicalURL = canonicalURL.value
    return metadata
  }

  /// Every value that the page gives, in the order of the fields and of the places that were looked at.
  var evidence: [MetadataEvidence] {
    MetadataField.allCases.flatMap { field in
      switch field {
      case .title: Self.evidence(of: title, for: field) { $0 }
      case .authors: Self.evidence(of: authors, for: field) { $0.joined(separator: ", ") }
      case .published: Self.evidence(of: published, for: field, text: \.description)
      case .modified: Self.evidence(of: modified, for: field, text: \.description)
      case .siteName: Self.evidence(of: siteName, for: field) { $0 }
      case .language: Self.evidence(of: language, for: field) { $0 }
      case .description: Self.evidence(of: description, for: field) { $0 }
      case .image: Self.evidence(of: image, for: field) { $0 }
      case .tags: Self.evidence(of: tags, for: field) { $0.joined(separator: ", ") }
      case .canonicalURL: Self.evidence(of: canonicalURL, for: field) { $0 }
      }
    }
  }

  private static func evidence<Value>(
    of reading: FieldReading<Value>, for field: MetadataField, text: (Value) -> String
  ) -> [MetadataEvidence] {
    reading.findings.enumerated().map { index, finding in
      MetadataEvidence(
        field: field, value: text(finding.value), source: finding.source.description,
        isTaken: reading.isTaken(index))
    }
  }
}
