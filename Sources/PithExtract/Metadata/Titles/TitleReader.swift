import PithCore

/// Finds the headline of an article.
///
/// Pages say it up to six times: in `title` and Open Graph often with the site's name, in JSON-LD often cut short or
/// written for search engines, in `h1` as readers see it, there with the words above the headline glued to it. `TitleChoice`
/// says which counts.
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

  /// Longer text is no title, in bytes.
  private static let longestTitle = 2_000

  func read() -> FieldReading<String> {
    var reading = FieldReading<String>()
    addDeclared(to: &reading)
    let declared = reading.findings.map { DeclaredTitle(text: $0.value, source: $0.source) }
    let headings = ShownHeadings(facts, declared: declared).headings
    let choice = TitleChoice(
      declared: declared, headings: headings.map(\.text), hasLogo: headings.contains(where: \.isLogo),
      page: declaration)
    var taken = choice.declared
    for (index, heading) in headings.enumerated()
    where index < Self.mostHeadingsAsEvidence && !heading.text.isEmpty || index == choice.heading {
      reading.add(heading.text, from: heading.source)
      if index == choice.heading { taken = reading.findings.count - 1 }
    }
    if let shown = shown(besides: choice, declared, headings) {
      reading.add(shown.text, from: shown.source)
      taken = reading.findings.count - 1
    }
    reading.take(taken)
    if let part = part(of: reading, isDeclared: taken != nil && taken == choice.declared, declared, headings)
    {
      reading.add(part.text, from: part.source)
      reading.take(reading.findings.count - 1)
    }
    return reading
  }

  /// The part of a title that is the headline: the name of a category, and of what is declared and not shown so what stands before a bar.
  private func part(
    of reading: FieldReading<String>, isDeclared: Bool, _ declared: [DeclaredTitle],
    _ headings: [ShownHeadings.Heading]
  ) -> (text: String, source: MetadataSource)? {
    let shown = headings.map(\.text)
    for title in declared {
      if let category = TitleChoice.category(in: title.text, shownBy: shown) {
        return (category, title.source)
      }
    }
    guard isDeclared, let title = reading.value, let source = reading.source else { return nil }
    return TitleCleaner.beforeBar(title).map { ($0, source) }
  }

  private var declaration: TitleChoice.Declaration {
    if facts.linkedData.isNews { return .news }
    return article != nil || facts.meta("og:type")?.lowercased() == "article" ? .article : .nothing
  }

  /// The headline that is shown elsewhere than in an `h1`, where all that is declared is a `title` that says more, or where what was chosen is
  /// a blog's name.
  private func shown(
    besides choice: TitleChoice, _ declared: [DeclaredTitle], _ headings: [ShownHeadings.Heading]
  ) -> ShownHeadings.Heading? {
    let post = PartHeading.blog(in: facts)?.post
    if let heading = choice.heading {
      return post.flatMap { TitleKey($0.text) == TitleKey(headings[heading].text) ? nil : $0 }
    }
    guard let index = choice.declared else { return large(besides: declared, headings) }
    if let longer = PartHeading.longer(than: declared[index].text, in: facts) { return longer }
    guard declared[index].source == .element("title") else { return nil }
    let title = declared[index].text
    let isCut = facts.titleElement.map { PageMarker.removed(from: MarkupText.plain($0)) } != title
    return post ?? PartHeading.heading(of: title, isCut: isCut, in: facts.page)
      ?? large(besides: declared, headings)
  }

  /// What is set large above the text, where the page declares no more than a `title` and has no `h1` but its logo.
  private func large(
    besides declared: [DeclaredTitle], _ headings: [ShownHeadings.Heading]
  ) -> ShownHeadings.Heading? {
    guard declared.isEmpty || declared.count == 1 && declared[0].source == .element("title"),
      headings.allSatisfy(\.isLogo)
    else { return nil }
    return LargeLine(facts).headline(besides: declared.first?.text)
  }

  private func addDeclared(to reading: inout FieldReading<String>) {
    /// Most titles are declared several times in the same words.
    var known: [String: String] = [:]
    func add(_ text: String?, from source: MetadataSource) {
      guard let text, text.utf8.count <= Self.longestTitle else { return }
      let plain = MarkupText.plain(text)
      guard !plain.isEmpty else { return }
      let cleaned = known[plain] ?? PageMarker.removed(from: cleaner.cleaned(PageMarker.removed(from: plain)))
      known[plain] = cleaned
      reading.add(cleaned, from: source)
    }
    add(facts.meta("og:title"), from: .meta("og:title"))
    add(article?["headline"]?.string, from: .linkedData("headline"))
    for name in [
      "twitter:title", "dc.title", "dcterms.title", "parsely-title", "sailthru.title", "citation_title",
    ] {
      add(facts.meta(name), from: .meta(name))
    }
    add(facts.titleElement, from: .element("title"))
  }
}
