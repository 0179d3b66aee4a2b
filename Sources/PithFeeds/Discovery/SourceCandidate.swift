/// An address where a feed or a sitemap may be.
public struct SourceCandidate: Hashable, Sendable {
  /// What is expected there.
  public enum Kind: Hashable, Sendable {
    case feed, sitemap
  }

  /// What names the address, the more reliable first.
  public enum Origin: Int, Hashable, Comparable, Sendable {
    /// A `link` element of the page's head that says it is a feed.
    case autodiscovery
    /// A `Sitemap:` line of robots.txt.
    case robots
    /// A link of the page that looks like one to a feed.
    case pageLink
    /// Nothing: many sites have one there.
    case commonPlace

    public static func < (first: Origin, second: Origin) -> Bool { first.rawValue < second.rawValue }
  }

  /// Absolute.
  public var address: String
  public var kind: Kind
  public var origin: Origin
  /// How the page calls it.
  public var title: String?
  /// Whether address or title say that it is a feed of comments, or a sitemap of pictures or categories.
  public var isSecondary: Bool

  /// Whether the site itself names the address, so that its absence is worth a word.
  public var isDeclared: Bool { origin == .autodiscovery || origin == .robots }

  public init(address: String, kind: Kind, origin: Origin, title: String? = nil) {
    self.address = address
    self.kind = kind
    self.origin = origin
    self.title = title
    let words = (address + " " + (title ?? "")).lowercased()
    isSecondary = Self.secondaryWords.contains { words.contains($0) }
  }

  private static let secondaryWords = [
    "comment", "kommentar", "comentario", "commentaire", "commenti", "image-sitemap", "sitemap-image",
    "video-sitemap",
    "sitemap-video", "category-sitemap", "tag-sitemap", "author-sitemap", "oembed",
  ]
}
