/// Escapes text so that a CommonMark reader shows the text itself, with a backslash only where it would show
/// something else.
///
/// Rules in doubt (which marks open emphasis next to which punctuation differs between versions of CommonMark)
/// are decided for the backslash. `~` and `|` are marks of GitHub's extension, whose tables this project writes.
struct MarkdownText {
  /// Where a line of text stands.
  enum Place {
    /// As the start of a paragraph, a list item or a quotation, where a block could begin.
    case paragraph
    /// As one of several lines of a paragraph, where marks may belong to those of another line.
    case paragraphLine
    /// After the `#` marks of a heading.
    case heading
    case tableCell
  }

  private let scalars: [Unicode.Scalar]
  private var isEscaped: [Bool]

  /// One line of text, ready to stand at a place; without white space at its start, which would mean something.
  static func escaped(_ text: String, in place: Place) -> String {
    let line = text.onOneLine.drop { $0 == " " || $0 == "\t" }
    guard mayNeedEscape(line, in: place) else { return String(line) }
    var markdown = MarkdownText(line)
    markdown.escapeInlines()
    switch place {
    case .paragraph: markdown.escapeBlockStart()
    case .paragraphLine:
      for mark in ["*", "_", "~", "`"] as [Unicode.Scalar] { markdown.escapeEach(mark) }
      markdown.escapeBlockStart()
      markdown.escapeLineEnds()
    case .heading: markdown.escapeClosingHashes()
    case .tableCell: markdown.escapeEach("|")
    }
    return markdown.text
  }

  private init(_ line: Substring) {
    scalars = Array(line.unicodeScalars)
    isEscaped = Array(repeating: false, count: scalars.count)
  }

  private var text: String {
    var result = String.UnicodeScalarView()
    for (scalar, isEscaped) in zip(scalars, isEscaped) {
      if isEscaped { result.append("\\") }
      result.append(scalar)
    }
    return String(result)
  }

  /// Whether there is anything to look at closely: most lines have no mark, and closely is slow.
  private static func mayNeedEscape(_ line: Substring, in place: Place) -> Bool {
    let marks =
      switch place {
      case .paragraph, .paragraphLine: "\\`*_~]<&"
      case .heading: "\\`*_~]<&#"
      case .tableCell: "\\`*_~]<&|"
      }
    if place == .paragraph || place == .paragraphLine, let first = line.utf8.first, !first.isASCIILetter,
      first < 0x80
    {
      return true
    }
    return line.utf8.contains { byte in byte < 0x80 && !byte.isASCIILetter && marks.utf8.contains(byte) }
  }
}

// MARK: Marks inside a line

extension MarkdownText {
  private mutating func escapeInlines() {
    for mark in ["*", "_", "~"] as [Unicode.Scalar] { escapeDelimiters(mark) }
    if runs(of: "`").count > 1 { escapeEach("`") }
    for position in scalars.indices where startsConstruct(at: position) { isEscaped[position] = true }
  }

  private mutating func escapeEach(_ mark: Unicode.Scalar) {
    for position in scalars.indices where scalars[position] == mark { isEscaped[position] = true }
  }

  /// Escapes the runs of an emphasis mark, if one of them could open and a later one close an emphasis.
  private mutating func escapeDelimiters(_ mark: Unicode.Scalar) {
    let runs = runs(of: mark)
    guard let opener = runs.firstIndex(where: canOpen), let closer = runs.lastIndex(where: canClose),
      opener < closer
    else { return }
    for run in runs where canOpen(run) || canClose(run) {
      for position in run { isEscaped[position] = true }
    }
  }

