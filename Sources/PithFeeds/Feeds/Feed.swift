public import PithCore

/// What a feed says: about itself, and of its items.
public struct Feed: Hashable, Sendable {
  /// The format of a feed.
  public enum Format: String, Hashable, Sendable {
    /// RSS 0.91 to 2.0.
    case rss
    /// RSS 1.0 and 0.90, which are RDF.
    case rdf
    /// Atom 1.0 and 0.3.
    case atom
    /// JSON Feed 1.0 and 1.1.
    case json
  }

  public var format: Format
  /// The title as text; `nil` where there is none.
  public var title: String?
  /// The address of the site, absolute.
  public var siteAddress: String?
  /// The language tag that the feed declares, as it is written.
  public var language: String?
  /// When the feed says it was last changed.
  public var updated: PublicationDate?
  /// In the order of the feed, which is mostly the newest first.
  public var items: [FeedItem] = []
  /// How many items were left out because they have no http or https address.
  public var itemsWithoutAddress = 0
  public var schedule = FeedSchedule()
  /// WebSub hubs (https://www.w3.org/TR/websub/) that tell of changes, absolute addresses.
  public var hubAddresses: [String] = []
  /// The address of the feed as it gives it itself.
  public var ownAddress: String?
  /// The next page of the feed, with older items (RFC 5005, JSON Feed's `next_url`).
  public var nextPageAddress: String?
  /// Whether the feed breaks off, or has more items than the limit; `items` then has those before.
  public var isTruncated = false

  public init(format: Format) {
    self.format = format
  }

  /// The latest of the items' dates; `nil` where they have none.
  public var newestDate: PublicationDate? {
    items.compactMap { $0.published ?? $0.updated }.max { $0.order < $1.order }
  }
}
