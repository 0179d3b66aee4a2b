/// Collects the text of the current block: white space collapsed, invisible characters dropped.
///
/// Works on UTF-8 bytes. White space is all of Unicode's `White_Space` and the separators U+2028 and U+2029; dropped
/// are control characters, soft hyphens, zero-width spaces, word joiners, byte order marks and direction marks.
/// The zero-width joiner and non-joiner stay between letters outside ASCII, where Persian, Hindi and emoji need them.
struct TextCollector {
  private(set) var text: [UInt8] = []
  /// Where in the text a space ends a line, in order.
  private(set) var lineBreaks: [Int] = []
  /// Where the current block's text starts.
  private var start = 0
  private var pendingSpace = false
  /// Whether that space ends a line.
  private var pendingLineBreak = false
  /// What lies between what was appended and what comes next, where no white space does.
  private var pendingEdge: InlineEdge?
  /// The last byte of a joiner (U+200C or U+200D) that stays if a letter follows; 0 for none.
  private var pendingJoiner: UInt8 = 0
  /// Whether what was appended is the drop cap of the word that comes next, whatever white space is between them.
  private var isDropCap = false

  init(capacity: Int) {
    text.reserveCapacity(capacity)
  }

  /// Appends text with white space collapsed.
  ///
  /// - Returns: the number of bytes added that are not white space.
  mutating func append(_ source: UnsafeBufferPointer<UInt8>) -> Int {
    var ink = 0
    var index = 0
    let classes = ByteClass.table
    while index < source.count {
      switch classes[Int(source[index])] {
      case .ink:
        var (end, spaces) = Self.plainText(in: source, from: index)
        while end < source.count {
          if classes[Int(source[end])] == .ink {
            end += 1
          } else if source[end] == UInt8(ascii: " "), end + 1 < source.count,
            classes[Int(source[end + 1])] == .ink
          {
            // A single space between words stays as it is: most text is added in one piece.
            spaces += 1
            end += 2
          } else {
            break
          }
        }
        ink += add(source[index..<end]) - spaces
        index = end
      case .space:
        pendingSpace = true
        if source[index] == UInt8(ascii: "\n"), endsInIdeograph, isEmptyLine(in: source, at: index + 1) {
          pendingLineBreak = true
        }
        index += 1
      case .dropped:
        index += 1
      case .lead:
        let (length, action) = InvisibleCharacter.classify(source, at: index)
        switch action {
        case .space: pendingSpace = true
        case .drop: break
        case .keepBetweenLetters: pendingJoiner = source[index + length - 1]
        case .keep: ink += add(source[index..<index + length])
        }
        index += length
      }
    }
    return ink
  }

