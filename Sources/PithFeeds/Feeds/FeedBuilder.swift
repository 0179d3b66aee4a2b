import PithCore
import PithExtract

/// Makes a `Feed` of the events of an RSS or Atom document.
///
/// Elements are told by their vocabulary and their place; what is nested in an element that nobody knows (an image, a source, media
/// groups) is left out.
final class FeedBuilder: XMLReceiver {
  /// What an open element is.
  private enum Place {
    case root, channel, item
    /// `skipHours` or `skipDays`.
    case skips
    case field(FeedField)
    case ignored
  }

  /// The longest text of a field that is kept, in bytes; of a summary, none is kept.
  private static let longestText = 16_384

  private let mostItems: Int
  private var feed: Feed
  private var places: [Place] = []
  private var bases: BaseStack
  private var draft: FeedItemDraft?
  /// The field whose text is read, and how deep it stands.
  private var reading: (field: FeedField, depth: Int)?
  private var text: [UInt8] = []
  private var markup = FeedText.Markup.unknown
  private var isAddressIdentifier = true
  private var frequency = 1
  private var period: Duration?
  private(set) var isFinished = false

  init(address: String, mostItems: Int) {
    self.mostItems = mostItems
    feed = Feed(format: .rss)
    bases = BaseStack(address)
  }

  /// The feed, after the last event.
  func finish(isWhole: Bool) -> Feed {
    // Of an item that the end cuts off, the fields before are right.
    if !isWhole { finishItem(isWhole: false) }
    if let period { feed.schedule.updateInterval = period / frequency }
    feed.isTruncated = feed.isTruncated || !isWhole
    return feed
  }

  // MARK: Events

  func startElement(_ element: XMLElement) {
    bases.open(element)
    let place = place(of: element)
    places.append(place)
    if case .field(let field) = place { startField(field, element) }
  }

  func endElement() {
    guard let place = places.popLast() else { return }
    switch place {
    case .field(let field):
      if reading?.depth == places.count + 1 {
        reading = nil
        finishField(field)
      }
    case .item: finishItem(isWhole: true)
    default: break
    }
    bases.close()
  }

  func addText(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let reading else { return }
    if case .summary = reading.field {
      // Whether there is any is all that counts.
      guard text.isEmpty, let first = bytes.first(where: { $0 > 0x20 }) else { return }
      text.append(first)
    } else if text.count < Self.longestText {
      text.append(contentsOf: bytes.prefix(Self.longestText - text.count))
    }
  }

  // MARK: Places

  private func place(of element: XMLElement) -> Place {
    guard let parent = places.last else {
      switch (element.vocabulary, element.name) {
      case (.rdf, _), (_, "rdf"): feed.format = .rdf
      case (_, "feed"): feed.format = .atom
      default: feed.format = .rss
      }
      if let language = element.attributes.first(where: { $0.name == "lang" && $0.vocabulary == .xml }) {
        feed.language = language.value
      }
      // RSS 1.0 without its RDF, and a channel that is all there is.
      return element.name == "channel" ? .channel : .root
    }
    if isItem(element) {
      // An item inside an item: the end tag of the first is missing.
      finishItem(isWhole: true)
      draft = FeedItemDraft(
        about: element.attributes.first { $0.vocabulary == .rdf && $0.name == "about" }?.value)
      reading = nil
      return .item
    }
    switch parent {
    case .root, .channel, .item: break
    case .skips:
      if element.name == "hour" { return .field(.skippedHour) }
      return element.name == "day" ? .field(.skippedDay) : .ignored
    case .field, .ignored: return .ignored
    }
    if element.vocabulary == .plain {
      if element.name == "channel" { return .channel }
      if element.name == "skiphours" || element.name == "skipdays" { return .skips }
    }
    if element.name == "link", element.vocabulary == .atom || element["href"] != nil {
      addLink(element)
      return .ignored
    }
    return FeedField(element).map(Place.field) ?? .ignored
  }

  private func isItem(_ element: XMLElement) -> Bool {
    switch (element.vocabulary, element.name) {
    case (.plain, "item"): true
    case (.atom, "entry"), (.plain, "entry"): feed.format == .atom
    default: false
    }
  }

  // MARK: Links

