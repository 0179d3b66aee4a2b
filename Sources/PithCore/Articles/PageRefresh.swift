/// What `<meta http-equiv="refresh">` has browsers do: go to an address after a time.
public struct PageRefresh: Hashable, Sendable {
  /// Where browsers go: the address of the page itself where it is to be loaded anew. Absolute, unless the page's own address isn't known
  /// either; `nil` where the page is its own target and has no known address.
  public var address: String?
  /// After how many seconds; fractions are dropped, as browsers do.
  public var delaySeconds: Int

  public init(address: String?, delaySeconds: Int) {
    self.address = address
    self.delaySeconds = delaySeconds
  }
}