  private func runs(of mark: Unicode.Scalar) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for position in scalars.indices where scalars[position] == mark {
      if let last = runs.last, last.upperBound == position {
        runs[runs.count - 1] = last.lowerBound..<position + 1
      } else {
        runs.append(position..<position + 1)
      }
    }
    return runs
  }

  private func canOpen(_ run: Range<Int>) -> Bool {
    guard let next = scalar(at: run.upperBound), !next.properties.isWhitespace else { return false }
    return scalars[run.lowerBound] != "_" || !isWordScalar(at: run.lowerBound - 1)
  }

  private func canClose(_ run: Range<Int>) -> Bool {
    guard let previous = scalar(at: run.lowerBound - 1), !previous.properties.isWhitespace else {
      return false
    }
    return scalars[run.lowerBound] != "_" || !isWordScalar(at: run.upperBound)
  }

  /// Whether an escape, a link, a tag, an autolink or a character reference begins at a position.
  private func startsConstruct(at position: Int) -> Bool {
    let next = scalar(at: position + 1)
    switch scalars[position] {
    case "\\": return next?.isASCIIPunctuation ?? false
    // Without this bracket the one before it opens no link. Links by reference need a definition, which
    // `escapeBlockStart` prevents.
    case "]": return next == "("
    case "<": return next.map { $0.isASCIILetter || $0 == "/" || $0 == "!" || $0 == "?" } ?? false
    case "&": return startsCharacterReference(at: position)
    default: return false
    }
  }

  private func startsCharacterReference(at ampersand: Int) -> Bool {
    var position = ampersand + 1
    if scalar(at: position) == "#" { position += 1 }
    let start = position
    while let scalar = scalar(at: position), scalar.isASCIILetter || scalar.isASCIIDigit { position += 1 }
    return position > start && scalar(at: position) == ";"
  }

  private func scalar(at position: Int) -> Unicode.Scalar? {
    scalars.indices.contains(position) ? scalars[position] : nil
  }

  private func isWordScalar(at position: Int) -> Bool {
    guard let properties = scalar(at: position)?.properties else { return false }
    return properties.isAlphabetic || properties.numericType != nil
  }
}

// MARK: Marks at the start and the end of a line

extension MarkdownText {
  /// A line of `=` makes the line before it a heading, and a backslash at the end would be one with the line break.
  private mutating func escapeLineEnds() {
    if scalars.allSatisfy({ $0 == "=" }) { isEscaped[0] = true }
    if scalars.last == "\\" { isEscaped[scalars.count - 1] = true }
  }

  private mutating func escapeBlockStart() {
    guard let first = scalars.first else { return }
    switch first {
    case "#":
      let end = scalars.prefix { $0 == "#" }.count
      if end <= 6, isSpaceOrEnd(end) { isEscaped[0] = true }
    case "-", "+", "*", "_":
      if isSpaceOrEnd(1) || isThematicBreak(first) { isEscaped[0] = true }
    case ">": isEscaped[0] = true
    case "`", "~":
      if scalars.prefix(while: { $0 == first }).count >= 3 { isEscaped[0] = true }
    case "[": escapeOpeningBracket()
    case "0"..."9": escapeOrderedMarker()
    default: break
    }
  }

  /// `[name]: address` defines a link, `[ ] ` and `[x] ` at the start of an item are GitHub's task list.
  private mutating func escapeOpeningBracket() {
    let isDefinition = scalars.indices.contains { scalars[$0] == "]" && scalar(at: $0 + 1) == ":" }
    let isTask = scalar(at: 2) == "]" && isSpaceOrEnd(3)
    if isDefinition || isTask { isEscaped[0] = true }
  }

  private mutating func escapeOrderedMarker() {
    let end = scalars.prefix { $0.isASCIIDigit }.count
    guard let mark = scalar(at: end), mark == "." || mark == ")", isSpaceOrEnd(end + 1) else { return }
    isEscaped[end] = true
  }

  private mutating func escapeClosingHashes() {
    let text = scalars.indices.last { scalars[$0] != " " && scalars[$0] != "\t" }
    guard let end = text, scalars[end] == "#" else { return }
    let start = scalars[...end].lastIndex { $0 != "#" }.map { $0 + 1 } ?? 0
    if start == 0 || scalars[start - 1] == " " || scalars[start - 1] == "\t" { isEscaped[start] = true }
  }

  /// Whether the line could be a thematic break, for which two hyphens are enough after the one of a list item.
  private func isThematicBreak(_ mark: Unicode.Scalar) -> Bool {
    scalars.allSatisfy { $0 == mark || $0 == " " || $0 == "\t" }
  }

  private func isSpaceOrEnd(_ position: Int) -> Bool {
    guard let scalar = scalar(at: position) else { return true }
    return scalar == " " || scalar == "\t"
  }
}

extension Unicode.Scalar {
  fileprivate var isASCIILetter: Bool { ("a"..."z").contains(self) || ("A"..."Z").contains(self) }
  fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
  fileprivate var isASCIIPunctuation: Bool {
    ("!"..."~").contains(self) && !isASCIILetter && !isASCIIDigit
  }
}
