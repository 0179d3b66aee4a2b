import PithCore

/// Finds the names of an article's authors.
///
/// Sources in order: JSON-LD `author`, `meta`, microdata, `rel=author` links, elements with byline classes. The first that
/// gives a name counts.
struct AuthorReader {
  private let facts: PageFacts
  private let siteName: String?

  init(_ facts: PageFacts, siteName: String?) {
    self.facts = facts
    self.siteName = siteName
  }

  var authors: [String] {
    for source in [linked, declared, marked] {
      let names = unique(source())
      if !names.isEmpty { return names }
    }
    return []
  }

  /// The people in JSON-LD; where it names only organisations, those.
  private func linked() -> [String] {
    let values = (facts.linkedData.article?["author"]?.elements ?? []).map(facts.linkedData.resolved)
    let people = values.filter { $0["@type"]?.string != "Organization" }.flatMap { value in
      value.string.map(Byline.names) ?? names(of: value).flatMap(persons)
    }
    if !people.isEmpty { return people }
    return values.filter { $0["@type"]?.string == "Organization" }.flatMap(names).map(MarkupText.plain)
      .filter { !$0.isEmpty }
  }

  /// The people in the name of a person: where it doesn't read like one, the name as it is, such as a forum's user name.
  private func persons(in name: String) -> [String] {
    let names = Byline.names(in: name)
    let plain = MarkupText.plain(name)
    return names.isEmpty && facts.isDiscussion && !plain.isEmpty && !plain.contains(" ") ? [plain] : names
  }

  private func names(of value: JSONValue) -> [String] {
    (value["name"]?.elements ?? []).compactMap(\.string)
  }

  private func declared() -> [String] {
    for name in [
      "author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "byl",
      "article:author_name", "cxenseparse:author", "citation_author", "dc.contributor", "twitter:data1",
    ] {
      // Twitter's labelled data holds any pair: "Written by", "Reading time".
      if name == "twitter:data1", !(facts.meta("twitter:label1").map(Byline.isAuthorLabel) ?? false) {
        continue
      }
      let names = (facts.meta[name] ?? []).filter { !$0.contains("://") }.flatMap(Byline.names)
      if !names.isEmpty { return names }
    }
    return []
  }

  /// An element of more nodes holds more than a byline.
  private static let mostBylineNodes: Int32 = 200

  private func marked() -> [String] {
    let document = facts.document
    let nodes = (facts.properties["author"] ?? []) + facts.authorLinks + facts.bylines
    for node in nodes where document.nodes[Int(node)].end - node <= Self.mostBylineNodes {
      // A link in a byline leads to the author; the text around it may hold the date.
      let link = (node..<document.nodes[Int(node)].end).first { document.nodes[Int($0)].tag == .a }
      let texts = [
        document.value(of: .content, in: node), link.map(document.text), document.text(below: node),
      ]
      for text in texts {
        let names = text.map(Byline.names) ?? []
        if !names.isEmpty { return names }
      }
    }
    return []
  }

  private func unique(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    let site = siteName?.lowercased()
    return names.filter { $0.lowercased() != site && seen.insert($0.lowercased()).inserted }
  }
}
