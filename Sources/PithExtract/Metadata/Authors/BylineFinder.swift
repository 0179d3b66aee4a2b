import PithCore

/// Finds the byline that a page shows its readers.
struct BylineFinder {
  private let facts: PageFacts
  private let document: HTMLDocument
  private let place: TitlePlace?
  private let memory: BylineMemory
  private let outlet: OutletNames

  init(_ facts: PageFacts, place: TitlePlace?, outlet: OutletNames, _ memory: BylineMemory) {
    self.facts = facts
    self.outlet = outlet
    self.memory = memory
    self.place = place
    document = facts.document
  }

  /// A byline with its place on the page.
  struct Shown {
    let credits: Byline.Credits
    let source: MetadataSource
    /// Whether it stands beside the title, not somewhere else.
    let isBesideTitle: Bool
    /// Whether it is surely that of this article: hardly anything stands between it and the title, or it opens or ends the text.
    let isOwn: Bool
  }

  /// How far from the title its byline stands at most, in nodes of the document.
  private static let nodesBefore: Int32 = 80
  private static let nodesAfter: Int32 = 500

  /// The bylines of the page: those beside the title, the nearest below it first.
  ///
  /// - Parameter isWide: whether the first byline further off is wanted too. It may be that of another article.
  func bylines(isWide: Bool) -> [Shown] {
    let zone = zone
    let comments = ranges(marked: .comment)
    let others = ranges(marked: [.related, .review])
    let start = place?.node ?? 0
    let nodes = marked.filter { marked in
      document.nodes[Int(marked.node)].end - marked.node <= Self.mostBylineNodes
        && !Self.holds(marked.node, comments) && !isInCaption(marked.node)
        && !isOfTeaser(marked.node)
        && (Self.ownPlaces.contains(marked.node - start) || !Self.holds(marked.node, others))
    }
    let ordered = byNearness(nodes.filter { zone.contains($0.node) }, to: start)
    var found = shown(ordered, atMost: Self.mostBylines, isBesideTitle: true)
    // Where the outlet signs, the reporter may be named in another form.
    if found.isEmpty { found = linked(in: zone, besides: comments) }
    if found.allSatisfy({ $0.credits.people.allSatisfy(outlet.contains) }) { found += written }
    if found.isEmpty { found = signature + announced(besides: comments + others) }
    guard isWide else { return found }
    return found + shown(nodes.filter { !zone.contains($0.node) }, atMost: 1, isBesideTitle: false)
  }

  /// Those right below the title first, then those right above it, then those further down and up.
  private func byNearness(_ nodes: [Marked], to start: HTMLDocument.NodeID) -> [Marked] {
    // In a discussion the first contribution is the article.
    if facts.isDiscussion { return nodes }
    let below = nodes.filter { $0.node >= start }
    let above = nodes.filter { $0.node < start }
    let close = below.prefix { $0.node <= start + Self.nodesRightBelow }
    let over = above.drop { $0.node < start - Self.nodesRightAbove }
    return close + over + below.dropFirst(close.count) + above.dropLast(over.count)
  }

  private func shown(_ nodes: [Marked], atMost limit: Int, isBesideTitle: Bool) -> [Shown] {
    var shown: [Shown] = []
    /// The end of the last element that gave a name: what is inside says the same.
    var covered: HTMLDocument.NodeID = 0
    for marked in nodes.prefix(Self.mostTries) where shown.count < limit && marked.node >= covered {
      let (credits, end) = credits(of: marked, among: nodes)
      guard !credits.isEmpty else { continue }
      covered = end
      let distance = place.map { marked.node - $0.node }
      shown.append(
        Shown(
          credits: credits, source: marked.source, isBesideTitle: isBesideTitle,
          isOwn: distance.map(Self.ownPlaces.contains) ?? false))
    }
    return shown
  }

  /// Whom a marked element credits, and the end of what says so: microdata has an element for each author.
  private func credits(of marked: Marked, among nodes: [Marked]) -> (Byline.Credits, HTMLDocument.NodeID) {
    let single = credits(in: marked.node)
    guard !single.people.isEmpty, !facts.isDiscussion, marked.source == .microdata("author") else {
      return (single, document.nodes[Int(marked.node)].end)
    }
    let properties = nodes.filter { $0.source == marked.source }.map(\.node)
    let row = AuthorProperties(document).row(of: marked.node, among: properties)
    let all = row.reduce(into: Byline.Credits()) { all, node in
      all.people += credits(in: node).people.filter { !all.people.contains($0) }
    }
    return (all, document.nodes[Int(row.last ?? marked.node)].end)
  }