  private func addLink(_ element: XMLElement) {
    guard let reference = element["href"], let address = WebLink.resolve(reference, against: bases.current)
    else {
      return
    }
    // Atom takes the whole address of a registered relation too.
    let relation = element["rel"]?.split(separator: "/").last?.lowercased() ?? "alternate"
    if draft != nil {
      guard relation == "alternate" else { return }
      let isPage = element["type"].map { $0.lowercased().contains("html") } ?? true
      draft?.offer(address, isPage ? .pageLink : .otherLink)
      return
    }
    switch relation {
    case "alternate": if feed.siteAddress == nil { feed.siteAddress = address }
    case "hub": feed.hubAddresses.append(address)
    case "self": feed.ownAddress = feed.ownAddress ?? address
    case "next", "prev-archive": feed.nextPageAddress = feed.nextPageAddress ?? address
    default: break
    }
  }

  // MARK: Fields

  private func startField(_ field: FeedField, _ element: XMLElement) {
    reading = (field, places.count)
    text.removeAll(keepingCapacity: true)
    switch field {
    case .title:
      let type = element["type"]?.lowercased()
      markup = element.vocabulary == .atom ? .text : .unknown
      if let type, type.contains("html") { markup = type.contains("xhtml") ? .text : .html }
    case .identifier:
      isAddressIdentifier = element["ispermalink"].map { $0.lowercased() != "false" } ?? true
    case .summary:
      // Atom's content may stand elsewhere.
      if element["src"] != nil { text.append(0) }
    default: break
    }
  }

  private func finishField(_ field: FeedField) {
    guard !text.isEmpty else { return }
    let value = String(decoding: text, as: UTF8.self)
    if draft != nil { finishItemField(field, value) } else { finishFeedField(field, value) }
  }

  private func finishItemField(_ field: FeedField, _ value: String) {
    switch field {
    case .title: if draft?.title == nil { draft?.title = FeedText.title(value, markup: markup) }
    case .link: offer(value, .pageLink)
    case .originalLink: offer(value, .originalLink)
    case .identifier:
      if draft?.identifier == nil { draft?.identifier = value.collapsed }
      if isAddressIdentifier, value.contains("://") { offer(value, .identifier) }
    case .published: if draft?.published == nil { draft?.published = date(value) }
    case .created: if draft?.created == nil { draft?.created = date(value) }
    case .updated: if draft?.updated == nil { draft?.updated = date(value) }
    case .summary: draft?.hasSummary = true
    default: break
    }
  }

  private func offer(_ reference: String, _ origin: FeedItemDraft.Origin) {
    guard let address = WebLink.resolve(reference, against: bases.current) else { return }
    draft?.offer(address, origin)
  }

  private func date(_ value: String) -> PublicationDate? {
    FeedDate.date(in: value, language: feed.language)
  }

  private func finishFeedField(_ field: FeedField, _ value: String) {
    let word = value.collapsed
    switch field {
    case .title: if feed.title == nil { feed.title = FeedText.title(value, markup: markup) }
    case .link:
      if feed.siteAddress == nil { feed.siteAddress = WebLink.resolve(value, against: bases.current) }
    case .language: if feed.language == nil, !word.isEmpty { feed.language = word }
    case .updated: feed.updated = feed.updated ?? date(value)
    case .published, .created: feed.updated = feed.updated ?? date(value)
    default: finishScheduleField(field, word)
    }
  }

  private func finishScheduleField(_ field: FeedField, _ word: String) {
    switch field {
    case .timeToLive:
      // A year, in minutes: whoever says more means nothing by it.
      if let minutes = Int(word), (1...525_600).contains(minutes) {
        feed.schedule.timeToLive = .seconds(60 * minutes)
      }
    case .updatePeriod: period = Self.periods[word.lowercased()] ?? period
    case .updateFrequency: if let count = Int(word), (1...10_000).contains(count) { frequency = count }
    case .skippedHour:
      if let hour = Int(word), (0...24).contains(hour) { feed.schedule.skippedHours.insert(hour % 24) }
    case .skippedDay:
      if let day = FeedSchedule.Weekday(rawValue: word.lowercased()) { feed.schedule.skippedDays.insert(day) }
    default: break
    }
  }

  /// The periods of the RSS module "Syndication" (http://purl.org/rss/1.0/modules/syndication/).
  private static let periods: [String: Duration] = [
    "hourly": .seconds(3_600), "daily": .seconds(86_400), "weekly": .seconds(604_800),
    "monthly": .seconds(2_592_000),
    "yearly": .seconds(31_536_000),
  ]

  // MARK: Items

  private func finishItem(isWhole: Bool) {
    guard let item = draft else { return }
    draft = nil
    guard let item = item.item(baseAddress: bases.current) else {
      if isWhole { feed.itemsWithoutAddress += 1 }
      return
    }
    guard feed.items.count < mostItems else {
      feed.isTruncated = true
      isFinished = true
      return
    }
    feed.items.append(item)
  }
}
