import PithParse

/// Turns XML as it is found in feeds into XML that libxml2 reads without a complaint, piece by piece.
///
/// Named references of HTML become their characters, other ampersands `&amp;`; CDATA becomes escaped text; control
/// characters, comments, processing instructions and declarations go, so that no entity can be declared; attributes get the
/// quotation marks and values that they lack; end tags are added where they are missing and dropped where nothing is open. What
/// follows the end of the root element is left out.
struct XMLSieve {
  /// About as many bytes are made ready at a time.
  private static let pieceBytes = 32_768
  /// Elements nested deeper lose their tags. libxml2 ends at 256 (`xmlParserMaxDepth`).
  private static let maximumDepth = 200
  /// The longest name of an element or attribute, in bytes; what has a longer one is dropped.
  private static let longestName = 256
  /// The longest value of an attribute whose end is looked for, in bytes: without bound, one missing quotation mark would
  /// take the rest of the feed along.
  private static let longestValue = 65_536

  /// The most attributes of an element: libxml2 compares each with all before it.
  private static let mostAttributes = 64
  /// The most namespaces that are declared at the same time: libxml2 looks through all of them for each name.
  private static let mostNamespaces = 256

  /// An element that is open.
  private struct OpenElement {
    /// Where its name stands in the input.
    let name: Range<Int>
    let namespaceCount: Int
  }

  private let input: UnsafeBufferPointer<UInt8>
  private var index: Int
  /// Where the open CDATA section ends; `nil` outside of one.
  private var endOfCDATA: Int?
  private var open: [OpenElement] = []
  private var namespaceCount = 0
  private var openBelowLimit = 0
  /// No quotation mark (double, single) stands between the last search's start and here.
  private var quotesAbsentUpTo = (double: 0, single: 0)
  /// The piece that is ready.
  private(set) var piece: [UInt8] = []
  /// Whether the root element has ended. Where the input ends before, it is cut off.
  private(set) var isComplete = false

  /// - Parameter start: where the root element begins.
  init(_ input: UnsafeBufferPointer<UInt8>, from start: Int) {
    self.input = input
    index = start
    piece.reserveCapacity(2 * Self.pieceBytes)
  }

  /// Makes the next piece ready.
  ///
  /// - Returns: whether there is one.
  mutating func advance() -> Bool {
    piece.removeAll(keepingCapacity: true)
    while piece.count < Self.pieceBytes, index < input.count, !isComplete {
      if let endOfCDATA {
        sieveCDATA(upTo: endOfCDATA)
      } else if input[index] == UInt8(ascii: "<") {
        sieveMarkup()
      } else {
        sieveText()
      }
    }
    return !piece.isEmpty
  }

  // MARK: Text

