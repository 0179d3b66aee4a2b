/// What a page says about its article. Unknown values are `nil`, lists empty.
public struct ArticleMetadata: Hashable, Sendable {
  /// The headline as readers see it, without the names of site and section.
  public var title: String?
  /// The names of the people who wrote the article, without "By", roles and agencies. Where the page names nobody, the
  /// organisation that signs.
  public var authors: [String] = []
  /// When the article appeared. What the page tells from the moment it is read on ("3 hours ago") is counted from its fetch.
  public var published: PublicationDate?
  /// When it was last changed.
  public var modified: PublicationDate?
  public var siteName: String?
  /// The language as a BCP 47 tag: the declared one (`en`, `pt-BR`), unless the text is clearly in another (`de`).
  public var language: String?
  public var description: String?
  /// The address of the lead image.
  public var image: String?
  public var tags: [String] = []
  /// The address that the page gives itself, resolved against where it came from.
  public var canonicalURL: String?

  public init() {}
}
