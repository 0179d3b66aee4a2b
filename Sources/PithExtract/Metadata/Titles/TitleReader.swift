import PithCore

/// Finds the headline of an article.
///
/// Pages say it up to six times: in `title` and Open Graph often with the site's name, in JSON-LD often cut short or
/// written for search engines, in `h1` as readers see it, there with the words above the headline glued to it. Where the `h1`
/// says the same as one of the others, that is the title; where they differ, what is declared first.
struct TitleReader {
  private let facts: PageFacts
  private let article: JSONValue?
  private let cleaner: TitleCleaner

  init(_ facts: PageFacts, article: JSONValue?, siteName: String?) {
    self.facts = facts
    self.article = article
    cleaner = TitleCleaner(siteName: siteName)
  }

  /// Headings beyond this many are compared with what is declared, but are no evidence of their own.
  private static let mostHeadingsAsEvidence = 5

  func read() -> FieldReading<String> {
    var reading = FieldReading<String>()
    addDeclared(to: &reading)
    let declared = reading.findings.map { TitleKey($0.value) }
    let headings = facts.headings.map(TitleKey.init)
    var chosen = declared.isEmpty ? nil : 0
    var heading = declared.isEmpty && headings.count == 1 && !headings[0].isEmpty ? 0 : nil
    if let match = match(declared, headings) {
      chosen = match.takesHeading ? nil : match.declared
      heading = match.heading
    }
    for (index, text) in facts.headings.enumerated()
    where index < Self.mostHeadingsAsEvidence && !text.isEmpty || index == heading {
      reading.add(text, from: .element("h1"))
      if index == heading, chosen == nil { chosen = reading.findings.count - 1 }
    }
    reading.take(chosen)
    return reading
  }

  private func addDeclared(to reading: inout FieldReading<String>) {
    func add(_ text: String?, from source: MetadataSource) {
      guard let text = text.map(MarkupText.plain), !text.isEmpty else { return }
      reading.add(cleaner.cleaned(text), from: source)
    }
    add(facts.meta("og:title"), from: .meta("og:title"))
    add(article?["headline"]?.string, from: .linkedData("headline"))
    for name in ["twitter:title", "dc.title", "dcterms.title", "parsely-title", "sailthru.title", "citation_title"] {
      add(facts.meta(name), from: .meta(name))
    }
    add(facts.titleElement, from: .element("title"))
  }

  private struct Match {
    let declared: Int
    let heading: Int
    let takesHeading: Bool
  }

  /// Which declared title and which heading say the same, and which of the two says it better.
  private func match(_ declared: [TitleKey], _ headings: [TitleKey]) -> Match? {
    for (index, key) in declared.enumerated() where !key.isEmpty {
      if let heading = headings.firstIndex(of: key) {
        return Match(declared: index, heading: heading, takesHeading: false)
      }
    }
    return nil
  }
}
