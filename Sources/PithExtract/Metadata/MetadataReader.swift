import PithCore

/// Reads an article's metadata from what its page declares.
///
/// Sources in order: JSON-LD, `meta` elements (Open Graph and others), microdata, elements of the page.
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
    metadata.published = published
    metadata.modified = modified
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

  // MARK: Dates

  private var published: PublicationDate? {
    date(in: article, "datePublished", "dateCreated", "uploadDate")
      ?? firstDate(
        "article:published_time", "og:article:published_time", "og:published_time", "datepublished",
        "date.published", "publish-date", "publish_date", "publishdate", "published_date", "published",
        "pubdate", "publication_date", "parsely-pub-date", "sailthru.date", "article.published",
        "article:published", "cxenseparse:recs:publishtime", "dc.date.issued", "dcterms.created",
        "dcterms.date",
        "dc.date", "dc.date.created", "bt:pubdate", "originalpublicationdate", "article_date_original",
        "rnews:datepublished", "citation_publication_date", "date", "created", "article:create_date",
        "vr:published_time")
      ?? propertyDate("datePublished", "dateCreated")
      ?? linkedDate("datePublished")
      ?? timeElementDate
      ?? PathDate.date(in: url) ?? PathDate.date(in: canonicalURL) ?? visibleDate
  }

  private var modified: PublicationDate? {
    date(in: article, "dateModified")
      ?? firstDate(
        "article:modified_time", "og:updated_time", "og:article:modified_time", "datemodified",
        "last-modified",
        "lastmod", "article:updated_time", "dcterms.modified", "dc.date.modified", "revised")
      ?? propertyDate("dateModified")
  }

  private func date(in value: JSONValue?, _ names: String...) -> PublicationDate? {
    for name in names {
      if let text = value?[name]?.elements.first?.string, let date = TimestampReader.date(in: text) {
        return date
      }
    }
    return nil
  }

  private func firstDate(_ names: String...) -> PublicationDate? {
    for name in names {
      for text in facts.meta[name] ?? [] {
        if let date = TimestampReader.date(in: text) { return date }
      }
    }
    return nil
  }

  private func propertyDate(_ names: String...) -> PublicationDate? {
    for name in names {
      for node in facts.properties[name] ?? [] {
        let text =
          facts.document.value(of: .content, in: node) ?? facts.document.value(of: .datetime, in: node)
          ?? facts.document.text(below: node)
        if let date = TimestampReader.date(in: text) { return date }
      }
    }
    return nil
  }

  /// A date of any JSON-LD object of the page, such as its `WebPage`.
  private func linkedDate(_ name: String) -> PublicationDate? {
    for item in facts.linkedData.items {
      if let text = item.value[name]?.string, let date = TimestampReader.date(in: text) { return date }
    }
    return nil
  }

  /// Parts of class names of elements that show a date.
  private static let dateClassParts = ["date", "Date", "time", "Time", "ublish", "osted"].map {
    Array($0.utf8)
  }
  /// Longer text is more than a date, in bytes.
  private static let longestDate = 60

  /// An element of more nodes shows more than a date.
  private static let mostDateNodes: Int32 = 50

  /// The first date that the page shows to readers from its heading on; above stands today's.
  private var visibleDate: PublicationDate? {
    let document = facts.document
    for element in facts.firstHeading..<HTMLDocument.NodeID(document.nodes.count) {
      guard document.nodes[Int(element)].end - element <= Self.mostDateNodes,
        let names = document.valueRange(of: .class, in: element),
        Self.dateClassParts.contains(where: { ByteSearch.contains($0, in: document.bytes[names]) })
      else { continue }
      let text = document.text(below: element).collapsed
      if text.utf8.count <= Self.longestDate, let date = TimestampReader.date(in: text) { return date }
    }
    return nil
  }

  private var timeElementDate: PublicationDate? {
    for node in facts.times {
      if let text = facts.document.value(of: .datetime, in: node), let date = TimestampReader.date(in: text) {
        return date
      }
    }
    return nil
  }
}
