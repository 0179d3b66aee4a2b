import PithCore

/// What lies between two pieces of a line that have no white space between them.
enum InlineEdge {
  /// An element ends where the next begins: mostly set apart by style alone, as links in a row and names beside dates are.
  case elements
  /// The same with elements that no style sheet knows by a class.
  case plainElements
  /// The same with elements that have only a style of their own, which sets nothing apart: an editor's pieces of one text.
  case styledText
  /// An element with a class stands beside text: a place, a badge, a word in bold.
  case label

  /// What stands between two neighbours among elements that are commonly set apart.
  static func between(
    _ first: HTMLDocument.NodeID, _ second: HTMLDocument.NodeID, in document: HTMLDocument
  ) -> InlineEdge {
    guard document.valueRange(of: .class, in: first) == nil,
      document.valueRange(of: .class, in: second) == nil
    else { return .elements }
    guard let style = document.valueRange(of: .style, in: first),
      let nextStyle = document.valueRange(of: .style, in: second)
    else { return .plainElements }
    let isSetApart = settingApart.contains {
      ByteSearch.contains($0, in: document.bytes[style])
        || ByteSearch.contains($0, in: document.bytes[nextStyle])
    }
    return isSetApart ? .elements : .styledText
  }

  private static let settingApart = ["margin", "padding", "display", "float"].map { Array($0.utf8) }

  /// Whether white space belongs between two pieces of text.
  func needsSpace(after before: ArraySlice<UInt8>, before next: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    switch self {
    case .styledText: false
    // The collector may add a word in parts.
    case .label: Self.isWord(before) && Self.beginsWord(next.base[next.startIndex...])
    case .elements: !Self.isClosing(next) && !Self.isOpening(before)
    case .plainElements:
      !Self.isClosing(next) && !Self.isOpening(before)
        && !(Self.isUnspaced(before.suffix(3)) && Self.isUnspaced(next.prefix(3)))
    }
  }

  private static let closing = Set(",.:;!?)]%".utf8)
  private static let opening = Set("([$".utf8)

  private static func isClosing(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard let first = text.first else { return true }
    if first < 0x80 { return closing.contains(first) }
    return text.starts(with: "’".utf8) || text.starts(with: "”".utf8) || text.starts(with: "»".utf8)
      || text.starts(with: "…".utf8)
  }

  /// Whether a text ends with what belongs to the next word. A quotation mark that opens in one language closes in another, and
  /// opens where a space or nothing stands before it.
  private static func isOpening(_ text: ArraySlice<UInt8>) -> Bool {
    guard let last = text.last else { return false }
    if last < 0x80 { return opening.contains(last) }
    if currencies.contains(where: { text.suffix($0.count).elementsEqual($0) }) { return true }
    return quotationMarks.contains { mark in
      text.suffix(mark.count).elementsEqual(mark)
        && (text.dropLast(mark.count).last ?? UInt8(ascii: " ")) == UInt8(ascii: " ")
    }
  }

  private static let currencies = ["£", "€", "¥"].map { Array($0.utf8) }
  private static let quotationMarks = ["“", "‘", "„", "«", "»", "‚", "¿", "¡"].map { Array($0.utf8) }

  /// Whether a character is one of a script without spaces: kana and Han characters.
  private static func isUnspaced(_ character: some Collection<UInt8>) -> Bool {
    character.count == 3 && character.first.map { (0xE3...0xE9).contains($0) } == true
  }

  /// Whether a text ends with more than one letter.
  private static func isWord(_ text: ArraySlice<UInt8>) -> Bool {
    text.count > 2 && text.suffix(2).allSatisfy { $0 >= 0x80 || $0.isASCIILetter }
  }

  /// Whether a text begins with a capital and a small letter.
  private static func beginsWord(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard let (first, length) = letter(text), first == .capital else { return false }
    return letter(text.dropFirst(length))?.0 == .small
  }

  private enum Letter { case capital, small }

  /// The case of the letter that a text begins with, and its length in bytes; `nil` where it begins with none of Latin, Greek or Cyrillic.
  private static func letter(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> (Letter, length: Int)? {
    guard let first = text.first else { return nil }
    if first < 0x80 {
      return first.isASCIILetter ? (first < 0x60 ? .capital : .small, 1) : nil
    }
    guard let second = text.dropFirst().first else { return nil }
    if (0xC3...0xD4).contains(first) { return (LetterCase.isUpper(first, second) ? .capital : .small, 2) }
    // U+1E00 to U+1EFF, most of them Vietnamese: capitals and small letters by turns.
    guard first == 0xE1, (0xB8...0xBB).contains(second), let third = text.dropFirst(2).first else {
      return nil
    }
    return (third & 1 == 0 ? .capital : .small, 3)
  }
}
