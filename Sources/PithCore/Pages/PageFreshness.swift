/// How long a page may be taken for unchanged, by what its server says (RFC 9111).
public struct PageFreshness: Hashable, Sendable {
  /// For how many seconds from its fetch the page is as good as new (`Cache-Control: max-age`, or `Expires`); 0 where it is to be
  /// asked for each time; `nil` where the server says nothing.
  public var lifetimeSeconds: Int?
  /// Whether the page may be kept (no `no-store`).
  public var mayBeStored: Bool

  public init(lifetimeSeconds: Int? = nil, mayBeStored: Bool = true) {
    self.lifetimeSeconds = lifetimeSeconds
    self.mayBeStored = mayBeStored
  }
}
