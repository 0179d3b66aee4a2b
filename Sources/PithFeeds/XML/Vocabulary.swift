/// The vocabularies of feeds and sitemaps.
enum Vocabulary: Hashable {
  /// What has no namespace, one of RSS or of sitemaps, or one that nobody knows without a prefix.
  case plain
  case atom, rdf, xml, dublinCore, dublinCoreTerms, syndication, content, feedburner, pheedo, news
  /// Media, images, iTunes, XHTML and whatever else stands beside the elements that are read.
  case other

  /// The vocabulary of a namespace, or where it is unknown, of the prefix that is usual for one.
  ///
  /// - Parameters:
  ///   - namespace: its address; `nil` for none, and for a prefix that was not declared.
  ///   - prefix: `nil` for none.
  init(namespace: String?, prefix: String?) {
    if let namespace, let known = Self.namespaces[Self.key(of: namespace)] {
      self = known
    } else if let prefix {
      self = namespace == nil ? Self.prefixes[prefix.lowercased()] ?? .other : .other
    } else {
      self = .plain
    }
  }

  /// Publishers vary the scheme, the case and the last slash.
  private static func key(of namespace: String) -> String {
    var key = namespace.lowercased()[...]
    if let scheme = key.firstRange(of: "://") { key = key[scheme.upperBound...] }
    while let last = key.last, last == "/" || last == "#" { key.removeLast() }
    return String(key)
  }

  private static let namespaces: [String: Vocabulary] = [
    "purl.org/rss/1.0": .plain, "channel.netscape.com/rdf/simple/0.9": .plain,
    "my.netscape.com/rdf/simple/0.9": .plain,
    "backend.userland.com/rss2": .plain, "blogs.law.harvard.edu/tech/rss": .plain,
    "www.sitemaps.org/schemas/sitemap/0.9": .plain, "www.google.com/schemas/sitemap/0.84": .plain,
    "www.w3.org/2005/atom": .atom, "purl.org/atom/ns": .atom,
    "www.w3.org/1999/02/22-rdf-syntax-ns": .rdf, "www.w3.org/xml/1998/namespace": .xml,
    "purl.org/dc/elements/1.1": .dublinCore, "purl.org/dc/terms": .dublinCoreTerms,
    "purl.org/rss/1.0/modules/syndication": .syndication, "purl.org/rss/1.0/modules/content": .content,
    "rssnamespace.org/feedburner/ext/1.0": .feedburner, "www.pheedo.com/namespace/pheedo": .pheedo,
    "www.google.com/schemas/sitemap-news/0.9": .news,
    "www.w3.org/1999/xhtml": .other, "www.google.com/schemas/sitemap-image/1.1": .other,
  ]

  private static let prefixes: [String: Vocabulary] = [
    "atom": .atom, "atom10": .atom, "a10": .atom, "rdf": .rdf, "xml": .xml, "dc": .dublinCore,
    "dcterms": .dublinCoreTerms,
    "sy": .syndication, "content": .content, "feedburner": .feedburner, "pheedo": .pheedo, "news": .news,
    "rss": .plain, "sitemap": .plain,
  ]
}
