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

  private func linked() -> [String] {
    let values = facts.linkedData.article?["author"]?.elements ?? []
    return values.map(facts.linkedData.resolved).flatMap { value -> [String] in
      if value["@type"]?.string == "Organization" { return [] }
      if let name = value.string { return Byline.names(in: name) }
      return (value["name"]?.elements ?? []).compactMap(\.string).flatMap(Byline.names)
    }
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

  private func marked() -> [String] {
    let document = facts.document
    let nodes = (facts.properties["author"] ?? []) + facts.authorLinks + facts.bylines
    for node in nodes {
      let text = document.value(of: .content, in: node) ?? document.text(below: node)
      let names = Byline.names(in: text)
      if !names.isEmpty { return names }
    }
    return []
  }

  private func unique(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    let site = siteName?.lowercased()
    return names.filter { $0.lowercased() != site && seen.insert($0.lowercased()).inserted }
  }
}
