import PithCore

/// Finds a date below the title that is told from the moment of reading in a line, or in a part of one, that says nothing else: "an hour
/// ago", "Yesterday at 14:15". In prose the same words tell of something that happened.
struct RelativeDateline {
  private let page: SegmentedPage
  private let place: TitlePlace
  private let days: SpokenDayReader?
  private let fetchedAt: Int

  init(_ page: SegmentedPage, place: TitlePlace, reader: DateTextReader, fetchedAt: Int) {
    self.page = page
    self.place = place
    self.fetchedAt = fetchedAt
    days = SpokenDayReader(reader, fetchedAt: fetchedAt)
  }

  struct Found {
    let date: PublicationDate
    let isUpdate: Bool
  }

  /// How far below the title the line stands, in blocks, if no paragraph comes before it.
  private static let blocksBelow = 20
  /// A longer text is a paragraph, in words.
  private static let paragraphWords: Int32 = 25
  /// In bytes.
  private static let longestLine = 160
  private static let longestText = 80
  private static let mostLinkShare: Float = 0.9

  /// The dates of publication and of change, the first of each.
  var dates: [Found] {
    var dates: [Found] = []
    func add(_ found: Found?) {
      if let found, !dates.contains(where: { $0.isUpdate == found.isUpdate }) { dates.append(found) }
    }
    for line in place.lines { add(date(inLine: line)) }
    for block in page.blocks.indices.dropFirst(place.block + 1).prefix(Self.blocksBelow) {
      if page.blocks[block].words >= Self.paragraphWords { break }
      guard page.blocks[block].textRange.count <= Self.longestLine,
        page.blocks[block].linkShare <= Self.mostLinkShare
      else { continue }
      if let found = date(inLine: page.text(of: block)) {
        add(found)
      } else if !page.blocks[block].endsSentence {
        texts(of: block).forEach(add)
      }
    }
    return dates
  }

  /// The signs that stand between the parts of a line.
  private static let separators: Set<Character> = ["|", "·", "•", "∙", "│"]

  private func date(inLine line: String, isMarked: Bool = false) -> Found? {
    line.split(whereSeparator: Self.separators.contains).lazy.compactMap {
      date(alone: String($0), isMarked: isMarked)
    }.first
  }

  private static let dateClassParts = ByteNeedles(["date", "Date", "time", "Time", "ublish", "osted"])

  /// Whether an element says by its name or class that it shows a date.
  private func isMarked(_ element: HTMLDocument.NodeID) -> Bool {
    guard element >= 0 else { return false }
    if page.document.nodes[Int(element)].tag == .time { return true }
    return page.document.valueRange(of: .class, in: element).map {
      Self.dateClassParts.isFound(in: page.document.bytes[$0])
    } ?? false
  }

  /// The dates in texts of a block that stand in elements of their own. A label may stand in the one before.
  private func texts(of block: Int) -> [Found] {
    let container = page.containers[Int(page.blocks[block].container)]
    guard container.blocks.count == 1 else { return [] }
    let document = page.document
    var found: [Found] = []
    var isLabelled = false
    for node in container.node..<document.nodes[Int(container.node)].end
    where document.nodes[Int(node)].tag == .text {
      let bytes = document.bytes[document.textRange(of: node)]
      guard bytes.contains(where: { $0 > 0x20 }), bytes.count <= Self.longestText else { continue }
      let parent = document.nodes[Int(node)].parent
      if parent >= 0, document.nodes[Int(parent)].tag == .a { continue }
      if let date = date(inLine: String(decoding: bytes, as: UTF8.self), isMarked: isMarked(parent)) {
        found.append(Found(date: date.date, isUpdate: date.isUpdate || isLabelled))
      }
      isLabelled = WordReader.words(of: bytes).contains(where: DateLexicon.updates.contains)
    }
    return found
  }

  private func date(alone text: String, isMarked: Bool) -> Found? {
    let tokens = DateTokenizer.tokens(in: text.utf8)
    if let found = RelativeDateReader.found(alone: tokens, fetchedAt: fetchedAt) {
      return Found(date: found.date, isUpdate: found.isUpdate)
    }
    return days?.date(alone: text, isMarked: isMarked).map { Found(date: $0.date, isUpdate: $0.isUpdate) }
  }
}
