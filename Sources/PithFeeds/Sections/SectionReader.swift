public import PithCore
import PithExtract

/// Finds the links of a section page that look like links to articles.
///
///     let links = SectionReader().links(in: document, address: "https://news.example/politics")
///     for link in links where link.isLikelyArticle { print(link.address, link.title ?? "") }
///
/// The form of each address, the place of the link on the page and its text count; what is new is for others to know.
public struct SectionReader: Sendable {
  public init() {}

  /// All links to other pages of the site, in the order of their first place on the page, each address once.
  ///
  /// - Parameter address: that of the page, after redirects.
  public func links(in document: HTMLDocument, address: String) -> [SectionLink] {
    let places = LinkPlaces(document)
    let page = PageLinks(document, address: address)
    var order: [String] = []
    var found: [String: Found] = [:]
    for link in page.links where isArticleCandidate(link.address, of: page) {
      if found[link.address] == nil {
        order.append(link.address)
        found[link.address] = Found()
      }
      found[link.address]?.add(text: link.text, signs: signs(of: link, in: document, places))
    }
    return order.compactMap { address in found[address].map { $0.link(to: address) } }
  }

  private func isArticleCandidate(_ address: String, of page: PageLinks) -> Bool {
    let parts = AddressParts(address)
    return SiteName.isSame(parts.host, page.host) && address != page.address
      && AddressShape(address).isPage
  }

  private func signs(
    of link: PageLinks.Link, in document: HTMLDocument, _ places: LinkPlaces
  ) -> Set<SectionLink.Sign> {
    var signs = places[link.node]
    let inner = document.nodes[Int(link.node)..<Int(document.nodes[Int(link.node)].end)]
    if inner.contains(where: { ($0.tag.headingLevel ?? 5) <= 4 }) { signs.insert(.headingLink) }
    return signs
  }

  /// All that the links to one address say together.
  private struct Found {
    private var title = ""
    private var placeSigns: [Set<SectionLink.Sign>] = []

    mutating func add(text: String, signs: Set<SectionLink.Sign>) {
      if text.utf8.count > title.utf8.count { title = text }
      placeSigns.append(signs)
    }

    /// The place that says most for an article counts: a story is linked from its card and from a menu.
    private var bestPlace: Set<SectionLink.Sign> {
      placeSigns.max { SectionReader.points($0) < SectionReader.points($1) } ?? []
    }

    func link(to address: String) -> SectionLink {
      let shape = AddressShape(address)
      let signs = shape.signs.union(bestPlace).union(SectionReader.textSigns(title))
      let score = min(1, max(0, SectionReader.points(signs)))
      return SectionLink(
        address: address, title: title.isEmpty ? nil : title, score: score, signs: signs, date: shape.date)
    }
  }

  private static func points(_ signs: Set<SectionLink.Sign>) -> Double {
    // In a fixed order, so that the sum is the same in every run.
    SectionLink.Sign.allCases.reduce(0) { signs.contains($1) ? $0 + $1.points : $0 }
  }

  /// As long as four words, in characters of scripts that put no spaces between them.
  private static let longTextWithoutSpaces = 10

  private static func textSigns(_ title: String) -> Set<SectionLink.Sign> {
    if title.isEmpty { return [] }
    let wordCount = title.split(separator: " ").count
    let wideCount = title.unicodeScalars.count { (0x0E00...0x0EFF).contains($0.value) || $0.value >= 0x3040 }
    if wordCount >= 4 || wideCount >= longTextWithoutSpaces { return [.headlineText] }
    return wordCount <= 2 && wideCount == 0 ? [.shortText] : []
  }
}