  /// Where text that is added as it is ends at least, beginning at a byte of ink, and how many single spaces it has.
  @inline(__always)
  private static func plainText(
    in source: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> (end: Int, spaces: Int) {
    var end = start
    var spaces = 0
    // One byte more is looked at: white space may follow a space.
    while end + ByteLanes.scalarCount < source.count {
      let bytes = source.lanes(at: end)
      let isSpace = bytes .== ByteLanes(repeating: UInt8(ascii: " "))
      let isSpecial =
        (bytes .< ByteLanes(repeating: 0x20))
        .| (isSpace .& (source.lanes(at: end + 1) .<= ByteLanes(repeating: 0x20)))
        .| (bytes .== ByteLanes(repeating: 0x7F)) .| (bytes .== ByteLanes(repeating: 0xC2))
        .| (bytes .== ByteLanes(repeating: 0xD8)) .| bytes.isIn(0xE1...0xE3)
        .| (bytes .== ByteLanes(repeating: 0xEF))
      if isSpecial.holdsAny { break }
      spaces += isSpace.count
      end += ByteLanes.scalarCount
    }
    // What follows a space says whether it stays.
    if end > start, source[end - 1] == UInt8(ascii: " ") { return (end - 1, spaces - 1) }
    return (max(end, start + 1), spaces)
  }

  /// Appends text with its white space, for preformatted content; no-break spaces become spaces.
  ///
  /// - Returns: the number of bytes added that are not white space.
  mutating func appendVerbatim(_ source: UnsafeBufferPointer<UInt8>) -> Int {
    pendingSpace = false
    pendingEdge = nil
    var ink = 0
    var index = 0
    while index < source.count {
      switch ByteClass.table[Int(source[index])] {
      case .ink:
        ink += add(source[index...index])
        index += 1
      case .space:
        text.append(source[index])
        index += 1
      case .dropped:
        index += 1
      case .lead:
        let (length, action) = InvisibleCharacter.classify(source, at: index)
        switch action {
        case .space where source[index] == 0xC2: text.append(UInt8(ascii: " "))
        case .space: text.append(contentsOf: source[index..<index + length])
        case .drop: break
        case .keepBetweenLetters: pendingJoiner = source[index + length - 1]
        case .keep: ink += add(source[index..<index + length])
        }
        index += length
      }
    }
    return ink
  }

  /// Ends a line, which is white space to all that reads the text for its words.
  mutating func appendLineBreak() {
    pendingSpace = true
    pendingLineBreak = true
  }

  /// Separates what was appended from what will be where that is seen to be apart.
  mutating func append(_ edge: InlineEdge) {
    pendingEdge = edge
  }

  /// Joins a capital that is all there is so far with what comes next, if that begins in lower case.
  mutating func endDropCap() {
    isDropCap = holdsSingleCapital
  }

  /// Whether all text of the block so far is one capital letter, in quotation marks or not.
  private var holdsSingleCapital: Bool {
    var own = text[start...]
    while let first = own.first, first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
      own.removeFirst()
    }
    // “ ‘ „ «
    if own.starts(with: [0xE2, 0x80]) {
      own = own.dropFirst(3)
    } else if own.starts(with: [0xC2, 0xAB]) {
      own = own.dropFirst(2)
    }
    guard let first = own.first else { return false }
    return own.count == 1
      ? first >= 0x41 && first <= 0x5A : own.count == 2 && LetterCase.isUpper(first, own[own.endIndex - 1])
  }

  /// Whether a text goes on a word: with a small letter, or an apostrophe ("I’m").
  private static func goesOnWord(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard let first = text.first else { return false }
    if first < 0x80 { return first >= 0x61 && first <= 0x7A || first == UInt8(ascii: "'") }
    if text.starts(with: [0xE2, 0x80, 0x99]) { return true }
    return first >= 0xC3 && first < 0xE0 && text.count > 1
      && !LetterCase.isUpper(first, text[text.startIndex + 1])
  }

  private func isEmptyLine(in source: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    let rest = source[start...].first { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }
    return rest == UInt8(ascii: "\n")
  }

  /// Whether the text so far ends in Han, kana or their punctuation, wide or not. Nobody writes an empty line in such a paragraph unless
  /// the page shows it (`white-space: pre-wrap`), which only its style sheets may say.
  private var endsInIdeograph: Bool {
    guard text.count - start >= 3, text[text.count - 1] >= 0x80 else { return false }
    let lead = text[text.count - 3]
    return (0xE3...0xE9).contains(lead) || lead == 0xEF
  }

  /// Shorter lines are verses, or those of a list.
  private static let leastFullLine = 45

  /// Whether a line goes on in the next one: as wide as text is set, and with a small letter though no sentence has ended.
  private static func goesOn(
    _ line: ArraySlice<UInt8>, with next: Slice<UnsafeBufferPointer<UInt8>>
  ) -> Bool {
    line.count >= leastFullLine && goesOnWord(next)
      && !lineEnds.contains { line.suffix($0.count).elementsEqual($0) }
  }

  /// What may end a sentence, or announce one.
  private static let lineEnds = [".", "!", "?", ":", ";", ")", "\"", "…", "”", "»"].map { Array($0.utf8) }

  mutating func appendNewline() {
    text.append(UInt8(ascii: "\n"))
  }

  /// Ends the current block and gives the range of its text, white space at its ends cut off.
  ///
  /// - Parameter keepsIndentation: leaves white space before the first line's text (preformatted content).
  mutating func endBlock(keepsIndentation: Bool) -> Range<Int> {
    pendingSpace = false
    pendingLineBreak = false
    pendingEdge = nil
    pendingJoiner = 0
    isDropCap = false
    while text.count > start, let last = text.last, ByteClass.table[Int(last)] == .space { text.removeLast() }
    var first = start
    if keepsIndentation {
      var index = first
      while index < text.count, ByteClass.table[Int(text[index])] == .space {
        index += 1
        if text[index - 1] == UInt8(ascii: "\n") { first = index }
      }
    }
    defer { start = text.count }
    return first..<text.count
  }

