import PithCore

/// Finds the dates that a page shows its readers beside the title.
struct DatelineFinder {
  /// A date that is shown.
  struct Shown {
    let date: PublicationDate
    /// Whether a `time` element says it for programs too.
    let isElement: Bool
    /// Whether it is said to be the day of publication, or a name at most stands beside it, in no sentence.
    var isBare = true
    /// Whether a paragraph stands between it and the title: what is shown at the article's head counts first.
    var isFar = false
  }

  struct Dates {
    var published: [Shown] = []
    var updated: [Shown] = []
    /// The first day of a change that is shown below the title.
    var change: Shown?
  }

  private let facts: PageFacts
  private let page: SegmentedPage
  private let place: TitlePlace?
  /// `nil` where the page doesn't show its title.
  private let otherTexts: OtherTexts?
  private let reader: DateTextReader
  private let language: String?
  private let ownLinks: OwnLinks
  private let fetchedAt: Int?

  /// - Parameter addresses: those of the page.
  init(
    _ facts: PageFacts, place: TitlePlace?, language: String?, addresses: [String?], fetchedAt: Int?
  ) {
    self.facts = facts
    let ownLinks = OwnLinks(facts.document, addresses: addresses)
    self.ownLinks = ownLinks
    self.place = place
    otherTexts = place.map { OtherTexts(facts, title: $0.node, ownLinks: ownLinks) }
    self.language = language
    self.fetchedAt = fetchedAt
    page = facts.page
    reader = DateTextReader(language: language, takesShortYears: true, page: page.text[...])
  }

  var dates: Dates {
    var dates = Dates()
    addElements(to: &dates)
    addTexts(to: &dates)
    addRelative(to: &dates)
    // In the order of nearness, as it was otherwise.
    dates.published = dates.published.filter { !$0.isFar } + dates.published.filter(\.isFar)
    return dates
  }

  // MARK: Marked elements

  /// Parts of class names of elements that show a date.
  private static let dateClassParts = ByteNeedles(["date", "Date", "time", "Time", "ublish", "osted"])
  /// An element of more nodes shows more than a date.
  private static let mostDateNodes: Int32 = 50

  /// The first date below the title in an element whose class says it shows one; above stands today's. The last resort.
  var markedDate: PublicationDate? {
    let document = facts.document
    for element in (place?.node ?? 0)..<HTMLDocument.NodeID(document.nodes.count) {
      guard document.nodes[Int(element)].end - element <= Self.mostDateNodes,
        let names = document.valueRange(of: .class, in: element),
        Self.dateClassParts.isFound(in: document.bytes[names])
      else { continue }
      if isInLink(element) { continue }
      let text = document.text(below: element)
      guard text.utf8.count <= Self.longestDateline, let found = reader.dates(in: text.utf8).first,
        !isOfOtherText(element, takesPlainLinks: true)
      else { continue }
      if found.label != .updated { return found.date }
    }
    return nil
  }

  /// How far below the title a page says when it was published, in blocks.
  private static let labelledBlocks = 600

  /// A line that says more may be longer, in bytes, if it begins with the date: "This entry was posted on 11 March 2026 at 9:14 and is
  /// filed under ..."
  private static let longestLabelled = 400
  private static let tokensBefore = 6

  /// The only day of which a line below the title says that the article was published on it, `Posted on 11 March 2026`, be it behind the
  /// text. Cards of other stories and comments name several.
  var labelledDate: PublicationDate? { onlyDate(labelled: .published) }

  /// The only day of which a line below the title says that the article was changed on it.
  var labelledChange: PublicationDate? { onlyDate(labelled: .updated) }

  private func onlyDate(labelled label: DateTextReader.Label) -> PublicationDate? {
    guard let place else { return nil }
    var found: PublicationDate?
    for block in page.blocks.indices.dropFirst(place.block + 1).prefix(Self.labelledBlocks) {
      let text = page.text[page.blocks[block].textRange]
      guard text.count <= Self.longestLabelled, DateTokenizer.holdsNumber(text) else { continue }
      for date in reader.dates(in: text.prefix(Self.longestUnlabelled)) where date.label == label {
        guard text.count <= Self.longestUnlabelled || date.tokens.lowerBound <= Self.tokensBefore else {
          continue
        }
        let node = page.containers[Int(page.blocks[block].container)].node
        if isOfOtherText(node, takesPlainLinks: false) { continue }
        guard found == nil || found?.dayText == date.date.dayText else { return nil }
        found = date.date
      }
    }
    return found
  }

