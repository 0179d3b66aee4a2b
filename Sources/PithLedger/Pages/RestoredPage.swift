/// A page as a lost ledger knew it, by what stands beside its file.
public struct RestoredPage: Hashable, Sendable {
  /// The name of the source that listed it.
  public var source: String
  public var address: String
  /// The identities of all the addresses that lead to it.
  public var identities: [String]
  /// The path of its first file, relative to the output folder.
  public var file: String
  public var revision: Int
  public var text: TextIdentity
  /// In seconds since 1970.
  public var published: Int?
  /// In seconds since 1970.
  public var fetched: Int

  public init(
    source: String, address: String, identities: [String], file: String, revision: Int, text: TextIdentity,
    published: Int?, fetched: Int
  ) {
    self.source = source
    self.address = address
    self.identities = identities
    self.file = file
    self.revision = revision
    self.text = text
    self.published = published
    self.fetched = fetched
  }
}
