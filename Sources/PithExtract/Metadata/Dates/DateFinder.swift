import PithCore

/// Finds when an article was published and changed.
///
/// Sources in order: JSON-LD, `meta` elements, microdata, `time` elements, the address, what the page shows beside the title,
/// what its scripts start from, the dateline of a wire, the day of a change.
struct DateFinder {
  private let facts: PageFacts
  private let article: JSONValue?
  private let language: String?
  /// Addresses of the page, some of which name the day.
  private let addresses: [String?]
  private let datelines: DatelineFinder
  private let shown: DatelineFinder.Dates
  private let fetchedAt: Int?
  private let title: String?

  init(
    _ facts: PageFacts, article: JSONValue?, title: String?, place: TitlePlace?, language: String?,
    addresses: [String?], fetchedAt: Int?
  ) {
    self.facts = facts
    self.title = title
    self.article = article
    self.language = language
    self.addresses = addresses
    self.fetchedAt = fetchedAt
    datelines = DatelineFinder(
      facts, place: place, language: language, addresses: addresses, fetchedAt: fetchedAt)
    shown = datelines.dates
  }

  func read() -> (published: FieldReading<PublicationDate>, modified: FieldReading<PublicationDate>) {
    var modified = modified
    let published = published(besides: modified.value)
    if modified.findings.isEmpty, let change = datelines.labelledChange,
      published.value.map({ CivilDay.daysSince1970($0) <= CivilDay.daysSince1970(change) }) ?? true
    {
      modified.add(change, from: .visible("dateline"))
      modified.takeFirst()
    }
    return (published, modified)
  }

  // MARK: Published

