/// Finds the feeds and sitemaps of a site by looking at a page, at robots.txt and where sites commonly have them.
///
///     let found = try await SourceDiscovery().discover("https://news.example")
///     print(SourceListRenderer().yaml(for: found))
///
/// Common places are only tried where the site names no feed, or no sitemap, that works.
public struct SourceDiscovery: Sendable {
  private let settings: Settings

  /// - Parameter settings: their headers go to the origin of the address that is asked about, and to no other that its page names.
  public init(_ settings: Settings = Settings()) {
    self.settings = settings
  }

  /// Finds the sources of the site that a page belongs to; of an address that is a feed or sitemap itself, that one. Each call is polite by
  /// itself: ask about the pages of one host one after the other.
  ///
  /// - Throws: why the page could not be had.
  public func discover(_ address: String) async throws(StageExit) -> Discovery {
    try await SiteSearch(settings, start: address).discovery()
  }
}
