import PithCore

/// What a page's head and attributes say, read in one pass over the document.
struct PageFacts {
  /// The values of `meta` elements by `name`, `property` or `itemprop` in lower case, in document order.
  private(set) var meta: [String: [String]] = [:]
  /// The text of the first `title`.
  private(set) var titleElement: String?
  /// The `lang` of the root.
  private(set) var language: String?
  private(set) var canonicalLink: String?
  /// The picture that stands for the page.
  private(set) var imageLink: String?
  /// The contents of `meta http-equiv="refresh"`, in document order.
  private(set) var refreshes: [String] = []
  /// The `href` of `base`.
  private(set) var base: String?
  /// `time` elements with a `datetime`, in document order.
  private(set) var times: [HTMLDocument.NodeID] = []
  /// Elements with an `itemprop`, by its names.
  private(set) var properties: [String: [HTMLDocument.NodeID]] = [:]
  /// The containers of the `h1` elements; none that holds a whole page.
  let headingContainers: [Int]
  /// Their texts, as the page shows them.
  let headings: [String]
  /// Links that say they lead to the author.
  private(set) var authorLinks: [HTMLDocument.NodeID] = []
  /// Elements whose class says that they name the author.
  private(set) var bylines: [HTMLDocument.NodeID] = []
  /// Whether microdata marks the page as a discussion.
  private var hasDiscussionItem = false
  private(set) var linkedData: LinkedData
  let page: SegmentedPage
  let document: HTMLDocument

  init(_ page: SegmentedPage) {
    self.page = page
    document = page.document
    headingContainers = page.containers.indices.filter {
      page.containers[$0].tag == .h1 && Self.isShort(page.containers[$0], in: page)
    }
    let permalink = Permalink(page)
    headings = headingContainers.map { heading in
      page.containers[heading].blocks.map { permalink.removed(from: page.text(of: $0), of: $0) }
        .joined(separator: " ")
    }
    linkedData = LinkedData(page.document.dataScripts)
    for (index, node) in page.document.nodes.enumerated() where node.tag != .text {
      read(HTMLDocument.NodeID(index), node)
    }
    isDiscussion = isMarkedAsDiscussion
    linkedData.chooseArticle(
      titled: [meta("og:title"), titleElement].compactMap { $0 } + headings.prefix(Self.comparedHeadings))
  }

  /// Headings further down are those of other stories.
  private static let comparedHeadings = 3
  /// Longer text is no heading, in bytes: some pages put all of theirs into one.
  private static let longestHeading = 2_000

  private static func isShort(_ heading: Container, in page: SegmentedPage) -> Bool {
    guard let first = heading.blocks.first, let last = heading.blocks.last else { return true }
    return page.blocks[last].textEnd - page.blocks[first].textStart <= longestHeading
  }

  private mutating func read(_ node: HTMLDocument.NodeID, _ record: HTMLDocument.Node) {
    switch record.tag {
    case .meta: readMeta(node)
    case .title where titleElement == nil: titleElement = document.text(below: node).collapsed
    case .html where language == nil:
      language = document.value(of: .lang, in: node) ?? document.value(of: .xmlLang, in: node)
    case .link where canonicalLink == nil || imageLink == nil: readLink(node)
    case .base where base == nil: base = document.value(of: .href, in: node)
    case .time: if document.valueRange(of: .datetime, in: node) != nil { times.append(node) }
    default: break
    }
    for index in Int(record.payloadStart)..<Int(record.payloadStart + record.payloadCount) {
      read(document.attributes[index], of: node, record)
    }
  }

  private mutating func readLink(_ node: HTMLDocument.NodeID) {
    guard let relations = document.valueRange(of: .rel, in: node) else { return }
    if canonicalLink == nil, has(Self.canonical, relations) {
      canonicalLink = document.value(of: .href, in: node)?.collapsed
    }
    if imageLink == nil, has(Self.image, relations) {
      imageLink = document.value(of: .href, in: node)?.collapsed
    }
  }

  private mutating func read(
    _ attribute: HTMLDocument.Attribute, of node: HTMLDocument.NodeID, _ record: HTMLDocument.Node
  ) {
    let range = Int(attribute.valueStart)..<Int(attribute.valueStart + attribute.valueCount)
    switch attribute.name {
    case .class, .id, .dataTestID, .dataComponent, .dataQA:
      if bylines.last != node, document.bytes.withUnsafeBufferPointer({ BylineMark.isMark($0, range) }) {
        bylines.append(node)
      }
    case .rel where record.tag == .a && range.count >= 6:
      if has(Self.author, range) { authorLinks.append(node) }
    case .itemtype:
      let type = String(decoding: document.bytes[range], as: UTF8.self)
      if let type = type.split(separator: "/").last, LinkedData.discussionTypes.contains(String(type)) {
        hasDiscussionItem = true
      }
    case .itemprop:
      for name in String(decoding: document.bytes[range], as: UTF8.self).spaceSeparated() {
        properties[String(name), default: []].append(node)
      }
    default: break
    }
  }

  private static let canonical = Array("canonical".utf8)
  private static let image = Array("image_src".utf8)
  private static let author = Array("author".utf8)

  /// Whether a word in lower case is one of those in a value, separated by spaces.
  private func has(_ word: [UInt8], _ range: Range<Int>) -> Bool {
    document.bytes[range].split(separator: UInt8(ascii: " ")).contains {
      $0.count == word.count && zip($0, word).allSatisfy { ($0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0) == $1 }
    }
  }

  /// Programs whose pages are threads of contributions, as they name themselves in `meta generator`.
  private static let discussionPrograms = [
    "discourse", "phpbb", "vbulletin", "xenforo", "mybb", "flarum", "discuz", "nodebb", "invision", "smf",
    "vanilla", "lemmy",
  ].map { Array($0.utf8) }

  /// Whether what readers write is the content of the page: a forum, questions and answers.
  private(set) var isDiscussion = false

  /// Whether the page says that it is an article.
  var isDeclaredArticle: Bool {
    meta("og:type")?.lowercased() == "article"
      || linkedData.items.contains { !LinkedData.articleTypes.isDisjoint(with: $0.types) }
  }

  private var isMarkedAsDiscussion: Bool {
    if linkedData.isDiscussion || hasDiscussionItem { return true }
    guard let generator = meta("generator")?.lowercased() else { return false }
    let bytes = Array(generator.utf8)
    return Self.discussionPrograms.contains { ByteSearch.contains($0, in: bytes[...]) }
  }

  private mutating func readMeta(_ node: HTMLDocument.NodeID) {
    guard let content = document.value(of: .content, in: node)?.collapsed, !content.isEmpty else { return }
    if document.value(of: .httpEquiv, in: node)?.lowercased() == "refresh" { refreshes.append(content) }
    for attribute in [HTMLAttribute.property, .name, .itemprop, .httpEquiv] {
      guard let value = document.value(of: attribute, in: node)?.lowercased() else { continue }
      guard attribute == .property, value.hasPrefix("dc") || value.utf8.contains(UInt8(ascii: " ")) else {
        meta[value, default: []].append(content)
        continue
      }
      // RDFa has a list of terms there, and a colon where Dublin Core's names in HTML have a dot.
      for term in value.spaceSeparated() {
        let isDublinCore = term.hasPrefix("dc:") || term.hasPrefix("dcterms:")
        meta[isDublinCore ? String(term).replacing(":", with: ".") : String(term), default: []].append(
          content)
      }
    }
  }

  /// The first value of the first of these names that has one.
  func meta(_ names: String...) -> String? {
    for name in names {
      if let value = meta[name]?.first { return value }
    }
    return nil
  }
}
