import PithCore

/// Finds the short lines that publishers put around a text, in a paragraph like any other: end marks, credits, sources, initials of
/// editors, press contacts.
struct PublisherLines {
  private let context: FeatureContext

  init(_ context: FeatureContext) { self.context = context }

  /// So many of the last blocks may be such lines; credits and end marks may stand anywhere.
  private static let closingReach = 6
  private static let longestLine: Int32 = 12
  /// Contacts hold an address and numbers, notes on the first publication and captions a sentence or two.
  private static let longestNote: Int32 = 40

  /// The lines among the blocks that are kept, with what they are.
  func verdicts(on kept: [Int]) -> [(block: Int, verdict: Verdict)] {
    let closing = kept.count - Self.closingReach
    let stock = StockLines(context)
    var verdicts: [(block: Int, verdict: Verdict)] = []
    // From the end, so that it is known of each line whether text follows.
    var isEnd = true
    for place in kept.indices.reversed() {
      let block = kept[place]
      guard isLine(block),
        let verdict = stock.verdict(on: block, isClosing: isEnd && place > 0)
          ?? publisherLine(block, isClosing: place >= closing && place > 0, isEnd: isEnd)
      else {
        isEnd = false
        continue
      }
      verdicts.append((block, verdict))
    }
    return verdicts.reversed()
  }

  private func publisherLine(_ block: Int, isClosing: Bool, isEnd: Bool) -> Verdict? {
    let text = context.page.blocks[block]
    guard text.words <= Self.longestNote else { return nil }
    return verdict(on: text, isClosing: isClosing, isEnd: isEnd && isClosing)
  }

  /// Cells and headings say the same words of what they belong to.
  private func isLine(_ block: Int) -> Bool {
    let container = context.page.blocks[block].container
    return !isCell(container) && context.page.headingLevel(of: block) == nil
  }

  /// A cell of data has hardly more blocks.
  private static let cellBlocks = 3

  /// Whether a container is a cell of data: one that holds a text, or all of its table, lays out the page.
  private func isCell(_ container: Int32) -> Bool {
    let page = context.page
    let cell = page.containers[Int(container)]
    guard cell.tag == .td || cell.tag == .th, cell.blocks.count <= Self.cellBlocks else { return false }
    let table = page.nearest(.table, from: container)
    return table.map { page.containers[Int($0)].blocks.count > cell.blocks.count } ?? true
  }

  /// - Parameters:
  ///   - isClosing: whether little follows that is kept.
  ///   - isEnd: whether nothing does, but for such lines.
  private func verdict(on block: TextBlock, isClosing: Bool, isEnd: Bool) -> Verdict? {
    let text = context.page.text[block.textRange]
    if Self.isEndMark(text) { return .stripped(.other, "end-mark") }
    if isClosing, Self.asksReaders(text) { return .stripped(.other, "tip-pitch") }
    if isClosing, Self.isInitials(text) { return .stripped(.other, "editor-line") }
    let isShort = block.words <= Self.longestLine
    if isClosing, isShort, text.starts(with: "SOURCE ".utf8) { return .stripped(.other, "source-line") }
    if isEnd, let verdict = closing(block, text) { return verdict }
    switch LineLexicon.line(text) {
    case .credit where isShort && !block.endsSentence: return .stripped(.caption, "photo-credit")
    case nil where !block.endsSentence && LineLexicon.endsWithCredit(text):
      return .stripped(.caption, "photo-credit")
    // Within a text it is one of its facts: "Source: the harbour office", then "Place: ...".
    case .source where isEnd && isShort: return .stripped(.other, "source-line")
    case .editor where isClosing && isShort: return .stripped(.other, "editor-line")
    case .contact where isClosing: return .stripped(.other, "press-contact")
    case .firstPublication where isClosing: return .stripped(.other, "first-publication")
    default: return nil
    }
  }