  /// The date that stands by itself above the title.
  var dateAbove: PublicationDate? {
    place.flatMap { DateAboveTitle(page, place: $0, reader: reader).date }
  }

  /// The date that the text opens with, as wires and press releases do.
  var wireDate: PublicationDate? {
    WireDateline(page, place: place, reader: reader, fetchedAt: fetchedAt).date
  }

  /// Whether an element stands in a link that leads to another article.
  private func isInLink(_ element: HTMLDocument.NodeID) -> Bool {
    var node = element
    for _ in 0..<Self.linkReach where node >= 0 {
      if facts.document.nodes[Int(node)].tag == .a { return !ownLinks.holds(node) }
      node = facts.document.nodes[Int(node)].parent
    }
    return false
  }

  private static let linkReach = 6

  /// Whether an element belongs to another story or a reader's contribution.
  ///
  /// - Parameter takesPlainLinks: whether a long link beside it is the headline of one.
  private func isOfOtherText(_ element: HTMLDocument.NodeID, takesPlainLinks: Bool) -> Bool {
    otherTexts?.holds(element, takesPlainLinks: takesPlainLinks) ?? false
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
    let end = endOfHead
    // What stands below the title is more often its date than what stands above.
    let below = times.filter { $0 >= place?.node ?? 0 }
    for time in (below + times.filter { $0 < place?.node ?? 0 }).prefix(Self.mostElements) {
      guard let text = facts.document.value(of: .datetime, in: time),
        let date = TimestampReader.date(in: text, language: language)
      else { continue }
      let shown = Shown(date: date, isElement: true, isFar: time >= end)
      if isOfOtherText(time, takesPlainLinks: shown.isFar) { continue }
      if isUpdate(time) {
        dates.updated.append(shown)
        if time >= place?.node ?? 0 { dates.change = dates.change ?? shown }
      } else {
        dates.published.append(shown)
      }
    }
  }

  /// Where the first paragraph below the title begins.
  private var endOfHead: HTMLDocument.NodeID {
    guard let place else { return .max }
    let paragraph = page.blocks.dropFirst(place.block + 1).first { $0.words >= Self.paragraphWords }
    return paragraph.map { page.containers[Int($0.container)].node } ?? .max
  }

  private static let updateMarks = ["modified", "update", "Modified", "Update"].map { Array($0.utf8) }
  private static let publicationMarks = ["ublish", "pubdate", "entry-date"].map { Array($0.utf8) }

  /// Whether a `time` element says by its text, the text before it, the class around it or its own that it shows a change.
  private func isUpdate(_ time: HTMLDocument.NodeID) -> Bool {
    let document = facts.document
    if holdsUpdate(document.text(below: time)) { return true }
    var node = time - 1
    while node > max(0, time - Self.labelReach), document.nodes[Int(node)].tag != .text { node -= 1 }
    if node >= 0, document.nodes[Int(node)].tag == .text,
      holdsUpdate(
        String(
          decoding: document.bytes[document.textRange(of: node)].suffix(Self.longestLabel), as: UTF8.self))
    {
      return true
    }
    let parent = document.nodes[Int(time)].parent
    if parent >= 0, marks(.class, of: parent, Self.updateMarks) { return true }
    // Themes give the one date of an article both names, since the hAtom format asks for an `updated`.
    if marks(.class, of: time, Self.publicationMarks) { return false }
    return marks(.class, of: time, Self.updateMarks) || marks(.itemprop, of: time, Self.updateMarks)
  }

  private func marks(_ attribute: HTMLAttribute, of node: HTMLDocument.NodeID, _ marks: [[UInt8]]) -> Bool {
    guard let range = facts.document.valueRange(of: attribute, in: node) else { return false }
    return marks.contains { ByteSearch.contains($0, in: facts.document.bytes[range]) }
  }

