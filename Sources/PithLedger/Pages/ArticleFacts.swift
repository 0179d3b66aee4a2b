/// What the ledger keeps of an article.
public struct ArticleFacts: Hashable, Sendable {
  public var text: TextIdentity
  /// When it appeared, by the page, in seconds since 1970.
  public var published: Int?
  /// What to give with the next request for the page.
  public var entityTag: String?
  public var lastModified: String?
  /// The identities of all the addresses that lead to the page: the one asked for, those of redirects, the canonical one.
  public var identities: [String]

  public init(
    text: TextIdentity, published: Int? = nil, entityTag: String? = nil, lastModified: String? = nil,
    identities: [String] = []
  ) {
    self.text = text
    self.published = published
    self.entityTag = entityTag
    self.lastModified = lastModified
    self.identities = identities
  }
}
