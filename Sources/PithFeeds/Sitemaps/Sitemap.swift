public import PithCore

/// What a sitemap lists (https://www.sitemaps.org/protocol.html).
public struct Sitemap: Hashable, Sendable {
  /// What its addresses lead to.
  public enum Kind: Hashable, Sendable {
    /// Pages.
    case pages
    /// Other sitemaps: it is a sitemap index.
    case sitemaps
  }

  public var kind: Kind
  /// In the order of the sitemap.
  public var entries: [SitemapEntry] = []
  /// How many entries were left out because they have no http or https address.
  public var entriesWithoutAddress = 0
  /// Whether the sitemap breaks off or goes beyond a limit; `entries` then has those before.
  public var isTruncated = false

  public init(kind: Kind) {
    self.kind = kind
  }

  /// The latest of the entries' dates; `nil` where they have none.
  public var newestDate: PublicationDate? {
    entries.compactMap { $0.news?.published ?? $0.lastModified }.max { $0.order < $1.order }
  }
}