  private func holdsUpdate(_ text: String) -> Bool {
    text.utf8.count <= 2 * Self.longestLabel
      && WordReader.words(of: Array(text.utf8)[...]).contains(where: DateLexicon.updates.contains)
  }

  /// A label stands at most this many nodes before its `time`.
  private static let labelReach: Int32 = 4
  /// In bytes.
  private static let longestLabel = 60

  // MARK: Texts

  /// Blocks below the title that may show the date: bylines, sources and share labels come between.
  private static let blocksBelow = 40
  private static let blocksAbove = 3
  /// Longer text is more than a dateline, in bytes.
  private static let longestDateline = 160
  private static let longestUnlabelled = 80

  private func addTexts(to dates: inout Dates) {
    guard let place else { return }
    for line in place.lines {
      add(Array(line.utf8)[...], isBelow: true, isHead: true, to: &dates)
    }
    let below = page.blocks.indices.dropFirst(place.block + 1).prefix(Self.blocksBelow)
    let above = page.blocks.indices.prefix(place.block).suffix(Self.blocksAbove).reversed()
    var paragraphs = 0
    /// How many blocks are still looked at for the label "Updated".
    var rest = Int.max
    for block in Array(below) + Array(above) where rest > 0 {
      if page.blocks[block].words >= Self.paragraphWords { paragraphs += 1 }
      // Dates further down are those of what the article tells of.
      if paragraphs > Self.mostParagraphs, block > place.block { continue }
      // A link to another article may show the date of that. Right below the title it leads to all articles of the day.
      if page.blocks[block].linkShare > Self.mostLinkShare, !isDateOfTitle(block, place) { continue }
      let isHead = paragraphs == 0 && !page.blocks[block].endsSentence
      let text = page.text[page.blocks[block].textRange]
      if Self.length(of: text) <= Self.longestDateline, DateTokenizer.holdsNumber(text),
        isOfOtherText(
          page.containers[Int(page.blocks[block].container)].node, takesPlainLinks: paragraphs > 0)
      {
        continue
      }
      add(text, isBelow: block > place.block, isHead: isHead, to: &dates)
      if rest < Int.max {
        rest -= 1
      } else if !dates.published.allSatisfy(\.isElement) {
        rest = Self.blocksBehind
      }
    }
    if rest < Int.max { return }
    addSingleTexts(below: place, to: &dates)
  }

  /// A date that is a link is that of the article when it stands at most this many blocks below the title.
  private static let blocksToLinked = 4

  private func isDateOfTitle(_ block: Int, _ place: TitlePlace) -> Bool {
    (1...Self.blocksToLinked).contains(block - place.block)
      && page.blocks[block].textRange.count <= Self.longestUnlabelled
      && reader.dateAlone(in: page.text[page.blocks[block].textRange]) != nil
  }

  private static let mostLinkShare: Float = 0.9
  /// The date of a change stands at most this many blocks behind that of publication.
  private static let blocksBehind = 2
  private static let paragraphWords: Int32 = 25
  private static let mostParagraphs = 4

  /// Texts below the title that are looked at one by one: in a line of elements, the author's name may touch the date.
  private static let textsBelow = 40

  private static let mostTokensBeside = 14
  private static let mostTokensBesideBare = 6
  private static let mostTokensOfLabel = 3
  private static let mostTokensBesideSingle = 2

  private func addSingleTexts(below place: TitlePlace, to dates: inout Dates) {
    let document = facts.document
    let updated = Set(dates.updated.map(\.date.dayText))
    var texts = 0
    for node in place.node..<HTMLDocument.NodeID(document.nodes.count) where texts < Self.textsBelow {
      let range = document.textRange(of: node)
      guard !range.isEmpty, range.count <= Self.longestUnlabelled,
        DateTokenizer.holdsNumber(document.bytes[range])
      else {
        if !range.isEmpty { texts += 1 }
        continue
      }
      texts += 1
      if isInLink(node) { continue }
      let tokens = DateTokenizer.tokens(in: document.bytes[range])
      if let found = reader.dates(in: tokens).first, found.tokens.lowerBound <= 1,
        tokens.count - found.tokens.count <= Self.mostTokensBesideSingle,
        !updated.contains(found.date.dayText), !isOfOtherText(node, takesPlainLinks: node >= endOfHead)
      {
        dates.published.append(Shown(date: found.date, isElement: false))
        return
      }
    }
  }

