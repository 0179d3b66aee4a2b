import PithCore

/// Reads feeds: RSS 0.90 to 2.0, Atom 0.3 and 1.0, JSON Feed 1.0 and 1.1, as they are in the wild.
///
///     let feed = try FeedParser().parse(bytes, address: "https://news.example/feed", contentType: contentType)
///     for item in feed.items { print(item.address, item.title ?? "") }
///
/// What the bytes are decides, not what the server calls them. Broken XML gives what can be read of it. A parser is a value
/// without state: one serves any number of threads.
public struct FeedParser: Sendable {
  private let limits: SourceLimits

  public init(limits: SourceLimits = SourceLimits()) {
    self.limits = limits
  }

  /// Reads one feed.
  ///
  /// - Parameters:
  ///   - bytes: the feed; gzip data is unpacked.
  ///   - address: its address after redirects, which relative links start from.
  ///   - contentType: the value of the `Content-Type` header, where there was one. Only its `charset` counts.
  /// - Throws: `SourceError` where it is no feed. A feed without items is one.
  public func parse(_ bytes: [UInt8], address: String, contentType: String? = nil) throws(SourceError) -> Feed
  {
    let text = try SourceText(bytes, contentType: contentType, limit: limits.feedBytes)
    var feed = try parse(text, address: address)
    feed.isTruncated = feed.isTruncated || text.isTruncated
    return feed
  }

  private func parse(_ text: SourceText, address: String) throws(SourceError) -> Feed {
    switch text.kind {
    case .xml("urlset", _), .xml("sitemapindex", _), .addresses: throw .sitemap
    case .xml(_, let start):
      let builder = FeedBuilder(address: address, mostItems: limits.feedItems)
      let isWhole = try text.readXML(from: start, into: builder)
      return builder.finish(isWhole: isWhole)
    case .json:
      guard let feed = JSONFeedReader(address: address, mostItems: limits.feedItems).feed(in: text.bytes)
      else {
        throw .unknown("JSON data")
      }
      return feed
    case .webPage: throw .webPage
    case .unknown(let content): throw .unknown(content)
    }
  }
}