  /// Lines that say something only with nothing behind them.
  private func closing(_ block: TextBlock, _ text: ArraySlice<UInt8>) -> Verdict? {
    if Self.isAddress(text) { return .stripped(.other, "press-contact") }
    if block.words <= Self.longestLine, LineLexicon.isBareLabel(text) {
      return .stripped(.other, "editor-line")
    }
    if block.words <= Self.longestLine, Self.isPrintNote(text) {
      return .stripped(.other, "first-publication")
    }
    return nil
  }

  /// `ana@gazette.example`, `Contact: ana@gazette.example`.
  private static func isAddress(_ text: ArraySlice<UInt8>) -> Bool {
    let words = text.split(separator: UInt8(ascii: " "))
    guard words.count == 1 || words.count == 2 && words[0].last == UInt8(ascii: ":"),
      let address = words.last,
      let at = address.firstIndex(of: UInt8(ascii: "@")), at > address.startIndex
    else { return false }
    return address[at...].dropFirst().contains(UInt8(ascii: "."))
  }

  private static let printDateDigits = 6...8

  /// `《Bay Daily》（2026年07月12日 03 版）`: the newspaper, the day and the page; `【2026/07/12 Bay Daily】`.
  private static func isPrintNote(_ text: ArraySlice<UInt8>) -> Bool {
    if text.starts(with: "【".utf8), let end = text.dropFirst(3).firstIndex(of: 0xE3) {
      return printDateDigits.contains(text[..<end].count(where: \.isASCIIDigit))
    }
    let opening = text.prefix(12)
    return ByteSearch.contains(Array("《".utf8), in: opening) && ByteSearch.contains(Array("》".utf8), in: text)
      && ByteSearch.contains(Array("版".utf8), in: text.suffix(9)) && text.contains(where: \.isASCIIDigit)
  }

  /// "Were you at the bridge? Write to tips@gazette.example": a question, then an address.
  private static func asksReaders(_ text: ArraySlice<UInt8>) -> Bool {
    guard let question = text.lastIndex(of: UInt8(ascii: "?")),
      let at = text[question...].firstIndex(of: UInt8(ascii: "@"))
    else { return false }
    return text[at...].contains(UInt8(ascii: ".")) && text[question..<at].last.map { $0 > 0x20 } == true
  }

  /// In bytes.
  private static let longestMark = 12

  /// `###`, `___`, `-30-`, `- END -`: how wire services end a text. Stars and dashes set parts of a text apart, and stay.
  private static func isEndMark(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count <= longestMark else { return false }
    var signs = 0
    var dashes = 0
    var rest: [UInt8] = []
    for byte in text {
      switch byte {
      case UInt8(ascii: "#"), UInt8(ascii: "_"): signs += 1
      case UInt8(ascii: "-"), 0xE2: dashes += 1  // the first byte of a dash
      case UInt8(ascii: " "), 0x80, 0x93, 0x94: break
      default: rest.append(byte)
      }
    }
    if rest.isEmpty { return signs > 2 && dashes == 0 }
    let mark = rest.map { $0 | 0x20 }
    return dashes > 0
      && (rest.elementsEqual("30".utf8) || mark.elementsEqual("end".utf8) || mark.elementsEqual("ends".utf8))
  }

  private static let initialsBytes = 4...40
  private static let initialsSigns = Set("/-.".utf8)
  /// What is no pair of initials is the sign of an agency.
  private static let longestSign = 8

  /// `(dpa/lno)`, `(AFP)`, `(gazette.example/Ana)`.
  private static func isInitials(_ text: ArraySlice<UInt8>) -> Bool {
    guard initialsBytes.contains(text.count), text.first == UInt8(ascii: "("), text.last == UInt8(ascii: ")")
    else { return false }
    let inside = text.dropFirst().dropLast()
    let letters = inside.filter(\.isASCIILetter)
    if inside.contains(UInt8(ascii: "/")) {
      return inside.allSatisfy { $0.isASCIILetter || Self.initialsSigns.contains($0) }
    }
    return letters.count == inside.count && inside.count <= longestSign
      && (letters.allSatisfy { $0 > 0x60 } || letters.allSatisfy { $0 < 0x60 })
  }
}
