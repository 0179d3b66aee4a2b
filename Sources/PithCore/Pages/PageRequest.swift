/// One input of a run: where a page comes from.
public struct PageRequest: Hashable, Sendable {
  /// The place that holds the page.
  public enum Source: Hashable, Sendable, CustomStringConvertible {
    /// A page to fetch, by its address.
    case url(String)
    /// A saved page, by its path.
    case file(String)
    /// A page in a web archive: the path of the archive, the byte at which the page's record begins, and the page's address.
    case archived(String, offset: Int, address: String)
    /// A saved page on standard input.
    case standardInput

    /// The address or the path as it was given, but for a name and password before the host of an address,
    /// which messages must not show; path and address for a page in an archive; `-` for standard input.
    public var description: String {
      switch self {
      case .url(let address): AddressCredentials.removed(from: address)
      case .file(let path): path
      case .archived(let path, _, let address): "\(path): \(AddressCredentials.removed(from: address))"
      case .standardInput: "-"
      }
    }
  }

  public var source: Source
  /// The address that a saved page is said to have (`--url`); a page that is fetched has its own.
  public var address: String?
  /// When a saved page is said to have been fetched, in seconds since 1970. The time of its file isn't asked: results depend on the
  /// bytes alone.
  public var fetchedUnixSeconds: Int?
  /// What the server gave when the page was fetched before: a page that has not changed since is then skipped. The default is `nil`.
  public var validators: PageValidators?
  /// The addresses to which the page at `source` is known to lead, one after the other: the last is fetched in its place, as the target of
  /// a redirect is. The default is none.
  package var way: [String] = []
  /// The position among the inputs of the run, from 0.
  public var index: Int

  public init(
    _ source: Source, address: String? = nil, fetchedUnixSeconds: Int? = nil,
    validators: PageValidators? = nil, index: Int = 0
  ) {
    self.source = source
    self.address = address
    self.fetchedUnixSeconds = fetchedUnixSeconds
    self.validators = validators
    self.index = index
  }
}
