public import PithCore

/// An item of a feed: what it points to, and what it says of it.
public struct FeedItem: Hashable, Sendable {
  /// The address of the article, absolute.
  public var address: String
  /// The title as text, markup and references resolved; `nil` where there is none.
  public var title: String?
  /// What tells the item from others of the feed (`guid`, `id`, `rdf:about`), as it is written.
  public var identifier: String?
  public var published: PublicationDate?
  /// When it was last changed.
  public var updated: PublicationDate?
  /// Whether the feed has some text of the article: a summary, or all of it.
  public var hasSummary = false

  public init(address: String) {
    self.address = address
  }
}
