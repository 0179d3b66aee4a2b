/// What a source is read from, as it was read last: a feed, a page, or one of the files of a sitemap.
public struct SourceDocument: Hashable, Sendable {
  public var address: String
  public var entityTag: String?
  public var lastModified: String?
  /// A hash of its bytes.
  public var hash: [UInt8]?
  /// The date of its last change that the sitemap index gave it, in seconds since 1970.
  public var listed: Int?
  /// When it was read, in seconds since 1970.
  public var read: Int

  public init(
    address: String, entityTag: String? = nil, lastModified: String? = nil, hash: [UInt8]? = nil,
    listed: Int? = nil, read: Int
  ) {
    self.address = address
    self.entityTag = entityTag
    self.lastModified = lastModified
    self.hash = hash
    self.listed = listed
    self.read = read
  }
}
