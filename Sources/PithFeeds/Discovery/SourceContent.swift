/// What the bytes at an address turned out to be.
public enum SourceContent: Hashable, Sendable {
  case feed(Feed)
  case sitemap(Sitemap)

  /// Reads bytes as whichever of the two they are.
  ///
  /// - Parameters: those of `FeedParser.parse`.
  /// - Throws: `SourceError` where they are neither.
  public init(
    _ bytes: [UInt8], address: String, contentType: String? = nil, limits: SourceLimits = SourceLimits()
  ) throws(SourceError) {
    do {
      self = .feed(try FeedParser(limits: limits).parse(bytes, address: address, contentType: contentType))
    } catch .sitemap {
      self = .sitemap(
        try SitemapParser(limits: limits).parse(bytes, address: address, contentType: contentType))
    } catch {
      throw error
    }
  }
}
