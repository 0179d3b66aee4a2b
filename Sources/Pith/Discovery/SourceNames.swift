/// Names for the sources of one site, each once.
struct SourceNames {
  private let site: String
  private var taken: Set<String> = []

  /// - Parameter address: that of a page of the site.
  init(address: String) {
    let origin = CandidateFinder.origin(of: address) ?? ""
    let host = origin.split(separator: "/").last ?? ""
    let labels = host.split(separator: ":").first?.split(separator: ".") ?? []
    let isNumeric = labels.allSatisfy { $0.allSatisfy(\.isNumber) }
    // "news.valley-post.example" is "news-valley-post": all but the last label, and "www".
    let words = isNumeric ? labels : labels.count > 1 ? labels.dropLast().filter { $0 != "www" } : labels
    let name = Self.slug(words.joined(separator: "-"))
    site = name.isEmpty ? "site" : isNumeric ? "site-" + name : name
  }

  mutating func name(for source: FoundSource) -> String {
    let path = source.address.split(separator: "/").dropFirst(2).map(String.init)
    let words = path.map { Self.slug(String($0.prefix { $0 != "?" })) }.flatMap { $0.split(separator: "-") }
      .map(String.init).filter { !Self.plainWords.contains($0) }
    let detail = (words + (source.isFeed ? [] : ["sitemap"])).suffix(Self.mostWords).joined(separator: "-")
    return unique(detail.isEmpty ? site : "\(site)-\(detail)")
  }

  mutating func nameForSection() -> String { unique(site + "-section") }

  private mutating func unique(_ name: String) -> String {
    let name = String(name.prefix(Self.longestName))
    var candidate = name
    var number = 2
    while !taken.insert(candidate).inserted {
      candidate = "\(name)-\(number)"
      number += 1
    }
    return candidate
  }

  /// In characters, all of ASCII; below the 80 bytes that a configuration takes, with room for a number.
  private static let longestName = 70
  /// The longest name, in words behind that of the site.
  private static let mostWords = 4
  /// Words of addresses that say nothing that `feed` and `sitemap` don't.
  private static let plainWords: Set<String> = [
    "feed", "feeds", "rss", "rss2", "atom", "xml", "json", "rdf", "index", "sitemap", "sitemaps", "gz", "txt",
    "php", "html", "default",
  ]

  private static func slug(_ text: String) -> String {
    text.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }.joined(separator: "-")
  }
}