  /// A byline this close below the title is no part of a list of other articles, in nodes of the document.
  private static let nodesRightBelow: Int32 = 100
  private static let nodesRightAbove: Int32 = 12
  private static let ownPlaces = -nodesRightAbove...nodesRightBelow

  private var zone: Range<HTMLDocument.NodeID> {
    let last = HTMLDocument.NodeID(document.nodes.count)
    // In a discussion the first contribution is the article, wherever it stands.
    guard let place, !facts.isDiscussion else { return 0..<last }
    return max(0, place.node - Self.nodesBefore)..<min(last, place.node + Self.nodesAfter)
  }

  /// The elements with a mark, in document order and none inside another: who signs where readers write is no author, and hardly
  /// who signs other stories, or praises goods. In a discussion they are the article.
  private func ranges(marked marks: ClassMarks) -> [Range<HTMLDocument.NodeID>] {
    guard let place, !facts.isDiscussion else { return [] }
    var ranges: [Range<HTMLDocument.NodeID>] = []
    for container in facts.page.containers where !container.marks.isDisjoint(with: marks) {
      let range = container.node..<document.nodes[Int(container.node)].end
      if range.lowerBound >= ranges.last?.upperBound ?? 0, !range.contains(place.node) {
        ranges.append(range)
      }
    }
    return ranges
  }

  private func isOfTeaser(_ node: HTMLDocument.NodeID) -> Bool {
    guard let place, !facts.isDiscussion else { return false }
    return TeaserByline.isMark(node, in: document, besides: place.node)
  }

  private static func holds(_ node: HTMLDocument.NodeID, _ ranges: [Range<HTMLDocument.NodeID>]) -> Bool {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound <= node { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].contains(node)
  }

  /// So many elements around a byline a caption is looked for.
  private static let captionLevels = 6

  /// Whether an element is in a caption: who signs there took the picture.
  private func isInCaption(_ node: HTMLDocument.NodeID) -> Bool {
    var node = node
    for _ in 0..<Self.captionLevels where node >= 0 {
      if document.nodes[Int(node)].tag == .figcaption { return true }
      node = document.nodes[Int(node)].parent
    }
    return false
  }

  /// An element of more nodes holds more than a byline.
  private static let mostBylineNodes: Int32 = 120
  /// More bylines are those of a list of articles.
  private static let mostBylines = 4
  private static let mostTries = 8
  /// More people sign no article.
  private static let mostLinked = 8

  private typealias Marked = (node: HTMLDocument.NodeID, source: MetadataSource)

  /// The elements that say they name the author, in document order.
  private var marked: [Marked] {
    let properties = (facts.properties["author"] ?? []).map { Marked($0, .microdata("author")) }
    let links = facts.authorLinks.map { Marked($0, .element("a rel=author")) }
    let classes = facts.bylines.map { Marked($0, .visible("byline")) }
    return (properties + links + classes).sorted { $0.node < $1.node }
  }

  // MARK: Elements

  private func credits(in node: HTMLDocument.NodeID) -> Byline.Credits {
    if let content = document.value(of: .content, in: node), !content.isEmpty {
      return memory.credits(in: content, trust: .declared)
    }
    if let name = nameProperty(below: node) {
      // What a user of a forum is called may be anything: "Marl and Flint".
      return facts.isDiscussion
        ? Byline.Credits(people: [name]) : memory.credits(in: name, trust: .declared)
    }
    if let listed = LabelledByline(document, memory).credits(below: node) ?? siblings(below: node) {
      return listed
    }
    let lines = lines(below: node)
    guard lines.reduce(0, { $0 + $1.utf8.count }) <= 2 * Byline.longestByline else { return Byline.Credits() }
    let inLines = BylineLines.credits(in: lines, memory)
    // The links of one who edited or reviewed the text look like those of its author.
    if lines.contains(where: BylineLines.isForeignPrefix) { return inLines }
    let inLinks = inAuthorLinks(below: node)
    if inLinks.isEmpty, inLines.isEmpty, lines.count == 1 { return userName(in: lines[0], node) }
    return inLinks.people.count >= inLines.people.count && !inLinks.isEmpty ? inLinks : inLines
  }

