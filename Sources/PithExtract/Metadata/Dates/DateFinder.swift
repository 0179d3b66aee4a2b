import PithCore

/// Finds when an article was published and changed.
///
/// Sources in order: JSON-LD, `meta` elements, microdata, `time` elements, the address, what the page shows beside the title.
struct DateFinder {
  private let facts: PageFacts
  private let article: JSONValue?
  private let language: String?
  /// Addresses of the page, some of which name the day.
  private let addresses: [String?]
  private let shown: DatelineFinder.Dates

  init(
    _ facts: PageFacts, article: JSONValue?, place: TitlePlace?, language: String?, addresses: [String?],
    fetchedAt: Int?
  ) {
    self.facts = facts
    self.article = article
    self.language = language
    self.addresses = addresses
    shown = DatelineFinder(facts, place: place, language: language, fetchedAt: fetchedAt).dates
  }

  // MARK: Published

  private static let publicationNames = [
    "article:published_time", "og:article:published_time", "og:published_time", "datepublished",
    "date.published",
    "publish-date", "publish_date", "publishdate", "published_date", "published", "pubdate", "pub_date",
    "publication_date",
    "article:publicationdate", "parsely-pub-date", "sailthru.date", "article.published", "article:published",
    "cxenseparse:recs:publishtime", "dc.date.issued", "dcterms.issued", "dcterms.created", "dcterms.date",
    "dc.date",
    "dc.date.created", "bt:pubdate", "originalpublicationdate", "article_date_original",
    "rnews:datepublished",
    "citation_publication_date", "citation_date", "date", "created", "article:create_date",
    "vr:published_time",
  ]

  /// When the article was published, as precisely as the page says it anywhere.
  var published: FieldReading<PublicationDate> {
    var reading = FieldReading<PublicationDate>()
    add(to: &reading, members: ["datePublished", "dateCreated", "uploadDate"])
    add(to: &reading, meta: Self.publicationNames)
    add(to: &reading, properties: ["datePublished", "dateCreated"])
    for item in facts.linkedData.items {
      if let text = item.value["datePublished"]?.string {
        reading.add(date(text), from: .linkedData("datePublished"))
      }
    }
    for date in shown.published where date.isElement { reading.add(date.date, from: .element("time")) }
    for address in addresses { reading.add(PathDate.date(in: address), from: .address) }
    for date in shown.published where !date.isElement { reading.add(date.date, from: .visible("dateline")) }
    reading.take(chosen(in: reading))
    return reading
  }

  /// The first date; where another says the same day or moment more precisely, that one.
  private func chosen(in reading: FieldReading<PublicationDate>) -> Int? {
    guard let first = reading.findings.first?.value else { return nil }
    if first.time == nil {
      return reading.findings.firstIndex { $0.value.time != nil && $0.value.dayText == first.dayText } ?? 0
    }
    // A moment in UTC says nothing of where it was; one with its zone names the day that readers see.
    guard first.time?.offsetMinutes == 0, let moment = CivilDay.secondsSince1970(first) else { return 0 }
    return reading.findings.firstIndex { finding in
      guard let offset = finding.value.time?.offsetMinutes, offset != 0 else { return false }
      return CivilDay.secondsSince1970(finding.value).map { abs($0 - moment) < Self.sameMoment } ?? false
    } ?? 0
  }

  /// Moments that differ by less are the same with and without their seconds.
  private static let sameMoment = 60

  // MARK: Modified

  private static let modificationNames = [
    "article:modified_time", "og:updated_time", "og:article:modified_time", "datemodified", "last-modified",
    "lastmod",
    "article:updated_time", "dcterms.modified", "dc.date.modified", "article_date_updated", "revised",
  ]

  var modified: FieldReading<PublicationDate> {
    var reading = FieldReading<PublicationDate>()
    add(to: &reading, members: ["dateModified"])
    add(to: &reading, meta: Self.modificationNames)
    add(to: &reading, properties: ["dateModified"])
    for date in shown.updated {
      reading.add(date.date, from: date.isElement ? .element("time") : .visible("dateline"))
    }
    reading.takeFirst()
    return reading
  }

  // MARK: Sources

  private func date(_ text: String) -> PublicationDate? {
    TimestampReader.date(in: text, language: language)
  }

  private func add(to reading: inout FieldReading<PublicationDate>, members: [String]) {
    for name in members {
      if let text = article?[name]?.elements.first?.string {
        reading.add(date(text), from: .linkedData(name))
      }
    }
  }

  private func add(to reading: inout FieldReading<PublicationDate>, meta names: [String]) {
    for name in names {
      for text in (facts.meta[name] ?? []).prefix(Self.mostValues) {
        reading.add(date(text), from: .meta(name))
      }
    }
  }

  /// A page that declares a value more often is generated to be large.
  private static let mostValues = 5

  private func add(to reading: inout FieldReading<PublicationDate>, properties names: [String]) {
    for name in names {
      for node in (facts.properties[name] ?? []).prefix(Self.mostValues) {
        let text =
          facts.document.value(of: .content, in: node) ?? facts.document.value(of: .datetime, in: node)
          ?? facts.document.text(below: node)
        reading.add(date(text), from: .microdata(name))
      }
    }
  }
}
