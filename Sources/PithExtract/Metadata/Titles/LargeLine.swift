import PithCore

/// Finds the headline of a page that has no `h1` and doesn't show what its `title` says: what is set largest right above the text, as
/// pages did before style sheets, `<font size=5><b>Storm closes the old pier</b></font>`.
struct LargeLine {
  private let facts: PageFacts
  private let document: HTMLDocument
  private let dates: DateTextReader

  init(_ facts: PageFacts) {
    self.facts = facts
    dates = DateTextReader(language: facts.language, takesShortYears: true, page: [])
    document = facts.document
  }

  /// A text of the page that is none of a link, with its size.
  private struct Line {
    let text: String
    let size: Int
    let tag: HTMLTag
    /// Whether it stands in the cell of the text.
    let isInCell: Bool
  }

  /// The headline; `nil` where the page shows a title, or has no text with a larger line above it.
  func headline(besides title: String?) -> ShownHeadings.Heading? {
    if let title, TitlePlace.isShown(title, on: facts.page) { return nil }
    guard let text = textStart else { return nil }
    let lines = lines(before: text, sizes: ancestors(of: text, .td).isEmpty ? Self.sizes : Self.cellSizes)
    // In the cell of the text first: above it stand logos, too.
    let own = lines.filter { $0.isInCell && $0.size >= Self.leastSize }
    let largest = (own.isEmpty ? lines : own).max { $0.size < $1.size }
    guard let line = largest, line.size >= Self.leastSize, !sharesWord(title, line.text) else { return nil }
    return ShownHeadings.Heading(text: line.text, source: .element(line.tag.name))
  }

  /// Shorter words stand in any title, in bytes.
  private static let leastWord = 4

