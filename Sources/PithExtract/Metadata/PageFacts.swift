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
  /// The `href` of `base`.
  private(set) var base: String?
  /// `time` elements with a `datetime`, in document order.
  private(set) var times: [HTMLDocument.NodeID] = []
  /// Elements with an `itemprop`, by its names.
  private(set) var properties: [String: [HTMLDocument.NodeID]] = [:]
  /// The first `h1`; the root where there is none.
  let firstHeading: HTMLDocument.NodeID
  /// The texts of the `h1` elements, as the page shows them.
  let headings: [String]
  /// Links that say they lead to the author.
  private(set) var authorLinks: [HTMLDocument.NodeID] = []
  /// Elements whose class says that they name the author.
  private(set) var bylines: [HTMLDocument.NodeID] = []
  /// Whether microdata marks the page as a discussion.
  private var hasDiscussionItem = false
  let linkedData: LinkedData
  let document: HTMLDocument

  init(_ page: SegmentedPage) {
    document = page.document
    firstHeading = page.containers.first { $0.tag == .h1 }?.node ?? 0
    headings = page.containers.filter { $0.tag == .h1 && Self.isShort($0, in: page) }.map { heading in
      heading.blocks.map { page.text(of: $0) }.joined(separator: " ")
    }
    linkedData = LinkedData(document.dataScripts)
    for (index, node) in document.nodes.enumerated() where node.tag != .text {
      read(HTMLDocument.NodeID(index), node)
    }
  }

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
    case .link where canonicalLink == nil:
      let relations = document.value(of: .rel, in: node)?.lowercased().split(separator: " ") ?? []
      if relations.contains("canonical") { canonicalLink = document.value(of: .href, in: node)?.collapsed }
    case .base where base == nil: base = document.value(of: .href, in: node)
    case .time: if document.valueRange(of: .datetime, in: node) != nil { times.append(node) }
    default: break
    }
    guard record.payloadCount > 0 else { return }
    readBylineMarks(node, record)
    if let type = document.value(of: .itemtype, in: node)?.split(separator: "/").last,
      LinkedData.discussionTypes.contains(String(type))
    {
      hasDiscussionItem = true
    }
    guard let property = document.value(of: .itemprop, in: node) else { return }
    for name in property.split(separator: " ") { properties[String(name), default: []].append(node) }
  }

  private mutating func readBylineMarks(_ node: HTMLDocument.NodeID, _ record: HTMLDocument.Node) {
    if record.tag == .a, names(.rel, of: node, anyOf: Self.authorRelation) { authorLinks.append(node) }
    if names(.class, of: node, anyOf: Self.bylineClasses) { bylines.append(node) }
  }

  private static let authorRelation = [WordHash.of("author".utf8)]

  private static let bylineClasses = [
    "author-name", "byline-name", "byline__name", "author__name", "article-author", "node__submitted",
    "submitted", "posted-by", "written-by", "post-author",
    "entry-author", "byline", "author", "authors", "byline-author", "article__author",
  ].map { WordHash.of($0.utf8) }

  /// Whether an attribute's list of names holds one of these, by their hashes.
  private func names(
    _ attribute: HTMLAttribute, of node: HTMLDocument.NodeID, anyOf names: [UInt64]
  ) -> Bool {
    guard let range = document.valueRange(of: attribute, in: node) else { return false }
    return document.bytes.withUnsafeBufferPointer { bytes in
      var hash = WordHash.start
      for byte in bytes[range] {
        if byte > 0x20 {
          WordHash.add(byte, to: &hash)
        } else {
          if names.contains(hash) { return true }
          hash = WordHash.start
        }
      }
      return names.contains(hash)
    }
  }

  /// Programs whose pages are threads of contributions, as they name themselves in `meta generator`.
  private static let discussionPrograms = [
    "discourse", "phpbb", "vbulletin", "xenforo", "mybb", "flarum", "nodebb", "invision", "smf", "vanilla",
    "lemmy",
  ]

  /// Whether what readers write is the content of the page: a forum, questions and answers.
  var isDiscussion: Bool {
    if linkedData.isDiscussion { return true }
    let generator = meta("generator")?.lowercased() ?? ""
    return Self.discussionPrograms.contains { generator.contains($0) } || hasDiscussionItem
  }

  private mutating func readMeta(_ node: HTMLDocument.NodeID) {
    guard let content = document.value(of: .content, in: node)?.collapsed, !content.isEmpty else { return }
    for attribute in [HTMLAttribute.property, .name, .itemprop, .httpEquiv] {
      if let name = document.value(of: attribute, in: node) {
        meta[name.lowercased(), default: []].append(content)
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
