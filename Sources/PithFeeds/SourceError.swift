/// Why bytes gave no feed and no sitemap.
public enum SourceError: Error, Hashable, Sendable, CustomStringConvertible {
  /// There are no bytes, or only white space.
  case empty
  /// There are more bytes than the limit.
  case tooLarge(bytes: Int, limit: Int)
  /// It is a web page, as servers send in place of a feed that is gone or moved.
  case webPage
  /// It is a sitemap where a feed was expected.
  case sitemap
  /// It is a feed where a sitemap was expected.
  case feed
  /// It is something else, such as `XML with the root element opml`.
  case unknown(String)
  /// The gzip data could not be unpacked, from its first byte on.
  case compression
  /// There is no memory left.
  case outOfMemory

  /// What happened and, where it isn't plain, what to do: one sentence.
  public var description: String {
    switch self {
    case .empty: "it is empty"
    case .tooLarge(let bytes, let limit): "it has \(bytes) bytes, more than the limit of \(limit)"
    case .webPage:
      "it is a web page, no feed or sitemap; look for its feeds with pith discover, or read its links as a section"
    case .sitemap: "it is a sitemap, no feed; name it as a sitemap"
    case .feed: "it is a feed, no sitemap; name it as a feed"
    case .unknown(let content): "it is \(content), no feed or sitemap"
    case .compression: "its gzip data is damaged"
    case .outOfMemory: "there is no memory left to read it"
    }
  }
}
