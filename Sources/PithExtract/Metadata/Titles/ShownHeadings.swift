import PithCore

/// The headings of a page that may show the title of its article.
///
/// They are its `h1` elements, with two corrections:
/// - An `h1` that is the last step of a breadcrumb trail is written for search engines. The `h2` behind it is what readers see as the
///   headline, if the page declares it.
/// - The kicker above a headline, often in the same element, is no part of it unless the page declares the two as one title.
struct ShownHeadings {
  struct Heading {
    let text: String
    let source: MetadataSource
    /// Whether it is a link to the site's home page, or in the site's masthead.
    var isLogo = false
  }

  private(set) var headings: [Heading] = []

  /// Pages with more headings than these list stories.
  private static let examinedHeadings = 5

  private let page: SegmentedPage
  private let declared: [DeclaredTitle]
  private let isDiscussion: Bool

  init(_ facts: PageFacts, declared: [DeclaredTitle]) {
    page = facts.page
    self.declared = declared
    isDiscussion = facts.isDiscussion
    var headings: [Heading] = []
    for (index, (container, text)) in zip(facts.headingContainers, facts.headings).enumerated() {
      if index >= Self.examinedHeadings {
        headings.append(Heading(text: text, source: .element("h1")))
      } else if isCrumb(container), let headline = headline(behind: container) {
        headings.append(headline)
      } else {
        let text = withoutNumber(PageMarker.removed(from: withoutKicker(text, container)))
        headings.append(Heading(text: text, source: .element("h1"), isLogo: isLogo(container)))
      }
    }
    self.headings = headings
  }

  private func isLogo(_ heading: Int) -> Bool {
    page.containers[heading].blocks.contains { page.leadsHome(page.blocks[$0]) }
      || page.path(from: Int32(heading)).contains { page.containers[Int($0)].marks.contains(.masthead) }
      || isNamedLogo(page.containers[heading].node)
  }

  /// Parts of names of what holds the name of a site.
  private static let logoNames = [
    "banner", "logo", "site-title", "site-name", "sitename", "blog-title", "brand",
  ]
  .map { Array($0.utf8) }

  private func isNamedLogo(_ heading: HTMLDocument.NodeID) -> Bool {
    [HTMLAttribute.class, .id].contains { attribute in
      guard let names = page.document.valueRange(of: attribute, in: heading) else { return false }
      return Self.logoNames.contains { ByteSearch.contains($0, in: page.document.bytes[names]) }
    }
  }

  /// A heading without the number of an issue behind it, where a declared title begins with the rest: `Export fails #412` in `h1`,
  /// `Export fails · Issue #412` in `title`.
  private func withoutNumber(_ heading: String) -> String {
    guard let mark = heading.lastIndex(of: "#"), heading[mark...].dropFirst().allSatisfy(\.isNumber) else {
      return heading
    }
    let rest = heading[..<mark].collapsed
    guard !rest.isEmpty, declared.contains(where: { $0.text.hasPrefix(rest) && !$0.text.hasPrefix(heading) })
    else {
      return heading
    }
    return rest
  }

  // MARK: - Breadcrumbs

  private func isCrumb(_ heading: Int) -> Bool {
    page.path(from: Int32(heading)).contains {
      let container = page.containers[Int($0)]
      return container.tag == .nav || container.tag != .body && container.marks.contains(.breadcrumb)
    }
  }

  /// The headline stands among the first headings behind the trail.
  private static let searchedHeadings = 3
  /// A shorter title is that of many stories, in bytes.
  private static let leastTitle = 16
  /// Longer text is no title, in bytes.
  private static let longestTitle = 2_000

  /// The `h2` behind a trail that says what Open Graph or JSON-LD say of the article.
  private func headline(behind crumb: Int) -> Heading? {
    let keys = declared.filter { $0.source == .meta("og:title") || $0.source == .linkedData("headline") }.map(
      \.key)
    let following = page.containers.indices[(crumb + 1)...].lazy.filter { page.containers[$0].tag == .h2 }
    for container in following.prefix(Self.searchedHeadings) {
      let shown = page.containers[container].blocks.map { page.text(of: $0) }.joined(separator: " ")
      guard shown.utf8.count <= Self.longestTitle else { continue }
      let text = withoutKicker(shown, container)
      let key = TitleKey(text)
      if keys.contains(where: { $0.count >= Self.leastTitle && key.hasSuffix($0) }) {
        return Heading(text: text, source: .element("h2"))
      }
    }
    return nil
  }

  // MARK: - Kickers

  /// Parts of class names of the words above a headline, as English, German, French, Spanish and Italian templates call them.
  private static let kickerNames = ByteNeedles([
    "kicker", "overline", "eyebrow", "topline", "roofline", "pretitle", "supertitle", "dachzeile",
    "spitzmarke", "surtitre",
    "antetitulo", "cintillo", "volanta", "occhiello",
  ])

  /// What stands between a kicker and the headline.
  private static let separators: Set<Character> = ["-", "–", "—", ":", "|", "/", "·", "•", "»", "›"]

  /// The heading's text without its kicker: what Open Graph says, where an element of the heading holds just that; else without the
  /// element whose class says that it is one, unless a title is declared that has both.
  private func withoutKicker(_ text: String, _ container: Int) -> String {
    let node = page.containers[container].node
    let key = TitleKey(text)
    if let graph = declared.first(where: { $0.source == .meta("og:title") })?.key,
      graph.count >= Self.leastTitle,
      key.count > graph.count, key.hasSuffix(graph), let headline = element(saying: graph, below: node)
    {
      return headline
    }
    let label = isDiscussion ? label(below: node) : nil
    guard let kicker = label ?? kicker(below: node), text.hasPrefix(kicker),
      label != nil || !declared.contains(where: { $0.key == key })
    else { return text }
    let rest = text.dropFirst(kicker.count).drop { $0.isWhitespace || Self.separators.contains($0) }
    return rest.isEmpty ? text : String(rest)
  }

  private func element(saying key: TitleKey, below heading: HTMLDocument.NodeID) -> String? {
    elements(below: heading).lazy.map { page.document.text(below: $0).collapsed }.first {
      TitleKey($0) == key
    }
  }

  /// What sort of thread it is, before its title in a forum: `<span class="label">Question</span>`, `<a>[Help]</a>`.
  private func label(below heading: HTMLDocument.NodeID) -> String? {
    guard let node = elements(below: heading).first else { return nil }
    let text = page.document.text(below: node).collapsed
    let isLabel = page.document.value(of: .class, in: node)?.contains("label") ?? false
    return isLabel || text.hasPrefix("[") && text.hasSuffix("]") ? text : nil
  }

  private func kicker(below heading: HTMLDocument.NodeID) -> String? {
    elements(below: heading).lazy.filter { node in
      guard let names = page.document.value(of: .class, in: node)?.lowercased() else { return false }
      return Self.kickerNames.isFound(in: Array(names.utf8)[...])
    }.map { page.document.text(below: $0).collapsed }.first { !$0.isEmpty }
  }

  /// A headline has hardly more elements in it.
  private static let mostElements = 20

  private func elements(below heading: HTMLDocument.NodeID) -> ArraySlice<HTMLDocument.NodeID> {
    let below = heading + 1..<max(page.document.nodes[Int(heading)].end, heading + 1)
    return below.filter { page.document.nodes[Int($0)].tag != .text }.prefix(Self.mostElements)
  }
}
