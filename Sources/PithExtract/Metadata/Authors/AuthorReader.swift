import PithCore

/// Finds the names of an article's authors.
///
/// Sources in order: JSON-LD `author`, `meta`, microdata, `rel=author` links, elements with byline classes, links to pages about
/// authors, what begins as a byline does. The first that names a person counts, unless the byline beside the title names the
/// same people and more: JSON-LD often holds only one of several. Where nobody is named, the organisation that signs counts, the
/// outlet too: leaving it out where a Person or a `meta` element has its name lost 27 of 548 authors of WCXB's pages, and 2 of 190
/// of news pages.
struct AuthorReader {
  private let facts: PageFacts
  private let article: JSONValue?
  private let outlet: OutletNames
  private let place: TitlePlace?
  private let memory = BylineMemory()

  /// - Parameter addresses: those of the page, where they are known.
  init(
    _ facts: PageFacts, article: JSONValue?, siteName: String?, place: TitlePlace?, addresses: [String?] = []
  ) {
    self.facts = facts
    self.article = article
    self.place = place
    outlet = OutletNames(facts, article: article, siteName: siteName, addresses: addresses)
  }

  func read() -> FieldReading<[String]> {
    var reading = FieldReading<[String]>()
    /// The findings that name organisations; they count where no person is named.
    var organisations: [Int] = []
    var besideTitle: [Int] = []
    func add(_ credits: Byline.Credits, from source: MetadataSource, isBesideTitle: Bool = false) {
      let credits = withoutOutlet(credits)
      guard !credits.isEmpty else { return }
      let namesPeople = !credits.people.isEmpty
      reading.add(namesPeople ? credits.people : credits.organisations, from: source)
      if !namesPeople { organisations.append(reading.findings.count - 1) }
      if isBesideTitle, namesPeople { besideTitle.append(reading.findings.count - 1) }
    }
    add(linked, from: .linkedData("author"))
    let declared = declared
    let mayBeThread =
      reading.findings.isEmpty && (facts.isDiscussion || declared.allSatisfy { $0.credits.people.isEmpty })
    let starter = mayBeThread ? ThreadStarter(facts, place: place).starter : nil
    if let starter, starter.isSaid || !facts.isDiscussion {
      reading.add([starter.name], from: .visible("thread starter"))
    }
    for (name, credits) in declared { add(credits, from: .meta(name)) }
    let isSigned = !organisations.isEmpty
    for shown in BylineFinder(facts, place: place, outlet: outlet, memory).bylines(
      isWide: reading.findings.isEmpty)
    {
      // Where an organisation signs, the names further off are those of other articles.
      if isSigned, !shown.isOwn { continue }
      add(shown.credits, from: shown.source, isBesideTitle: shown.isBesideTitle)
    }
    if let starter, reading.findings.isEmpty { reading.add([starter.name], from: .visible("thread starter")) }
    let first = reading.findings.indices.first { !organisations.contains($0) }
    reading.take(first.map { best(from: $0, organisations, besideTitle, reading) } ?? organisations.first)
    return reading
  }

  /// The first finding, unless another says more: all who wrote, or the names of whom the first has the users' names.
  private func best(
    from first: Int, _ organisations: [Int], _ besideTitle: [Int], _ reading: FieldReading<[String]>
  ) -> Int {
    let names = reading.findings[first].value
    let isShown = reading.findings.contains { finding in
      if case .visible = finding.source { return finding.value == names }
      return false
    }
    if !facts.isDiscussion, !isShown, names.allSatisfy(Self.isOneWord) {
      let named = reading.findings.indices.first { other in
        let others = reading.findings[other].value
        return !organisations.contains(other) && others.count == names.count
          && zip(names, others).allSatisfy { Self.isUser($0, mayBe: $1) }
      }
      if let named { return larger(than: named, among: besideTitle, reading) }
    }
    return larger(than: first, among: besideTitle, reading)
  }

  /// Whether a name is of one word in a script that has spaces.
  private static func isOneWord(_ name: String) -> Bool {
    !name.contains(" ") && name.utf8.allSatisfy { $0 < 0xD0 }
  }

  /// Whether a name of one word may be that under which a person of this name is registered. A given name is that of nobody else.
  private static func isUser(_ word: String, mayBe name: String) -> Bool {
    guard name.contains(" ") else { return false }
    let isGivenName = word.first?.isUppercase == true && word.dropFirst().allSatisfy(\.isLowercase)
    return !isGivenName || name.lowercased().contains(word.lowercased())
  }

  /// More beside the title than are declared are a list of the site's authors.
  private static let mostShown = 8

