/// A page that a source lists.
public struct ListedPage: Hashable, Sendable {
  /// The address to request.
  public var address: String
  /// What the address is compared by: its identity.
  public var identity: String
  /// When it appeared, by the source, in seconds since 1970.
  public var published: Int?
  /// When it was last changed, by the source, in seconds since 1970: a date that is later than the one before says that it was.
  public var modified: Int?

  public init(address: String, identity: String, published: Int? = nil, modified: Int? = nil) {
    self.address = address
    self.identity = identity
    self.published = published
    self.modified = modified
  }

  /// The later of the two times.
  public var latest: Int? { [published, modified].compactMap(\.self).max() }
}