  /// The bytes of text that stand for themselves.
  private static let isPlain: [Bool] = (0...255).map { byte in
    let byte = UInt8(byte)
    if [UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), UInt8(ascii: "\"")].contains(byte) {
      return false
    }
    return !byte.isStrayControl
  }

  /// Passes text on up to the next tag, or to the end of the piece.
  private mutating func sieveText() {
    let end = min(input.count, index + Self.pieceBytes)
    while index < end, input[index] != UInt8(ascii: "<") { passOn(upTo: end, resolvesReferences: true) }
  }

  private mutating func sieveCDATA(upTo close: Int) {
    let end = min(close, index + Self.pieceBytes)
    while index < end { passOn(upTo: end, resolvesReferences: false) }
    if index == close {
      index = min(input.count, index + 3)
      endOfCDATA = nil
    }
  }

  /// Passes a run of plain bytes on, or one that isn't.
  private mutating func passOn(upTo end: Int, resolvesReferences: Bool) {
    let start = index
    index = Self.isPlain.withUnsafeBufferPointer { isPlain in
      var index = start
      while index < end, isPlain[Int(input[index])] { index += 1 }
      return index
    }
    piece.append(contentsOf: input[start..<index])
    guard index < end else { return }
    switch input[index] {
    case UInt8(ascii: "<") where resolvesReferences: return
    case UInt8(ascii: "&") where resolvesReferences: passReference()
    case let byte:
      if !byte.isStrayControl { appendEscaped(byte) }
      index += 1
    }
  }

  private mutating func passReference() {
    // The rules of attributes leave `?a=1&copy=2` alone, which stands in the text of feeds.
    let rest = UnsafeBufferPointer(rebasing: input[index...])
    if let match = CharacterReference.match(rest, isInAttribute: true) {
      for byte in match.text.utf8 where !byte.isStrayControl { appendEscaped(byte) }
      index += match.length
    } else {
      appendEscaped(UInt8(ascii: "&"))
      index += 1
    }
  }

  private mutating func appendEscaped(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "<"): append("&lt;")
    case UInt8(ascii: ">"): append("&gt;")
    case UInt8(ascii: "&"): append("&amp;")
    case UInt8(ascii: "\""): append("&quot;")
    default: piece.append(byte)
    }
  }

  private mutating func append(_ text: StaticString) {
    piece.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  // MARK: Markup

  private mutating func sieveMarkup() {
    let rest = input[index...]
    switch index + 1 < input.count ? input[index + 1] : 0 {
    case UInt8(ascii: "!"):
      if rest.starts(withLowercase: "<![cdata[") {
        index += 9
        endOfCDATA = input.firstIndex(of: "]]>", from: index) ?? input.count
      } else if rest.starts(withLowercase: "<!--") {
        skip(past: "-->")
      } else {
        skip(past: ">")
      }
    case UInt8(ascii: "?"): skip(past: "?>")
    case UInt8(ascii: "/"): sieveEndTag()
    case let byte where Self.startsName(byte): sieveStartTag()
    default:
      append("&lt;")
      index += 1
    }
  }

  private mutating func skip(past end: StaticString) {
    index = input.firstIndex(of: end, from: index).map { $0 + end.utf8CodeUnitCount } ?? input.count
  }

  private mutating func sieveEndTag() {
    let name = nameRange(at: index + 2)
    index = input.firstIndex(of: ">", from: name.upperBound).map { $0 + 1 } ?? input.count
    if openBelowLimit > 0 {
      openBelowLimit -= 1
      return
    }
    guard let match = open.lastIndex(where: { isSameName($0.name, name) }) else { return }
    while open.count > match {
      let closed = open.removeLast()
      namespaceCount -= closed.namespaceCount
      append("</")
      piece.append(contentsOf: input[closed.name])
      append(">")
    }
    isComplete = open.isEmpty
  }

  private func isSameName(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
    first.count == second.count
      && zip(input[first], input[second]).allSatisfy { $0 == $1 || $0.asciiLowercased == $1.asciiLowercased }
  }

  private mutating func sieveStartTag() {
    let tagStart = piece.count
    let name = nameRange(at: index + 1)
    index = name.upperBound
    append("<")
    piece.append(contentsOf: input[name])
    var isEmptyElement = false
    let outerNamespaceCount = namespaceCount
    var attributeCount = 0
    while true {
      skipSpace()
      guard index < input.count else {
        // The input ends inside the tag.
        namespaceCount = outerNamespaceCount
        piece.removeSubrange(tagStart...)
        return
      }
      let byte = input[index]
      if byte == UInt8(ascii: "<") { break }
      if byte == UInt8(ascii: ">") {
        index += 1
        break
      }
      if byte == UInt8(ascii: "/") {
        isEmptyElement = index + 1 < input.count && input[index + 1] == UInt8(ascii: ">")
        index += 1
      } else {
        sieveAttribute(isWanted: attributeCount < Self.mostAttributes)
        attributeCount += 1
      }
    }
    let ownNamespaceCount = namespaceCount - outerNamespaceCount
    if isEmptyElement { namespaceCount = outerNamespaceCount }
    if name.count > Self.longestName || open.count >= Self.maximumDepth {
      piece.removeSubrange(tagStart...)
      namespaceCount = outerNamespaceCount
      if !isEmptyElement, name.count <= Self.longestName { openBelowLimit += 1 }
      return
    }
    append(isEmptyElement ? "/>" : ">")
    if !isEmptyElement { open.append(OpenElement(name: name, namespaceCount: ownNamespaceCount)) }
  }

  private mutating func sieveAttribute(isWanted: Bool) {
    let name = nameRange(at: index)
    guard !name.isEmpty, Self.startsName(input[name.lowerBound]) else {
      index = max(index + 1, name.upperBound)
      return
    }
    index = name.upperBound
    let start = piece.count
    append(" ")
    piece.append(contentsOf: input[name])
    append("=\"")
    skipSpace()
    if index < input.count, input[index] == UInt8(ascii: "=") {
      index += 1
      skipSpace()
      sieveValue()
    }
    append("\"")
    let isNamespace = input[name].starts(withLowercase: "xmlns")
    if !isWanted || name.count > Self.longestName || isNamespace && namespaceCount >= Self.mostNamespaces {
      piece.removeSubrange(start...)
    } else if isNamespace {
      namespaceCount += 1
    }
  }

  private mutating func sieveValue() {
    guard index < input.count else { return }
    let quote = input[index]
    let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
    if isQuoted { index += 1 }
    let close = isQuoted ? closingQuote(quote) : nil
    let end = close ?? input[index...].firstIndex { $0.isHTMLSpace || $0 == UInt8(ascii: ">") } ?? input.count
    while index < end {
      if input[index] == UInt8(ascii: "<") {
        append("&lt;")
        index += 1
      } else {
        passOn(upTo: end, resolvesReferences: true)
      }
    }
    index = min(input.count, close.map { max(index, $0 + 1) } ?? index)
  }

  /// Where a quotation mark stands next, not too far from here.
  private mutating func closingQuote(_ quote: UInt8) -> Int? {
    let isDouble = quote == UInt8(ascii: "\"")
    let limit = min(input.count, index + Self.longestValue)
    let start = max(index, isDouble ? quotesAbsentUpTo.double : quotesAbsentUpTo.single)
    if start < limit, let found = input[start..<limit].firstIndex(of: quote) { return found }
    if isDouble {
      quotesAbsentUpTo.double = max(start, limit)
    } else {
      quotesAbsentUpTo.single = max(start, limit)
    }
    return nil
  }

  private mutating func skipSpace() {
    while index < input.count, input[index] <= 0x20 { index += 1 }
  }

  /// The name that begins here; empty where none does.
  private func nameRange(at start: Int) -> Range<Int> {
    var end = min(start, input.count)
    while end < input.count, Self.isInName(input[end]) { end += 1 }
    return min(start, end)..<end
  }

  /// XML 1.0, production 4, characters outside ASCII taken together.
  private static func startsName(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte == UInt8(ascii: "_") || byte >= 0x80
  }

  private static func isInName(_ byte: UInt8) -> Bool {
    startsName(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ":")
  }
}
