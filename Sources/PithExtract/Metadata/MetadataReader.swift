import PithCore

/// Reads an article's metadata from what its page declares.
///
/// Each value has its own order of sources: dates and authors take JSON-LD first, since it is the most exact; site name,
/// description and image take `meta` elements first, since those are written for readers.
struct MetadataReader {
  private let facts: PageFacts
  private let article: JSONValue?
  private let url: String?
  /// What relative addresses are resolved against.
  private let baseURL: String?

  init(_ facts: PageFacts, url: String?) {
    self.facts = facts
    self.url = url
    article = facts.linkedData.article
    baseURL = facts.base.flatMap { WebLink.resolve($0, against: url) } ?? url
  }

  func metadata() -> ArticleMetadata {
    var metadata = ArticleMetadata()
    metadata.siteName = siteName
    metadata.title = TitleReader(facts, siteName: metadata.siteName).title
    metadata.authors = AuthorReader(facts, siteName: metadata.siteName).authors
    metadata.canonicalURL = canonicalURL
    let dates = DateFinder(facts, addresses: [url, metadata.canonicalURL])
    metadata.published = dates.published
    metadata.modified = dates.modified
    metadata.language = language
    metadata.description =
      plain(facts.meta("og:description", "description", "twitter:description", "dc.description"))
      ?? plain(article?["description"]?.string)
    metadata.image = image
    metadata.tags = tags
    return metadata
  }

  private func plain(_ text: String?) -> String? {
    guard let text = text.map(MarkupText.plain), !text.isEmpty else { return nil }
    return text
  }

  private var siteName: String? {
    let publisher = article?["publisher"]?.elements.first
    return plain(facts.meta("og:site_name")) ?? plain(publisher.flatMap(facts.linkedData.name))
      ?? plain(facts.meta("application-name", "al:ios:app_name", "dc.publisher"))
      ?? TitleReader.siteName(after: facts.headings, in: facts.titleElement)
  }

  private var canonicalURL: String? {
    for candidate in [facts.canonicalLink, facts.meta("og:url")] {
      if let candidate, let resolved = WebLink.resolve(candidate, against: baseURL) { return resolved }
    }
    return nil
  }

  private var language: String? {
    let declared =
      [facts.language]
      + ["content-language", "language", "og:locale", "dc.language"].map { facts.meta($0) }
      + [article?["inLanguage"]?.string]
    return declared.lazy.compactMap { $0.flatMap(LanguageTag.normalized) }.first
  }

  private var image: String? {
    let linked = article?["image"]?.elements.first.map(facts.linkedData.resolved)
    let candidates = [
      facts.meta("og:image", "og:image:url", "og:image:secure_url", "twitter:image", "twitter:image:src"),
      linked?.string ?? linked?["url"]?.string,
    ]
    for candidate in candidates {
      if let candidate, let resolved = WebLink.resolve(candidate, against: baseURL) { return resolved }
    }
    return nil
  }

  private var tags: [String] {
    var tags = facts.meta["article:tag"] ?? []
    if tags.isEmpty {
      tags = (article?["keywords"]?.elements ?? []).compactMap(\.string)
    }
    if tags.isEmpty {
      tags = facts.meta("news_keywords", "keywords").map { [$0] } ?? []
    }
    var seen: Set<String> = []
    return tags.flatMap { $0.split(separator: ",") }.map { MarkupText.plain(String($0)) }
      .filter { !$0.isEmpty && seen.insert($0.lowercased()).inserted }
  }
}
