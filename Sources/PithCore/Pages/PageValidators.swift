/// What a server gave with a page so that it can say later whether the page has changed (RFC 9110, section 8.8).
public struct PageValidators: Hashable, Sendable {
  /// The `ETag`, quotation marks and `W/` included, as it was sent.
  public var entityTag: String?
  /// The `Last-Modified` date, as it was sent.
  public var lastModified: String?

  public init(entityTag: String? = nil, lastModified: String? = nil) {
    self.entityTag = entityTag
    self.lastModified = lastModified
  }

  /// Whether there is none.
  public var isEmpty: Bool { entityTag == nil && lastModified == nil }
}