  private static let publicationNames = [
    "article:published_time", "og:article:published_time", "og:published_time", "datepublished",
    "date.published",
    "publish-date", "published-date", "publish_date", "publishdate", "published_date", "published", "pubdate",
    "pub_date",
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
  private func published(besides modified: PublicationDate?) -> FieldReading<PublicationDate> {
    var reading = FieldReading<PublicationDate>()
    add(to: &reading, members: ["datePublished", "dateCreated", "uploadDate"])
    add(to: &reading, meta: Self.publicationNames)
    add(to: &reading, properties: ["datePublished", "dateCreated"])
    let others = facts.linkedData.items.lazy.compactMap { $0.value["datePublished"]?.string }
    for text in others.prefix(Self.mostValues) { reading.add(date(text), from: .linkedData("datePublished")) }
    for date in shown.published where date.isElement && !date.isFar {
      reading.add(date.date, from: .element("time"))
    }
    for address in addresses { reading.add(PathDate.date(in: address), from: .address) }
    let moment = reading.findings.first?.value
    for date in shown.published where !date.isElement {
      reading.add(Self.zoned(date.date, at: moment), from: .visible("dateline"))
    }
    for date in shown.published where date.isElement && date.isFar {
      reading.add(date.date, from: .element("time"))
    }
    if !holdsDate(reading) { reading.add(datelines.dateAbove, from: .visible("dateline")) }
    if !holdsDate(reading) { reading.add(datelines.markedDate, from: .visible("dateline")) }
    if !holdsDate(reading) { reading.add(datelines.labelledDate, from: .visible("dateline")) }
    if !holdsDate(reading) {
      for (name, date) in scriptDates { reading.add(date, from: .script(name)) }
    }
    if !holdsDate(reading), let state = stateDate { reading.add(state.date, from: .script(state.name)) }
    if !holdsDate(reading) { reading.add(datelines.wireDate, from: .visible("dateline")) }
    // The day of a change is all that readers are told of.
    if !holdsDate(reading), let change = shown.change {
      reading.add(change.date, from: change.isElement ? .element("time") : .visible("dateline"))
    }
    reading.take(chosen(in: reading, besides: modified))
    return reading
  }

  /// Whether a date was found on which the article can have been published.
  private func holdsDate(_ reading: FieldReading<PublicationDate>) -> Bool {
    reading.findings.contains { !isFuture($0.value) }
  }

  private func isFuture(_ date: PublicationDate) -> Bool { date.isFuture(fetchedAt: fetchedAt) }

  /// The first date; where another says the same day or moment more precisely, that one.
  private func chosen(in reading: FieldReading<PublicationDate>, besides modified: PublicationDate?) -> Int? {
    guard
      let first = republished(in: reading, modified) ?? confirmed(in: reading, modified)
        // A day to come is a slip, or the date of what the article announces.
        ?? reading.findings.first(where: { !isFuture($0.value) })?.value ?? reading.findings.first?.value
    else { return nil }
    if first.time == nil {
      let day = first.dayText
      return reading.findings.firstIndex { $0.value.time != nil && $0.value.dayText == day }
        ?? reading.findings.firstIndex { $0.value == first }
    }
    // A moment in UTC says nothing of where it was; one with its zone names the day that readers see.
    let own = reading.findings.firstIndex { $0.value == first }
    guard first.time?.offsetMinutes == 0, let moment = CivilDay.secondsSince1970(first) else { return own }
    return reading.findings.firstIndex { finding in
      guard let offset = finding.value.time?.offsetMinutes, offset != 0 else { return false }
      return CivilDay.secondsSince1970(finding.value).map { abs($0 - moment) < Self.sameMoment } ?? false
    } ?? own
  }

  /// The farthest that a clock is from UTC, in seconds (Kiribati).
  private static let farthestZone = 14 * 3_600
  /// Zones differ by whole half hours, nearly all of them, in seconds.
  private static let zoneStep = 1_800

  /// A date that the page shows by the clock of its place, with the zone that the declared moment in UTC gives it where the two are on
  /// different days: 26 December 9:03 for 22:03 UTC on the 25th.
  private static func zoned(_ shown: PublicationDate, at moment: PublicationDate?) -> PublicationDate {
    guard let moment, moment.time?.offsetMinutes == 0, moment.dayText != shown.dayText,
      let time = shown.time, time.offsetMinutes == nil,
      let declared = CivilDay.secondsSince1970(moment), let local = CivilDay.secondsSince1970(shown)
    else { return shown }
    let distance = (local / sameMoment - declared / sameMoment) * sameMoment
    guard abs(distance) <= farthestZone, distance % zoneStep == 0 else { return shown }
    var zoned = shown
    zoned.time?.offsetMinutes = distance / 60
    zoned.time?.second = moment.time?.second ?? time.second
    return zoned
  }

  /// The date that a page shows as that of its article where it is the one of a change: guides and lists are published anew
  /// under their address, with the day of their first edition kept for search engines.
  private func republished(
    in reading: FieldReading<PublicationDate>, _ modified: PublicationDate?
  ) -> PublicationDate? {
    // The last answer changes a thread; its first contribution is the article.
    guard !facts.isDiscussion, let modified, let first = reading.findings.first?.value,
      let date = shown.published.first?.date,
      date.dayText == modified.dayText, CivilDay.daysSince1970(date) > CivilDay.daysSince1970(first) + 1,
      !isFuture(date)
    else { return nil }
    return date
  }

  /// The date that a page shows, where a `meta` element or the address names that day too: two against what is declared first. An earlier
  /// one is also right where the moment of the last change is declared in its place.
  private func confirmed(
    in reading: FieldReading<PublicationDate>, _ modified: PublicationDate?
  ) -> PublicationDate? {
    guard !facts.isDiscussion, let first = reading.findings.first, Self.isDeclared(first.source),
      let dateline = shown.published.first, case let date = Self.zoned(dateline.date, at: first.value),
      first.value.dayText != date.dayText, !isFuture(date)
    else { return nil }
    let isConfirmed = reading.findings.contains { finding in
      guard finding.value.dayText == date.dayText else { return false }
      if case .meta = finding.source { return true }
      return finding.source == .address
    }
    let days = CivilDay.daysSince1970(first.value) - CivilDay.daysSince1970(date)
    // 11.03.2026 may be November's.
    let isSwapped =
      (date.year, date.month, date.day) == (first.value.year, first.value.day, first.value.month)
    let isOfFirstEdition =
      dateline.isBare && !dateline.isFar && !isSwapped && !isSameDay(first.value, elsewhere: date)
      && Self.daysToChange.contains(days) && isChange(first.value, modified)
    return isConfirmed || isOfFirstEdition ? date : nil
  }

  /// Whether a moment in UTC is on a day where the clock is behind.
  private func isSameDay(_ moment: PublicationDate, elsewhere day: PublicationDate) -> Bool {
    guard moment.time?.offsetMinutes == 0, let seconds = CivilDay.secondsSince1970(moment) else {
      return false
    }
    let end = (CivilDay.daysSince1970(day) + 1) * CivilDay.secondsADay
    return (end..<end + Self.farthestZone).contains(seconds)
  }

  private static func isDeclared(_ source: MetadataSource) -> Bool {
    switch source {
    case .linkedData, .meta: true
    default: false
    }
  }

  /// So many days after its publication a page is changed: three years. An earlier date is one that the article tells of.
  private static let daysToChange = 1...1_096

  /// Whether a date is that of a change: no change came after it.
  private func isChange(_ date: PublicationDate, _ modified: PublicationDate?) -> Bool {
    guard let modified else { return false }
    guard let time = date.time, let changeTime = modified.time else {
      return CivilDay.daysSince1970(date) >= CivilDay.daysSince1970(modified)
    }
    // Programs write the clock of their place with the zone of another.
    if date.dayText == modified.dayText, (time.hour, time.minute) == (changeTime.hour, changeTime.minute) {
      return true
    }
    guard let moment = CivilDay.secondsSince1970(date), let change = CivilDay.secondsSince1970(modified)
    else {
      return false
    }
    return moment > change - Self.sameMoment
  }

  /// Moments that differ by less are the same with and without their seconds.
  private static let sameMoment = 60

  // MARK: Modified

  private static let modificationNames = [
    "article:modified_time", "og:updated_time", "og:article:modified_time", "datemodified", "last-modified",
    "lastmod",
    "article:updated_time", "modified-date", "updated-date", "ms.date", "dcterms.modified",
    "dc.date.modified", "article_date_updated", "revised",
  ]

  private var modified: FieldReading<PublicationDate> {
    var reading = FieldReading<PublicationDate>()
    add(to: &reading, members: ["dateModified"])
    add(to: &reading, meta: Self.modificationNames)
    add(to: &reading, properties: ["dateModified"])
    for date in shown.updated {
      reading.add(date.date, from: date.isElement ? .element("time") : .visible("dateline"))
    }
    reading.takeFirst { !isFuture($0.value) }
    if reading.value == nil { reading.takeFirst() }
    return reading
  }

  // MARK: Scripts

  /// The dates of publication that the page's programs start from, those of the day that they agree upon: pages that name several
  /// list stories.
  private var scriptDates: [(name: String, date: PublicationDate)] {
    let dates = facts.document.dataScripts.filter { $0.kind == .date }.compactMap { script in
      date(String(decoding: script.content, as: UTF8.self)).map { (name: script.id ?? "", date: $0) }
    }
    guard let first = dates.first, dates.allSatisfy({ $0.date.dayText == first.date.dayText }) else {
      return []
    }
    if let fetchedAt, CivilDay.daysSince1970(first.date) > fetchedAt / CivilDay.secondsADay + 1 { return [] }
    return dates
  }

  private var stateDate: StateDate? {
    let titles = [title, facts.meta("og:title"), article?["headline"]?.string].compactMap { $0 }
    return StateDate(in: facts, titles: titles, read: date)
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
    let nodes = names.flatMap { name in
      (facts.properties[name] ?? []).prefix(Self.mostValues).map { (name, $0) }
    }
    // The first in the document is that of the article, those below of its comments.
    for (name, node) in nodes.sorted(by: { $0.1 < $1.1 }) {
      let document = facts.document
      let text =
        document.value(of: .content, in: node) ?? document.value(of: .datetime, in: node)
        ?? document.text(below: node)
      // Blogger writes the time of day, and the moment into the title.
      let moment = document.value(of: .title, in: node).flatMap(date)
      reading.add(moment ?? date(text), from: .microdata(name))
    }
  }
}
