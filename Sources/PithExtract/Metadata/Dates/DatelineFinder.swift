import PithCore

/// Finds the dates that a page shows its readers beside the title.
struct DatelineFinder {
  /// A date that is shown.
  struct Shown {
    let date: PublicationDate
    /// Whether a `time` element says it for programs too.
    let isElement: Bool
  }

  struct Dates {
    var published: [Shown] = []
    var updated: [Shown] = []
  }

  private let facts: PageFacts
  private let page: SegmentedPage
  private let place: TitlePlace?
  private let reader: DateTextReader
  private let language: String?
  private let fetchedAt: Int?

  init(_ facts: PageFacts, place: TitlePlace?, language: String?, fetchedAt: Int?) {
    self.facts = facts
    self.place = place
    self.language = language
    self.fetchedAt = fetchedAt
    page = facts.page
    reader = DateTextReader(language: language, takesShortYears: true)
  }

  var dates: Dates {
    var dates = Dates()
    addElements(to: &dates)
    addTexts(to: &dates)
    return dates
  }

  // MARK: time elements

  /// How far from the title its `time` element stands, in nodes of the document.
  private static let nodesBefore: Int32 = 80
  private static let nodesAfter: Int32 = 500
  /// A list of articles has one `time` each.
  private static let mostElements = 4

  private func addElements(to dates: inout Dates) {
    let times = facts.times.filter { time in
      guard let place else { return true }
      return time >= place.node - Self.nodesBefore && time < place.node + Self.nodesAfter
    }
    // What stands below the title is more often its date than what stands above.
    let below = times.filter { $0 >= place?.node ?? 0 }
    for time in (below + times.filter { $0 < place?.node ?? 0 }).prefix(Self.mostElements) {
      guard let text = facts.document.value(of: .datetime, in: time),
        let date = TimestampReader.date(in: text, language: language)
      else { continue }
      let shown = Shown(date: date, isElement: true)
      if isUpdate(time) { dates.updated.append(shown) } else { dates.published.append(shown) }
    }
  }

  private static let updateMarks = ["modified", "updated", "update", "dateModified"].map { Array($0.utf8) }
  private static let publicationMarks = ["ublish", "entry-date", "pubdate"].map { Array($0.utf8) }

  /// Whether a `time` element says by its class, its text or the text before it that it shows a change.
  private func isUpdate(_ time: HTMLDocument.NodeID) -> Bool {
    let document = facts.document
    for attribute in [HTMLAttribute.class, .itemprop] {
      guard let range = document.valueRange(of: attribute, in: time) else { continue }
      let value = document.bytes[range]
      if Self.publicationMarks.contains(where: { ByteSearch.contains($0, in: value) }) { return false }
      if Self.updateMarks.contains(where: { ByteSearch.contains($0, in: value) }) { return true }
    }
    let inside = words(document.text(below: time))
    if inside.contains(where: DateLexicon.updates.contains) { return true }
    // The last text before it: "Updated".
    var node = time - 1
    while node > max(0, time - Self.labelReach), document.nodes[Int(node)].tag != .text { node -= 1 }
    guard node >= 0, document.nodes[Int(node)].tag == .text else { return false }
    let before = words(
      String(decoding: document.bytes[document.textRange(of: node)].suffix(Self.longestLabel), as: UTF8.self))
    return before.suffix(3).contains(where: DateLexicon.updates.contains)
  }

  /// A label stands at most this many nodes before its `time`.
  private static let labelReach: Int32 = 4
  /// In bytes.
  private static let longestLabel = 60

  private func words(_ text: String) -> [UInt64] {
    WordReader.words(of: Array(text.utf8)[...])
  }

  // MARK: Texts

  /// Blocks below the title that may show the date: bylines, sources and share labels come between.
  private static let blocksBelow = 40
  private static let blocksAbove = 3
  /// Longer text is more than a dateline, in bytes.
  private static let longestDateline = 160
  private static let longestUnlabelled = 80

  private func addTexts(to dates: inout Dates) {
    guard let place else { return }
    let below = page.blocks.indices.dropFirst(place.block + 1).prefix(Self.blocksBelow)
    let above = page.blocks.indices.prefix(place.block).suffix(Self.blocksAbove).reversed()
    for block in Array(below) + Array(above) {
      add(page.text[page.blocks[block].textRange], isBelow: block > place.block, to: &dates)
      if !dates.published.allSatisfy(\.isElement) { return }
    }
  }

  private func add(_ text: ArraySlice<UInt8>, isBelow: Bool, to dates: inout Dates) {
    guard text.count <= Self.longestDateline, holdsNumber(text) else { return }
    let tokens = DateTokenizer.tokens(in: text)
    let found = reader.dates(in: tokens)
    for date in found {
      let isUpdate = date.label == .updated
      guard text.count <= Self.longestUnlabelled || date.label != .none || date.tokens.lowerBound <= 2 else {
        continue
      }
      guard isBelow || date.label != .none else { continue }
      let shown = Shown(date: date.date, isElement: false)
      if isUpdate { dates.updated.append(shown) } else { dates.published.append(shown) }
    }
    if found.isEmpty, let fetchedAt, let date = RelativeDateReader.date(in: tokens, fetchedAt: fetchedAt) {
      dates.published.append(Shown(date: date, isElement: false))
    }
  }

  /// Whether a text holds a digit of any script.
  private func holdsNumber(_ text: ArraySlice<UInt8>) -> Bool {
    text.contains {
      $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") || $0 == 0xD9 || $0 == 0xDB || $0 == 0xE0
        || $0 == 0xEF
    }
  }
}