  /// The names in elements side by side with one class, each a full name and nothing else: `<li class=author>Ana Ruiz</li><li
  /// class=author>Tom Okafor</li>`.
  private func siblings(below node: HTMLDocument.NodeID) -> Byline.Credits? {
    let end = document.nodes[Int(node)].end
    for first in facts.bylines.filter({ $0 >= node && $0 < end }).prefix(Self.mostLinked) {
      guard let names = document.valueRange(of: .class, in: first) else { continue }
      let parent = document.nodes[Int(first)].parent
      let group = facts.bylines.filter { sibling in
        document.nodes[Int(sibling)].parent == parent
          && document.valueRange(of: .class, in: sibling).map { document.bytes[$0] == document.bytes[names] }
            ?? false
      }
      if group.count < 2 { continue }
      if group.count > Self.mostLinked { return nil }
      let people = group.map { document.text(below: $0).collapsed }
      let areNames = people.allSatisfy { $0.contains(" ") && memory.credits(in: $0).people == [$0] }
      return areNames ? Byline.Credits(people: people) : nil
    }
    return nil
  }

  private static let author = Array("author".utf8)

  /// A user's name in lower case behind a word that announces it, in an element for authors: `<span class="author">by lamplighter</span>`.
  private func userName(in line: String, _ node: HTMLDocument.NodeID) -> Byline.Credits {
    let words = line.spaceSeparated()
    guard words.count == 2, BylineLines.isPrefix(String(words[0])),
      words[1].utf8.allSatisfy({ $0.isASCIILetter || $0.isASCIIDigit || $0 == UInt8(ascii: "_") }),
      let names = document.valueRange(of: .class, in: node),
      ByteSearch.contains(Self.author, in: document.bytes[names])
    else { return Byline.Credits() }
    return memory.credits(in: String(words[1]), trust: .declared)
  }

  /// What microdata below a node says is the name.
  private func nameProperty(below node: HTMLDocument.NodeID) -> String? {
    guard document.valueRange(of: .itemprop, in: node) != nil else { return nil }
    for index in node + 1..<max(node + 1, document.nodes[Int(node)].end) {
      guard let range = document.valueRange(of: .itemprop, in: index),
        document.bytes[range].elementsEqual("name".utf8)
      else {
        continue
      }
      let name = document.value(of: .content, in: index) ?? document.text(below: index)
      return name.isEmpty ? nil : name
    }
    return nil
  }

  /// Parts of addresses of pages about an author.
  private static let authorPaths = ByteNeedles([
    "/author", "/autor", "/writer", "/profile", "/staff/", "/team/", "/reporter", "/journalist",
    "/contributor", "/columnist", "/by/",
    "/redakteur", "/redaktion/", "/auteur", "/schreiber", "/skribent", "/bio/", "/our-team/", "/experts/",
    "/periodista", "/firmas/",
    "/firma/", "author=",
  ])

  private func isAuthorLink(_ node: HTMLDocument.NodeID) -> Bool {
    guard document.nodes[Int(node)].tag == .a, let range = document.valueRange(of: .href, in: node) else {
      return false
    }
    return Self.authorPaths.isFound(in: document.bytes[range])
  }

  private func inAuthorLinks(below node: HTMLDocument.NodeID) -> Byline.Credits {
    var credits = Byline.Credits()
    for link in node..<document.nodes[Int(node)].end
    where document.nodes[Int(link)].tag == .a && (isAuthorLink(link) || facts.authorLinks.contains(link)) {
      let found = self.credits(ofLink: link)
      credits.people += found.people.filter { !credits.people.contains($0) }
      if credits.organisations.isEmpty { credits.organisations = found.organisations }
    }
    return credits
  }

