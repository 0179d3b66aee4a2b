/// What `SourceDiscovery` found on a site.
public struct Discovery: Sendable {
  /// A source that the site names and that could not be had.
  public struct Failure: Sendable {
    public var address: String
    /// One sentence.
    public var reason: String
  }

  /// The address of the page, after redirects.
  public var address: String
  /// The likeliest first.
  public var sources: [FoundSource] = []
  /// The links of the page that look like articles.
  public var articleLinks: [SectionLink] = []
  public var failures: [Failure] = []

  public init(address: String) {
    self.address = address
  }

  /// A page with fewer links to articles is no section, but has a few teasers.
  static let fewestArticleLinks = 5

  /// Whether the page itself can serve as a source.
  public var isSection: Bool { articleLinks.count >= Self.fewestArticleLinks }

  public var isEmpty: Bool { sources.isEmpty && !isSection }
}
