/// Bounds on what one feed or sitemap may cost.
public struct SourceLimits: Sendable {
  /// The most bytes of a feed. The default is 50 MB: feeds of 20 MB exist, with the whole text of all articles.
  public var feedBytes = 50_000_000
  /// The most items of a feed; the first ones are kept. The default is 100,000.
  public var feedItems = 100_000
  /// The most bytes of a sitemap, unpacked; what lies beyond is left out. The default is 100 MiB: the protocol allows 50 MiB
  /// (https://www.sitemaps.org/protocol.html), and large sites exceed it.
  public var sitemapBytes = 104_857_600
  /// The most addresses of a sitemap; the first ones are kept. The default is 100,000: the protocol allows 50,000.
  public var sitemapEntries = 100_000

  public init() {}
}