  /// Whom a link to a page about an author credits. A user name in lower case is one where the address has it too.
  private func credits(ofLink link: HTMLDocument.NodeID) -> Byline.Credits {
    let lines = lines(below: link)
    let found = BylineLines.credits(in: lines, memory)
    guard found.isEmpty, lines.count == 1, let name = lines.first, !name.contains(" "),
      let address = document.valueRange(of: .href, in: link),
      ByteSearch.contains(Array(name.lowercased().utf8), in: document.bytes[address])
    else { return found }
    return memory.credits(in: name, trust: .declared)
  }

  /// The texts below a node, each element's by itself.
  private func lines(below node: HTMLDocument.NodeID) -> [String] {
    var lines: [String] = []
    for index in node..<document.nodes[Int(node)].end where document.nodes[Int(index)].tag == .text {
      let range = document.textRange(of: index)
      guard range.count <= Byline.longestByline else { return [] }
      if document.bytes[range].allSatisfy({ $0 <= 0x20 }) || isPlace(index, below: node) {
        continue
      }
      for line in String(decoding: document.bytes[range], as: UTF8.self).collapsed.split(separator: "\n") {
        lines.append(String(line))
      }
    }
    return lines.filter { !$0.isEmpty }
  }

  private static let placeMarks = ["place", "location", "dateline"].map { Array($0.utf8) }

  /// Whether a text stands in an element of its own within a byline whose class says that it is a place.
  private func isPlace(_ text: HTMLDocument.NodeID, below byline: HTMLDocument.NodeID) -> Bool {
    let parent = document.nodes[Int(text)].parent
    guard parent > byline, let names = document.valueRange(of: .class, in: parent) else {
      return false
    }
    return Self.placeMarks.contains { ByteSearch.contains($0, in: document.bytes[names]) }
  }

  // MARK: Links and blocks beside the title

  /// The text of links to pages about authors, right below the title.
  private func linked(
    in zone: Range<HTMLDocument.NodeID>, besides comments: [Range<HTMLDocument.NodeID>]
  ) -> [Shown] {
    guard let place else { return [] }
    var people: [String] = []
    /// Those whose names are headings: several are a list of people, "Our team".
    var headings: Set<String> = []
    var last = zone.upperBound
    for node in place.node..<zone.upperBound where isAuthorLink(node) {
      if node > last + Self.nodesBetween { break }
      if Self.holds(node, comments) || isOfTeaser(node) { continue }
      let found = credits(ofLink: node).people
      if found.isEmpty { continue }
      last = node
      people += found.filter { !people.contains($0) }
      if isInHeading(node) { headings.formUnion(found) }
      if people.count >= Self.mostLinked { break }
    }
    if headings.count > 1 { people.removeAll(where: headings.contains) }
    guard !people.isEmpty else { return [] }
    let credits = Byline.Credits(people: people)
    return [
      Shown(credits: credits, source: .visible("link to author"), isBesideTitle: true, isOwn: true)
    ]
  }

  private func isInHeading(_ link: HTMLDocument.NodeID) -> Bool {
    let parent = document.nodes[Int(link)].parent
    return parent >= 0 && TeaserByline.headings.contains(document.nodes[Int(parent)].tag)
  }

  /// Links of one byline stand at most this many nodes apart.
  private static let nodesBetween: Int32 = 16

  /// Blocks below the title that begin as bylines do.
  private var written: [Shown] {
    guard let place else { return [] }
    let credits = WrittenBylines(facts, place: place, memory).credits
    guard !credits.isEmpty else { return [] }
    return [Shown(credits: credits, source: .visible("byline"), isBesideTitle: true, isOwn: true)]
  }

  /// Who is said to have written it, further down: below the text, beside it.
  private func announced(besides others: [Range<HTMLDocument.NodeID>]) -> [Shown] {
    guard let place else { return [] }
    let credits = WrittenBylines(facts, place: place, memory).announced(besides: others)
    guard !credits.isEmpty else { return [] }
    return [
      Shown(credits: credits, source: .visible("note on the author"), isBesideTitle: false, isOwn: true)
    ]
  }

  /// The name at the end of the text.
  private var signature: [Shown] {
    let signature = Signature(facts.page, memory)
    guard let place,
      let name = signature.name(below: place) ?? signature.reporter(below: place)
        ?? signature.bracketedName(below: place)
    else { return [] }
    let credits = Byline.Credits(people: [name])
    return [Shown(credits: credits, source: .visible("signature"), isBesideTitle: false, isOwn: true)]
  }
}