  /// The finding beside the title that names the people of this one and more.
  private func larger(than index: Int, among shown: [Int], _ reading: FieldReading<[String]>) -> Int {
    let names = Set(reading.findings[index].value.map { TitleKey($0) })
    return shown.first { other in
      let others = Set(reading.findings[other].value.map { TitleKey($0) })
      return others.count <= Self.mostShown && others.isStrictSuperset(of: names)
    } ?? index
  }

  /// The credits with the outlet, which is no person, among the organisations, and nobody twice.
  private func withoutOutlet(_ credits: Byline.Credits) -> Byline.Credits {
    var seen: Set<TitleKey> = []
    var result = Byline.Credits()
    for name in credits.people {
      let key = TitleKey(name)
      if outlet.contains(name) || outlet.contains(Self.withoutPreposition(name)) {
        if result.organisations.isEmpty { result.organisations = [name] }
      } else if seen.insert(key).inserted {
        result.people.append(name)
      }
    }
    result.organisations += credits.organisations
    result.organisations = Array(result.organisations.prefix(1))
    return result
  }

  /// "Von Eurosport" may be a name, and is the outlet's byline.
  private static func withoutPreposition(_ name: String) -> String {
    let words = name.spaceSeparated()
    guard words.count > 1, CreditLexicon.namePrefixes.contains(String(words[0])) else { return name }
    return words.dropFirst().joined(separator: " ")
  }

  // MARK: JSON-LD

  private var linked: Byline.Credits {
    var credits = Byline.Credits()
    let values = (article?["author"] ?? article?["creator"])?.elements ?? []
    for value in values.prefix(Self.mostAuthors).map(facts.linkedData.resolved) {
      let isOrganisation = LinkedData.types(of: value).contains { $0.hasSuffix("Organization") }
      for name in names(of: value) {
        let found = memory.credits(in: name, trust: value.string == nil ? .declared : .shown)
        if isOrganisation {
          credits.organisations.append(MarkupText.plain(name))
        } else if found.isEmpty, facts.isDiscussion, !name.contains(" ") {
          credits.people.append(MarkupText.plain(name))
        } else {
          credits.people += found.people
          credits.organisations += found.organisations
        }
      }
    }
    credits.organisations = Array(
      credits.organisations.filter { !$0.isEmpty && !$0.contains("://") && !$0.contains("@") }.prefix(1))
    return credits
  }

  /// More are a list of the site's staff.
  private static let mostAuthors = 30

  private func names(of value: JSONValue) -> [String] {
    if let name = value.string { return name.contains("://") ? [] : [name] }
    let names = (value["name"]?.elements ?? []).compactMap(\.string).filter { !$0.isEmpty }
    guard names.isEmpty else { return names }
    let parts = [value["givenName"]?.string, value["familyName"]?.string].compactMap { $0 }.filter {
      !$0.isEmpty
    }
    return parts.isEmpty ? [] : [parts.joined(separator: " ")]
  }

  // MARK: Meta elements

  private static let metaNames = [
    "author", "article:author", "og:article:author", "og.article.author", "parsely-author", "sailthru.author",
    "dc.creator",
    "dcterms.creator", "byl",
    "byline",
    "article:author_name", "article_author", "articleauthor", "cxenseparse:author", "citation_author",
    "dc.contributor",
    "twitter:data1",
  ]

  private var declared: [(name: String, credits: Byline.Credits)] {
    Self.metaNames.compactMap { name in
      // Twitter's labelled data holds any pair: "Written by", "Reading time".
      if name == "twitter:data1", !(facts.meta("twitter:label1").map(Byline.isAuthorLabel) ?? false) {
        return nil
      }
      var credits = Byline.Credits()
      for value in (facts.meta[name] ?? []).prefix(Self.mostAuthors) where !value.contains("://") {
        if outlet.isName(value), !value.contains("@") {
          credits.organisations.append(MarkupText.plain(value))
          continue
        }
        let found = memory.credits(
          in: Self.isInverted(name) ? Self.reordered(value) : value, trust: .declared)
        credits.people += found.people
        credits.organisations += found.organisations
      }
      return credits.isEmpty ? nil : (name, credits)
    }
  }

  /// Whether libraries write names in this element with the family name first: "Okafor, Tom".
  private static func isInverted(_ name: String) -> Bool {
    name.hasPrefix("citation_") || name.hasPrefix("dc")
  }

  private static func reordered(_ name: String) -> String {
    let parts = name.split(separator: ",")
    guard parts.count == 2, parts[0].spaceSeparated().count <= 2,
      parts[1].spaceSeparated().count <= 2
    else { return name }
    return "\(parts[1].collapsed) \(parts[0].collapsed)"
  }
}