  /// Whether two texts have a word in common: then what is declared is the title in other words, and no name of a site or a section, unless it
  /// ends with the line.
  private func sharesWord(_ title: String?, _ line: String) -> Bool {
    func words(_ text: String) -> Set<String> {
      Set(text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init))
        .filter { $0.utf8.count >= Self.leastWord }
    }
    guard let title, !TitleKey(title).hasSuffix(TitleKey(line)) else { return false }
    return !words(title).isDisjoint(with: words(line))
  }

  // MARK: The text

  /// The text holds this share of the page's prose, and so many words of it.
  private static let textShare = 0.6
  private static let leastWords = 100

  /// The node of the first paragraph in the innermost element that holds most of the prose.
  private var textStart: Int? {
    let page = facts.page
    let profile = PageProfile(page)
    guard profile.allProseWords >= Self.leastWords,
      let body = page.containers.last(where: {
        Double(profile.proseWords(in: $0.blocks)) >= Self.textShare * Double(profile.allProseWords)
      }), let first = body.blocks.first(where: { profile.isProse[$0] })
    else { return nil }
    let start = page.text(of: first).prefix(Self.comparedStart)
    let container = Int(page.containers[Int(page.blocks[first].container)].node)
    return (container..<Int(document.nodes[container].end)).prefix(Self.searchedNodes).first { node in
      document.nodes[node].tag == .text
        && text(of: node).map { start.hasPrefix($0.prefix(Self.comparedStart)) } == true
    }
  }

  /// How much of a text is compared, in characters.
  private static let comparedStart = 200

  /// The text of a text node that is more than white space.
  private func text(of node: Int) -> String? {
    let text = String(
      decoding: document.bytes[document.textRange(of: HTMLDocument.NodeID(node))], as: UTF8.self
    )
    .collapsed
    return text.isEmpty ? nil : text
  }

  // MARK: Lines above it

  /// So many texts are looked at, and so many nodes.
  private static let searchedLines = 12
  private static let searchedNodes = 400
  /// In bytes.
  private static let headlineLengths = 10...200
  private static let leastHeadline = 2

  /// The texts above the text that may be headlines, in order; none of columns beside it.
  private func lines(before text: Int, sizes: [HTMLTag: Int]) -> [Line] {
    var lines: [Line] = []
    var seen = 0
    let around = Set(ancestors(of: text, .tr) + ancestors(of: text, .td))
    let cell = ancestors(of: text, .td).first
    for node in (max(0, text - Self.searchedNodes)..<text).reversed() where document.nodes[node].tag == .text
    {
      guard let text = self.text(of: node) else { continue }
      seen += 1
      if seen > Self.searchedLines { break }
      guard Self.headlineLengths.contains(text.utf8.count), !text.hasSuffix("."), !text.hasSuffix(":"),
        text.spaceSeparated().count >= Self.leastHeadline,
        dates.dateAlone(in: Array(text.utf8)[...]) == nil, let (size, tag) = size(of: node, sizes)
      else { continue }
      let isInCell = cell.map { $0 == ancestors(of: node, .td).first } ?? true
      if !isInCell, isBeside(node, around) { continue }
      lines.append(Line(text: text, size: size, tag: tag, isInCell: isInCell))
    }
    return lines.reversed()
  }

  /// Whether a text stands in another cell of a row than the text whose rows and cells these are; another row of a table within the same
  /// cell stands above.
  private func isBeside(_ node: Int, _ around: Set<Int>) -> Bool {
    let shared = [HTMLTag.tr, .td].compactMap { ancestors(of: node, $0).first(where: around.contains) }.max()
    return shared.map { document.nodes[$0].tag == .tr } ?? false
  }

  // MARK: Sizes

  /// Sizes are those of `font`, from 1 to 7; text without any has 3.
  private static let leastSize = 4
  private static let sizes: [HTMLTag: Int] = [.big: 4]
  /// Where tables lay out the page, headings say what they are by their size; elsewhere they are those of parts of the text.
  private static let cellSizes: [HTMLTag: Int] = [.big: 4, .h1: 7, .h2: 6, .h3: 5, .h4: 4]
  /// Elements that hold more than a line.
  private static let wholes: Set<HTMLTag> = [.td, .table, .body, .div, .article, .section, .main]
  /// Names of headlines in the classes of old templates, whole.
  private static let names: Set<Substring> = [
    "headline", "hed", "hd", "title", "storytitle", "story-title", "contentheading", "articletitle",
    "article-title", "pagetitle",
    "posttitle", "storyheadline", "titulo", "titolo", "titre", "titel", "überschrift", "ueberschrift",
    "baslik",
    "zagolovok",
  ]
  private static let namedSize = 5

  /// The size that a text is set in and the element that says so; `nil` for a link.
  private func size(of node: Int, _ sizes: [HTMLTag: Int]) -> (size: Int, tag: HTMLTag)? {
    var found: (size: Int, tag: HTMLTag) = (0, .p)
    var node = Int(document.nodes[node].parent)
    while node >= 0 {
      let tag = document.nodes[node].tag
      if tag == .a || tag == .script || tag == .style { return nil }
      let size = max(sizes[tag] ?? fontSize(of: tag, node), isNamed(node) ? Self.namedSize : 0)
      if size > found.size { found = (size, tag) }
      if Self.wholes.contains(tag) { break }
      node = Int(document.nodes[node].parent)
    }
    return found
  }

  private func fontSize(of tag: HTMLTag, _ node: Int) -> Int {
    guard tag == .font, let size = document.value(of: .size, in: HTMLDocument.NodeID(node)) else { return 0 }
    let digits = size.collapsed
    guard let number = Int(digits) else { return 0 }
    return digits.hasPrefix("+") || digits.hasPrefix("-") ? 3 + max(-2, min(number, 4)) : min(number, 7)
  }

  /// The elements of a tag around a node, the innermost first.
  private func ancestors(of node: Int, _ tag: HTMLTag) -> [Int] {
    var found: [Int] = []
    var node = Int(document.nodes[node].parent)
    while node >= 0, found.count < Self.mostTables {
      if document.nodes[node].tag == tag { found.append(node) }
      node = Int(document.nodes[node].parent)
    }
    return found
  }

  /// Tables are nested hardly deeper.
  private static let mostTables = 20

  private func isNamed(_ node: Int) -> Bool {
    document.value(of: .class, in: HTMLDocument.NodeID(node))?.lowercased().spaceSeparated()
      .contains(where: Self.names.contains) ?? false
  }
}