  /// A capital with a quotation mark before it, in bytes.
  private static let longestCapital = 5

  /// Adds bytes that are seen, with the space or the joiner before them.
  private mutating func add(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    var ink = bytes.count
    if isDropCap {
      isDropCap = false
      if Self.goesOnWord(bytes) {
        pendingSpace = false
        pendingEdge = nil
      }
    } else if pendingEdge != nil, !pendingSpace, text.count - start <= Self.longestCapital,
      holdsSingleCapital,
      Self.goesOnWord(bytes)
    {
      pendingEdge = nil
    }
    if let edge = pendingEdge {
      pendingEdge = nil
      pendingSpace = pendingSpace || edge.needsSpace(after: text[start...], before: bytes)
    }
    if pendingJoiner != 0 {
      if !pendingSpace, text.count > start, text[text.count - 1] >= 0x80, bytes[bytes.startIndex] >= 0x80 {
        text += [0xE2, 0x80, pendingJoiner]
        ink += 3
      }
      pendingJoiner = 0
    }
    if pendingSpace {
      if text.count > start {
        if pendingLineBreak {
          let line = text[max(start, (lineBreaks.last ?? -1) + 1)...]
          if !Self.goesOn(line, with: bytes) { lineBreaks.append(text.count) }
        }
        text.append(UInt8(ascii: " "))
      }
      pendingSpace = false
    }
    pendingLineBreak = false
    text.append(contentsOf: UnsafeBufferPointer(rebasing: bytes))
    return ink
  }
}

/// How `TextCollector` treats a byte.
enum ByteClass: UInt8 {
  case ink, space, dropped
  /// The first byte of a sequence that may be white space or invisible.
  case lead

  static let table: [ByteClass] = (0...255).map { byte in
    switch byte {
    case 0x09, 0x0A, 0x0C, 0x0D, 0x20, 0x0B: .space
    case 0x00..<0x20, 0x7F: .dropped
    case 0xC2, 0xD8, 0xE1, 0xE2, 0xE3, 0xEF: .lead
    default: .ink
    }
  }
}

/// The characters beyond ASCII that are white space or can't be seen.
enum InvisibleCharacter {
  enum Action { case keep, space, drop, keepBetweenLetters }

  /// The length in bytes of the character at `index` and what becomes of it.
  static func classify(
    _ source: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (length: Int, action: Action) {
    let lead = source[index]
    let length = min(lead < 0xE0 ? 2 : 3, source.count - index)
    let second = length > 1 ? source[index + 1] : 0
    let third = length > 2 ? source[index + 2] : 0
    switch (lead, second, third) {
    case (0xD8, 0x9C, _): return (length, .drop)  // Arabic letter mark
    case (0xC2, 0xA0, _), (0xC2, 0x85, _): return (length, .space)  // no-break space, next line
    case (0xC2, 0xAD, _): return (length, .drop)  // soft hyphen
    case (0xC2, 0x80...0x9F, _): return (length, .drop)  // C1 controls
    case (0xE1, 0x9A, 0x80): return (length, .space)  // ogham space
    case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8), (0xE2, 0x80, 0xA9), (0xE2, 0x80, 0xAF),
      (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80):
      return (length, .space)  // en quad ... hair space, separators, narrow no-break, ideographic space
    case (0xE2, 0x80, 0x8C), (0xE2, 0x80, 0x8D): return (length, .keepBetweenLetters)  // ZWNJ, ZWJ
    case (0xE2, 0x80, 0x8B), (0xE2, 0x80, 0x8E...0x8F), (0xE2, 0x80, 0xAA...0xAE), (0xE2, 0x81, 0xA0...0xAF),
      (0xEF, 0xBB, 0xBF):
      return (length, .drop)  // zero-width space, direction marks and embeddings, word joiner, BOM
    default: return (length, .keep)
    }
  }
}
