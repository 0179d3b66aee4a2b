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
    return kept.enumerated().compactMap { place, block in
      let text = context.page.blocks[block]
      guard text.words <= Self.longestNote, isLine(block) else { return nil }
      return verdict(on: text, isClosing: place >= closing && place > 0).map { (block, $0) }
    }
  }

  /// Cells and headings say the same words of what they belong to.
  private func isLine(_ block: Int) -> Bool {
    let tag = context.page.containers[Int(context.page.blocks[block].container)].tag
    return tag != .td && tag != .th && tag.headingLevel == nil
  }

  private func verdict(on block: TextBlock, isClosing: Bool) -> Verdict? {
    let text = context.page.text[block.textRange]
    if Self.isEndMark(text) { return .stripped(.other, "end-mark") }
    if isClosing, Self.isInitials(text) { return .stripped(.other, "editor-line") }
    let isShort = block.words <= Self.longestLine
    if isClosing, isShort, text.starts(with: "SOURCE ".utf8) { return .stripped(.other, "source-line") }
    switch LineLexicon.line(text) {
    case .credit where isShort && !block.endsSentence: return .stripped(.caption, "photo-credit")
    case nil where !block.endsSentence && LineLexicon.endsWithCredit(text):
      return .stripped(.caption, "photo-credit")
    case .source where isClosing && isShort: return .stripped(.other, "source-line")
    case .editor where isClosing && isShort: return .stripped(.other, "editor-line")
    case .contact where isClosing: return .stripped(.other, "press-contact")
    case .firstPublication where isClosing: return .stripped(.other, "first-publication")
    default: return nil
    }
  }

  /// In bytes.
  private static let longestMark = 12

  /// `###`, `___`, `-30-`: how wire services end a text. Stars and dashes set parts of a text apart, and stay.
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
    return rest.isEmpty ? signs > 2 && dashes == 0 : dashes > 0 && rest.elementsEqual("30".utf8)
  }

  private static let initialsBytes = 4...30
  /// What is no pair of initials is the sign of an agency.
  private static let longestSign = 8

  /// `(dpa/lno)`, `(AFP)`.
  private static func isInitials(_ text: ArraySlice<UInt8>) -> Bool {
    guard initialsBytes.contains(text.count), text.first == UInt8(ascii: "("), text.last == UInt8(ascii: ")")
    else { return false }
    let inside = text.dropFirst().dropLast()
    let letters = inside.filter(\.isASCIILetter)
    if inside.contains(UInt8(ascii: "/")) {
      return inside.allSatisfy { $0.isASCIILetter || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "-") }
    }
    return letters.count == inside.count && inside.count <= longestSign
      && (letters.allSatisfy { $0 > 0x60 } || letters.allSatisfy { $0 < 0x60 })
  }
}
