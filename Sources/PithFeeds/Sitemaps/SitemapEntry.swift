public import PithCore

/// An address in a sitemap.
public struct SitemapEntry: Hashable, Sendable {
  /// What a news sitemap says of an article (https://www.google.com/schemas/sitemap-news/0.9).
  public struct News: Hashable, Sendable {
    /// The title as text.
    public var title: String?
    public var published: PublicationDate?
    /// The language tag of the publication, as it is written.
    public var language: String?

    public init() {}
  }

  /// Absolute.
  public var address: String
  public var lastModified: PublicationDate?
  /// `nil` where the sitemap is none of news.
  public var news: News?

  public init(address: String) {
    self.address = address
  }
}
