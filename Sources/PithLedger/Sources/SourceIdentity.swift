/// A source as the configuration has it.
public struct SourceIdentity: Hashable, Sendable {
  public var name: String
  /// `feed`, `sitemap`, `section` or `list`.
  public var kind: String
  public var address: String

  public init(name: String, kind: String, address: String) {
    self.name = name
    self.kind = kind
    self.address = address
  }
}
