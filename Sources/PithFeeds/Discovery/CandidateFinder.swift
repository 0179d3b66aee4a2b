public import PithCore
import PithExtract

/// Finds where a site's feeds and sitemaps may be, from a page and its robots.txt. Whether they are there, only fetching
/// them tells.
public struct CandidateFinder: Sendable {
  public init() {}

  /// The candidates, the likeliest first, each address once.
  ///
  /// - Parameters:
  ///   - page: a page of the site, mostly its front page.
  ///   - address: that of the page, after redirects.
  ///   - sitemaps: the addresses of sitemaps in the site's robots.txt, as they are written.
  public func candidates(
    on page: HTMLDocument, address: String, sitemaps: [String] = []
  ) -> [SourceCandidate] {
    let links = PageLinks(page, address: address)
    let all =
      autodiscovered(on: page, base: links.base) + Self.declared(sitemaps, base: address)
      + linked(links) + Self.commonPlaces(of: address)
    var seen: Set<String> = []
    let unique = all.filter { seen.insert($0.address).inserted }
    // The order of the page within each rank.
    return unique.enumerated().sorted { Self.rank($0.element, $0.offset) < Self.rank($1.element, $1.offset) }
      .map(\.element)
  }

  private static func rank(_ candidate: SourceCandidate, _ position: Int) -> (Int, Int, Int) {
    (candidate.isSecondary ? 1 : 0, candidate.origin.rawValue, position)
  }

  // MARK: The page's head

  /// The types of feeds, registered or not.
  private static let feedTypes: Set<String> = [
    "application/rss+xml", "application/atom+xml", "application/feed+json", "application/rdf+xml",
    "application/x.atom+xml",
    "application/x-atom+xml", "text/rss+xml", "text/rss", "application/rss",
  ]
  /// Types that say little, so that the address has to look like one of a feed as well.
  private static let vagueTypes: Set<String> = ["application/xml", "text/xml", "application/json"]

  private func autodiscovered(on page: HTMLDocument, base: String) -> [SourceCandidate] {
    page.nodes.indices.compactMap { index in
      guard page.nodes[index].tag == .link else { return nil }
      let node = HTMLDocument.NodeID(index)
      let relations = page.value(of: .rel, in: node)?.lowercased().split(separator: " ") ?? []
      guard let address = page.value(of: .href, in: node).flatMap({ WebLink.resolve($0, against: base) })
      else {
        return nil
      }
      let type = page.value(of: .type, in: node)?.lowercased().prefix { $0 != ";" } ?? ""
      let typeName = String(type).collapsed
      let title = page.value(of: .title, in: node)?.collapsed
      if relations.contains("sitemap") {
        return SourceCandidate(address: address, kind: .sitemap, origin: .autodiscovery, title: title)
      }
      let isFeed =
        Self.feedTypes.contains(typeName) || relations.contains("feed")
        || Self.vagueTypes.contains(typeName) && Self.looksLikeFeed(address)
      guard isFeed, relations.contains("alternate") || relations.contains("feed") else { return nil }
      return SourceCandidate(address: address, kind: .feed, origin: .autodiscovery, title: title)
    }
  }

  // MARK: The page's links

  /// The most links that are taken for feeds: pages that list hundreds of feeds exist.
  private static let mostLinks = 20

  private func linked(_ links: PageLinks) -> [SourceCandidate] {
    let candidates = links.links.compactMap { link -> SourceCandidate? in
      let isHere = SiteName.isSame(AddressParts(link.address).host, links.host)
      guard Self.looksLikeFeed(link.address), isHere || Self.namesFeed(link.text) else { return nil }
      return SourceCandidate(
        address: link.address, kind: .feed, origin: .pageLink, title: link.text.isEmpty ? nil : link.text)
    }
    return Array(candidates.prefix(Self.mostLinks))
  }

  private static func namesFeed(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter }
    return words.contains("rss") || words.contains("atom") || words.contains("feed")
  }

  /// Names of feeds in paths, without the ending.
  private static let feedNames: Set<String> = [
    "feed", "feeds", "rss", "rss2", "atom", "rss.xml", "atom.xml", "feed.xml", "feed.json", "index.xml",
    "index.rdf", "index.rss", "rdf",
  ]
  private static let feedSuffixes: Set<String> = ["rss", "atom", "rdf"]

  /// Whether an address looks like that of a feed: `/feed/`, `/sport/rss.xml`, `/news.rss`, `?format=rss`.
  static func looksLikeFeed(_ address: String) -> Bool {
    let parts = AddressParts(address)
    let query = parts.query.lowercased()
    if ["format=rss", "format=atom", "feed=rss", "feed=atom", "type=rss", "fmt=rss", "format=feed"].contains(
      where: query.contains)
    {
      return true
    }
    guard let last = parts.path.split(separator: "/").last?.lowercased() else { return false }
    if feedNames.contains(last) { return true }
    guard let dot = last.lastIndex(of: ".") else { return false }
    let suffix = last[last.index(after: dot)...]
    let stem = last[..<dot]
    return feedSuffixes.contains(String(suffix))
      || suffix == "xml" && (stem.contains("rss") || stem.contains("feed") || stem.contains("atom"))
      || suffix == "json" && stem.contains("feed")
  }

  // MARK: robots.txt

  /// The addresses of the `Sitemap:` lines (https://www.sitemaps.org/protocol.html#submit_robots), those of news first.
  private static func declared(_ sitemaps: [String], base: String) -> [SourceCandidate] {
    let candidates = sitemaps.compactMap { sitemap in
      WebLink.resolve(sitemap, against: base).map {
        SourceCandidate(address: $0, kind: .sitemap, origin: .robots)
      }
    }
    return candidates.filter { namesNews($0.address) } + candidates.filter { !namesNews($0.address) }
  }

  /// Whether the path of a sitemap says that it is one of news.
  package static func namesNews(_ address: String) -> Bool {
    AddressParts(address).path.lowercased().contains("news")
  }

  // MARK: Common places

  /// Scheme, host and port of an absolute address; `nil` where it has no host.
  package static func origin(of address: String) -> String? {
    let parts = AddressParts(address)
    return parts.host.isEmpty ? nil : String(parts.origin)
  }

  private static let feedPlaces = ["/feed", "/rss.xml", "/atom.xml", "/index.xml", "/feed.json", "/rss"]
  private static let sitemapPlaces = ["/news-sitemap.xml", "/sitemap.xml", "/sitemap_index.xml"]

  private static func commonPlaces(of address: String) -> [SourceCandidate] {
    let origin = AddressParts(address).origin
    return feedPlaces.map { SourceCandidate(address: origin + $0, kind: .feed, origin: .commonPlace) }
      + sitemapPlaces.map { SourceCandidate(address: origin + $0, kind: .sitemap, origin: .commonPlace) }
  }
}
