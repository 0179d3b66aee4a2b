import PithCore

/// Finds when an article was published and changed.
///
/// Sources in order: JSON-LD, `meta` elements, microdata, `time` elements, the address, what the page shows.
struct DateFinder {
  private let facts: PageFacts
  private let article: JSONValue?
  /// Addresses of the page, some of which name the day.
  private let addresses: [String?]

  init(_ facts: PageFacts, addresses: [String?]) {
    self.facts = facts
    self.addresses = addresses
    article = facts.linkedData.article
  }

  /// When the article was published, as precisely as the page says it anywhere.
  var published: PublicationDate? {
    guard let declared = declared ?? visibleDate else { return nil }
    // What is declared for the day only may be shown with its time.
    guard declared.time == nil, let visible = dateBelowHeading, visible.dayText == declared.dayText else {
      return declared
    }
    return visible
  }

  private var declared: PublicationDate? {
    date(in: article, "datePublished", "dateCreated", "uploadDate")
      ?? firstDate(
        "article:published_time", "og:article:published_time", "og:published_time", "datepublished",
        "date.published", "publish-date", "publish_date", "publishdate", "published_date", "published",
        "pubdate", "publication_date", "parsely-pub-date", "sailthru.date", "article.published",
        "article:published", "cxenseparse:recs:publishtime", "dc.date.issued", "dcterms.created",
        "dcterms.date",
        "dc.date", "dc.date.created", "bt:pubdate", "originalpublicationdate", "article_date_original",
        "rnews:datepublished", "citation_publication_date", "date", "created", "article:create_date",
        "vr:published_time")
      ?? propertyDate("datePublished", "dateCreated")
      ?? linkedDate("datePublished")
      ?? timeElementDate
      ?? addresses.lazy.compactMap(PathDate.date).first
  }

  var modified: PublicationDate? {
    date(in: article, "dateModified")
      ?? firstDate(
        "article:modified_time", "og:updated_time", "og:article:modified_time", "datemodified",
        "last-modified",
        "lastmod", "article:updated_time", "dcterms.modified", "dc.date.modified", "revised")
      ?? propertyDate("dateModified")
  }

  private func date(in value: JSONValue?, _ names: String...) -> PublicationDate? {
    for name in names {
      if let text = value?[name]?.elements.first?.string, let date = TimestampReader.date(in: text) {
        return date
      }
    }
    return nil
  }

  private func firstDate(_ names: String...) -> PublicationDate? {
    for name in names {
      for text in facts.meta[name] ?? [] {
        if let date = TimestampReader.date(in: text) { return date }
      }
    }
    return nil
  }

  private func propertyDate(_ names: String...) -> PublicationDate? {
    for name in names {
      for node in facts.properties[name] ?? [] {
        let text =
          facts.document.value(of: .content, in: node) ?? facts.document.value(of: .datetime, in: node)
          ?? facts.document.text(below: node)
        if let date = TimestampReader.date(in: text) { return date }
      }
    }
    return nil
  }

  /// A date of any JSON-LD object of the page, such as its `WebPage`.
  private func linkedDate(_ name: String) -> PublicationDate? {
    for item in facts.linkedData.items {
      if let text = item.value[name]?.string, let date = TimestampReader.date(in: text) { return date }
    }
    return nil
  }

  /// Parts of class names of elements that show a date.
  private static let dateClassParts = ["date", "Date", "time", "Time", "ublish", "osted"].map {
    Array($0.utf8)
  }
  /// Longer text is more than a date, in bytes.
  private static let longestDate = 60

  /// An element of more nodes shows more than a date.
  private static let mostDateNodes: Int32 = 50

  /// Texts below the heading that may show the date: bylines, sources and share labels come between.
  private static let textsBelowHeading = 40

  /// A date that a text begins with, soon after the heading.
  private var dateBelowHeading: PublicationDate? {
    guard facts.firstHeading > 0 else { return nil }
    let document = facts.document
    var texts = 0
    for node in facts.firstHeading..<HTMLDocument.NodeID(document.nodes.count) {
      let range = document.textRange(of: node)
      guard !range.isEmpty, range.count <= Self.longestDate else { continue }
      texts += 1
      if texts > Self.textsBelowHeading { return nil }
      if let date = TimestampReader.date(in: String(decoding: document.bytes[range], as: UTF8.self)) {
        return date
      }
    }
    return nil
  }

  /// The first date that the page shows to readers from its heading on; above stands today's.
  private var visibleDate: PublicationDate? {
    let document = facts.document
    for element in facts.firstHeading..<HTMLDocument.NodeID(document.nodes.count) {
      guard document.nodes[Int(element)].end - element <= Self.mostDateNodes,
        let names = document.valueRange(of: .class, in: element),
        Self.dateClassParts.contains(where: { ByteSearch.contains($0, in: document.bytes[names]) })
      else { continue }
      let text = document.text(below: element).collapsed
      if text.utf8.count <= Self.longestDate, let date = TimestampReader.date(in: text) { return date }
    }
    return dateBelowHeading
  }

  private var timeElementDate: PublicationDate? {
    for node in facts.times {
      if let text = facts.document.value(of: .datetime, in: node), let date = TimestampReader.date(in: text) {
        return date
      }
    }
    return nil
  }
}
