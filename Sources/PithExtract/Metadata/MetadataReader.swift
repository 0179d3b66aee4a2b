import PithCore

/// Reads an article's metadata from what its page declares and shows.
///
/// Each value has its own order of sources: dates and authors take JSON-LD first, since it is the most exact; site name,
/// description and image take `meta` elements first, since those are written for readers.
struct MetadataReader {
  private let facts: PageFacts
  private let article: JSONValue?
  private let url: String?
  /// What relative addresses are resolved against.
  private let baseURL: String?
  private let fetchedAt: Int?
  private let isComplete: Bool

  /// - Parameters:
  ///   - url: the address of the page, where it is known.
  ///   - fetchedAt: when it was fetched, in seconds since 1970, where that is known.
  ///   - isComplete: whether values are wanted that are not taken, as evidence.
  init(_ facts: PageFacts, url: String?, fetchedAt: Int? = nil, isComplete: Bool = true) {
    self.facts = facts
    self.url = url
    self.fetchedAt = fetchedAt
    self.isComplete = isComplete
    article = facts.linkedData.article
    baseURL = facts.base.flatMap { WebLink.resolve($0, against: url) } ?? url
  }

  func metadata() -> ArticleMetadata {
    read().metadata
  }

  func read() -> MetadataReading {
    var reading = MetadataReading()
    reading.siteName = siteName
    reading.title = TitleReader(facts, article: article, siteName: reading.siteName.value).read()
    let place = TitlePlace(of: reading.title.value, in: facts)
    reading.canonicalURL = canonicalURL
    reading.authors = AuthorReader(
      facts, article: article, siteName: reading.siteName.value, place: place,
      addresses: [url, reading.canonicalURL.value]
    ).read()
    reading.language = LanguageReader(facts, article: article, place: place).read()
    let dates = DateFinder(
      facts, article: article, title: reading.title.value, place: place, language: reading.language.value,
      addresses: [url, reading.canonicalURL.value], fetchedAt: fetchedAt
    ).read()
    reading.published = dates.published
    reading.modified = dates.modified
    reading.description = description
    reading.image = image
    reading.tags = tags
    return reading
  }

  private func plain(_ text: String?) -> String? {
    guard let text = text.map(MarkupText.plain), !text.isEmpty else { return nil }
    return text
  }

  /// Longer text is no name of a site, in bytes.
  private static let longestName = 300

  private func name(_ text: String?) -> String? {
    text.flatMap { $0.utf8.count <= Self.longestName ? plain($0) : nil }
  }

  private var siteName: FieldReading<String> {
    var reading = FieldReading<String>(isComplete: isComplete)
    reading.add(name(facts.meta("og:site_name")), from: .meta("og:site_name"))
    let publisher = article?["publisher"]?.elements.first
    reading.add(name(publisher.flatMap(facts.linkedData.name)), from: .linkedData("publisher"))
    let site = facts.linkedData.items.first { $0.types.contains("WebSite") }
    reading.add(name(site?.value["name"]?.string), from: .linkedData("WebSite.name"))
    for meta in ["application-name", "al:ios:app_name", "dc.publisher"] {
      reading.add(name(facts.meta(meta)), from: .meta(meta))
    }
    reading.add(PartHeading.blog(in: facts)?.name, from: .element("h1"))
    reading.add(
      TitleCleaner.siteName(
        after: facts.headings, in: facts.titleElement,
        declared: plain(facts.meta("og:title") ?? article?["headline"]?.string)), from: .element("title"))
    reading.takeFirst()
    return reading
  }

  private var canonicalURL: FieldReading<String> {
    var reading = FieldReading<String>(isComplete: isComplete)
    reading.add(resolved(facts.canonicalLink), from: .element("link canonical"))
    reading.add(resolved(facts.meta("og:url").map(WebLink.withScheme)), from: .meta("og:url"))
    reading.takeFirst()
    return reading
  }

  private func resolved(_ address: String?) -> String? {
    address.flatMap { WebLink.resolve($0, against: baseURL) }
  }

  private var description: FieldReading<String> {
    var reading = FieldReading<String>(isComplete: isComplete)
    for name in ["og:description", "description", "twitter:description", "dc.description"] {
      reading.add(plain(facts.meta(name)), from: .meta(name))
    }
    reading.add(plain(article?["description"]?.string), from: .linkedData("description"))
    reading.add(plain(ArticleProperties(facts).description), from: .microdata("description"))
    reading.takeFirst()
    return reading
  }

  private var image: FieldReading<String> {
    var reading = FieldReading<String>(isComplete: isComplete)
    for name in ["og:image", "og:image:url", "og:image:secure_url", "twitter:image", "twitter:image:src"] {
      reading.add(resolved(facts.meta(name)), from: .meta(name))
    }
    let linked = article?["image"]?.elements.first.map(facts.linkedData.resolved)
    reading.add(
      resolved(linked?.string ?? linked?["url"]?.string ?? linked?["contentUrl"]?.string),
      from: .linkedData("image"))
    reading.add(resolved(facts.imageLink), from: .element("link image_src"))
    reading.add(
      resolved(ArticleProperties(facts).image), from: .microdata("image"))
    reading.takeFirst()
    return reading
  }

  private var tags: FieldReading<[String]> {
    var reading = FieldReading<[String]>(isComplete: isComplete)
    reading.add(listed(facts.meta["article:tag"] ?? []), from: .meta("article:tag"))
    reading.add(
      listed((article?["keywords"]?.elements ?? []).compactMap(\.string)), from: .linkedData("keywords"))
    for name in ["news_keywords", "keywords"] {
      reading.add(listed(facts.meta(name).map { [$0] } ?? []), from: .meta(name))
    }
    reading.takeFirst()
    return reading
  }

  /// Commas of the scripts of the web, and the sign that Chinese and Japanese have in lists.
  private static func isComma(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ",", "，", "、", "،": true
    default: false
    }
  }

  /// The parts of a list, between commas; between semicolons where it has no comma.
  private static func parts(of list: String) -> [String] {
    let scalars = list.unicodeScalars
    let isComma = scalars.contains(where: Self.isComma) ? Self.isComma : { $0 == ";" || $0 == "；" }
    return scalars.split(whereSeparator: isComma).map { String($0).collapsed }
  }

  /// The single tags of lists that are separated by commas; `nil` where there is none.
  private func listed(_ lists: [String]) -> [String]? {
    var seen: Set<String> = []
    let tags = lists.map(MarkupText.plain).flatMap(Self.parts)
      .filter { !$0.isEmpty && seen.insert($0.lowercased()).inserted }
    return tags.isEmpty ? nil : tags
  }
}
