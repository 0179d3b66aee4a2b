/// A feed or sitemap that was fetched and read.
public struct FoundSource: Sendable {
  /// After redirects.
  public var address: String
  /// Where the address came from.
  public var candidate: SourceCandidate
  public var content: SourceContent
  /// The address of an earlier source that holds the same items; `nil` for one of its own.
  public var twinAddress: String?

  public init(address: String, candidate: SourceCandidate, content: SourceContent) {
    self.address = address
    self.candidate = candidate
    self.content = content
  }

  /// Whether it is a sitemap of news, by its entries or by its name.
  public var isNewsSitemap: Bool {
    guard case .sitemap(let sitemap) = content else { return false }
    return sitemap.entries.contains { $0.news != nil } || CandidateFinder.namesNews(address)
  }

  var isFeed: Bool {
    if case .feed = content { true } else { false }
  }

  /// Whether it holds no address.
  var isEmpty: Bool {
    switch content {
    case .feed(let feed): feed.items.isEmpty
    case .sitemap(let sitemap): sitemap.entries.isEmpty
    }
  }

  /// The addresses that it holds.
  var addresses: Set<String> {
    switch content {
    case .feed(let feed): Set(feed.items.map(\.address))
    case .sitemap(let sitemap): Set(sitemap.entries.map(\.address))
    }
  }
}
