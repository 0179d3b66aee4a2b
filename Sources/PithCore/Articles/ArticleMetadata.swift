/// What a page says about its article. Unknown values are `nil`, lists empty.
public struct ArticleMetadata: Hashable, Sendable {
  /// The headline, without the site's name.
  public var title: String?
  /// The names of the people who wrote the article, without "By", roles and agencies.
  public var authors: [String] = []
  public var published: PublicationDate?
  public var modified: PublicationDate?
  public var siteName: String?
  /// The declared language as a BCP 47 tag: `en`, `pt-BR`.
  public var language: String?
  public var description: String?
  /// The address of the lead image.
  public var image: String?
  public var tags: [String] = []
  /// The address that the page gives itself, resolved against where it came from.
  public var canonicalURL: String?

  public init() {}
}
