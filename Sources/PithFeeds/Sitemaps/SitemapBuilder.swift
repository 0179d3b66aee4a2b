import PithCore
import PithExtract

/// Makes a `Sitemap` of the events of its XML.
final class SitemapBuilder: XMLReceiver {
  private enum Field {
    case address, lastModified, newsTitle, newsDate, newsLanguage
  }

  /// The longest text of a field that is kept, in bytes.
  private static let longestText = 16_384

  private let mostEntries: Int
  private var sitemap: Sitemap
  private var bases: BaseStack
  /// The number of open elements.
  private var depth = 0
  /// The depth of the entry that is read; `nil` between entries.
  private var entryDepth: Int?
  private var field: Field?
  private var text: [UInt8] = []
  private var address: String?
  private var lastModified: PublicationDate?
  private var news: SitemapEntry.News?
  private(set) var isFinished = false

  init(kind: Sitemap.Kind, address: String, mostEntries: Int) {
    self.mostEntries = mostEntries
    sitemap = Sitemap(kind: kind)
    bases = BaseStack(address)
  }

  /// The sitemap, after the last event.
  func finish(isWhole: Bool) -> Sitemap {
    if !isWhole { finishEntry(isWhole: false) }
    sitemap.isTruncated = sitemap.isTruncated || !isWhole
    return sitemap
  }

  func startElement(_ element: XMLElement) {
    bases.open(element)
    depth += 1
    if depth > 1, element.vocabulary == .plain, element.name == "url" || element.name == "sitemap" {
      finishEntry(isWhole: true)
      entryDepth = depth
      return
    }
    guard entryDepth != nil else { return }
    if element.vocabulary == .news, element.name == "news" { news = news ?? SitemapEntry.News() }
    field = Self.field(of: element)
    text.removeAll(keepingCapacity: true)
  }

  func endElement() {
    finishField()
    if depth == entryDepth { finishEntry(isWhole: true) }
    depth -= 1
    bases.close()
  }

  func addText(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard field != nil, text.count < Self.longestText else { return }
    text.append(contentsOf: bytes.prefix(Self.longestText - text.count))
  }

  private static func field(of element: XMLElement) -> Field? {
    switch (element.vocabulary, element.name) {
    case (.plain, "loc"): .address
    case (.plain, "lastmod"): .lastModified
    case (.news, "title"): .newsTitle
    case (.news, "publication_date"): .newsDate
    case (.news, "language"): .newsLanguage
    default: nil
    }
  }

  private func finishField() {
    guard let field else { return }
    self.field = nil
    let value = String(decoding: text, as: UTF8.self)
    switch field {
    case .address: address = address ?? WebLink.resolve(value, against: bases.current)
    case .lastModified: lastModified = FeedDate.date(in: value)
    case .newsTitle: news?.title = FeedText.title(value, markup: .unknown)
    case .newsDate: news?.published = FeedDate.date(in: value)
    case .newsLanguage: news?.language = value.collapsed
    }
  }

  private func finishEntry(isWhole: Bool) {
    guard entryDepth != nil else { return }
    entryDepth = nil
    field = nil
    defer { (address, lastModified, news) = (nil, nil, nil) }
    guard let address else {
      if isWhole { sitemap.entriesWithoutAddress += 1 }
      return
    }
    guard sitemap.entries.count < mostEntries else {
      sitemap.isTruncated = true
      isFinished = true
      return
    }
    var entry = SitemapEntry(address: address)
    entry.lastModified = lastModified
    entry.news = news
    sitemap.entries.append(entry)
  }
}