  /// - Parameter isHead: whether a text is no sentence and stands before any.
  private func add(_ text: ArraySlice<UInt8>, isBelow: Bool, isHead: Bool, to dates: inout Dates) {
    let length = Self.length(of: text)
    guard length <= Self.longestDateline, DateTokenizer.holdsNumber(text) else { return }
    let tokens = DateTokenizer.tokens(in: text)
    let found = reader.dates(in: tokens)
    for date in found {
      let isUpdate = date.label == .updated
      // Name, section and reading time may stand beside a date; a sentence may not.
      guard date.label != .none || tokens.count - date.tokens.count <= Self.mostTokensBeside else { continue }
      // Source, paper and tools may stand around the moment.
      let isMoment = isHead && date.date.time != nil
      guard
        length <= Self.longestUnlabelled || date.label != .none || date.tokens.lowerBound <= 2 || isMoment
      else { continue }
      guard isBelow || date.label != .none else { continue }
      let rest = tokens.count - date.tokens.count
      let isBare =
        date.label == .published && rest <= Self.mostTokensOfLabel
        || rest <= Self.mostTokensBesideBare && !Self.endsSentence(text, isBehindUnit: false)
      let shown = Shown(date: date.date, isElement: false, isBare: isBare)
      if isUpdate {
        dates.updated.append(shown)
        if isBelow { dates.change = dates.change ?? shown }
      } else {
        dates.published.append(shown)
      }
    }
    if found.isEmpty, let fetchedAt, let found = RelativeDateReader.found(in: tokens, fetchedAt: fetchedAt) {
      // Prose tells of what happened some hours ago.
      let rest = tokens.count - found.tokens.count
      guard
        rest
          <= (Self.endsSentence(text, isBehindUnit: found.tokens.upperBound == tokens.count - 1)
            ? Self.mostTokensBesideAgo : Self.mostTokensBeside)
      else {
        return
      }
      let shown = Shown(date: found.date, isElement: false)
      if found.isUpdate { dates.updated.append(shown) } else { dates.published.append(shown) }
    }
  }

  /// The length of a text in bytes of Latin: letters of other alphabets have two or three each, and say no more.
  private static func length(of text: ArraySlice<UInt8>) -> Int {
    // Those that begin with E3 and more are signs that stand for words.
    text.count(where: { $0 < 0x80 || (0xC0..<0xE3).contains($0) }) + 3 * text.count(where: { $0 >= 0xE3 })
  }

  /// Whether a text is a sentence. The point of "vor 15 Min." is that of a short word.
  private static func endsSentence(_ text: ArraySlice<UInt8>, isBehindUnit: Bool) -> Bool {
    guard let end = text.lastIndex(where: { $0 > 0x20 }), sentenceEnds.contains(text[end]) else {
      return false
    }
    let word = text[..<end].reversed().prefix { $0 > 0x20 }
    return text[end] != UInt8(ascii: ".") || !isBehindUnit || word.count > shortWord
  }

  /// ASCII signs, and the last bytes of 。！？ and the danda.
  private static let sentenceEnds = Set(".!?".utf8 + ["。", "！", "？", "।"].compactMap { $0.utf8.last })
  /// In bytes.
  private static let shortWord = 3
  /// A sentence that says no more than a distance and its label is none.
  private static let mostTokensBesideAgo = 4

  /// Dates in words alone, "an hour ago", "yesterday at 14:15", where no other is shown.
  private func addRelative(to dates: inout Dates) {
    guard let place, let fetchedAt else { return }
    for found in RelativeDateline(page, place: place, reader: reader, fetchedAt: fetchedAt).dates {
      let shown = Shown(date: found.date, isElement: false)
      if found.isUpdate {
        if dates.updated.isEmpty { dates.updated.append(shown) }
      } else if dates.published.isEmpty {
        dates.published.append(shown)
      }
    }
  }
}
