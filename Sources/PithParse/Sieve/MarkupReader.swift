import Glibc

/// A place in a page's text, and what the HTML Standard's tokenizer does from there.
///
/// The text ends at `end`; every method stops there.
struct MarkupReader {
  let base: UnsafePointer<UInt8>
  let end: Int
  var position: Int

  init(_ text: UnsafeBufferPointer<UInt8>) {
    // An empty text is never read from; any address will do.
    base = text.baseAddress ?? UnsafePointer(Self.nothing.utf8Start)
    end = text.count
    position = 0
  }

  private static let nothing: StaticString = ""

  @inline(__always)
  var current: UInt8? { position < end ? base[position] : nil }

  @inline(__always)
  func byte(at index: Int) -> UInt8? { index < end ? base[index] : nil }

  func span(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: base + range.lowerBound, count: range.count)
  }

  /// The index of the next occurrence of a byte; the end of the text where there is none.
  @inline(__always)
  func next(_ byte: UInt8, from start: Int) -> Int {
    next(byte, from: start, before: end)
  }

  /// The index of the next occurrence of a byte before a limit; the limit where there is none.
  @inline(__always)
  func next(_ byte: UInt8, from start: Int, before limit: Int) -> Int {
    guard start < limit, let found = memchr(base + start, Int32(byte), limit - start) else { return limit }
    return base.distance(to: found.assumingMemoryBound(to: UInt8.self))
  }

  /// Whether a text in lower case stands at an index, case ignored.
  func has(_ text: StaticString, at index: Int) -> Bool {
    guard index + text.utf8CodeUnitCount <= end else { return false }
    for offset in 0..<text.utf8CodeUnitCount
    where base[index + offset].asciiLowercased != text.utf8Start[offset] {
      return false
    }
    return true
  }

  /// Whether the byte at an index ends a tag's name.
  @inline(__always)
  func isNameEnd(at index: Int) -> Bool {
    guard index < end else { return true }
    return base[index].isHTMLSpace || base[index] == UInt8(ascii: "/") || base[index] == UInt8(ascii: ">")
  }

  // MARK: Tags

  /// Reads a tag's name, which starts here, and stops behind it.
  @inline(__always)
  mutating func readTagName() -> (name: PackedName, range: Range<Int>) {
    let start = position
    var name = PackedName()
    while !isNameEnd(at: position) {
      name.append(base[position])
      position += 1
    }
    return (name, start..<position)
  }

  /// One attribute of a tag.
  struct Attribute {
    let name: PackedName
    let nameRange: Range<Int>
    /// Empty where there is no value.
    let value: Range<Int>
  }

  /// How the search for a tag's next attribute ended.
  enum AttributeStep {
    case attribute(Attribute)
    /// The tag ended; the place is behind its `>`.
    case endOfTag(isSelfClosing: Bool)
    /// The page ended inside the tag, which then counts for nothing.
    case endOfText
  }

  /// Reads a tag's next attribute.
  mutating func nextAttribute() -> AttributeStep {
    var isAfterSlash = false
    while let byte = current {
      if byte == UInt8(ascii: ">") {
        position += 1
        return .endOfTag(isSelfClosing: isAfterSlash)
      }
      guard byte.isHTMLSpace || byte == UInt8(ascii: "/") else { return attribute() }
      isAfterSlash = byte == UInt8(ascii: "/")
      position += 1
    }
    return .endOfText
  }

  private mutating func attribute() -> AttributeStep {
    let nameStart = position
    var name = PackedName()
    // A name may start with `=`.
    name.append(base[position])
    position += 1
    while !isNameEnd(at: position), base[position] != UInt8(ascii: "=") {
      name.append(base[position])
      position += 1
    }
    let nameRange = nameStart..<position
    var index = endOfSpace(from: position)
    guard byte(at: index) == UInt8(ascii: "=") else {
      return index < end
        ? .attribute(Attribute(name: name, nameRange: nameRange, value: position..<position)) : .endOfText
    }
    index = endOfSpace(from: index + 1)
    guard let first = byte(at: index) else { return endOfText() }
    if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
      let close = next(first, from: index + 1)
      guard close < end else { return endOfText() }
      position = close + 1
      return .attribute(Attribute(name: name, nameRange: nameRange, value: index + 1..<close))
    }
    let start = index
    while index < end, !base[index].isHTMLSpace, base[index] != UInt8(ascii: ">") { index += 1 }
    position = index
    return .attribute(Attribute(name: name, nameRange: nameRange, value: start..<index))
  }

  private mutating func endOfText() -> AttributeStep {
    position = end
    return .endOfText
  }

  private func endOfSpace(from start: Int) -> Int {
    var index = start
    while index < end, base[index].isHTMLSpace { index += 1 }
    return index
  }

  /// Passes over the attributes of a tag and its end.
  ///
  /// - Returns: whether the tag is self-closing; `nil` where the page ends inside the tag.
  mutating func skipAttributes() -> Bool? {
    while true {
      switch nextAttribute() {
      case .attribute: continue
      case .endOfTag(let isSelfClosing): return isSelfClosing
      case .endOfText: return nil
      }
    }
  }

  // MARK: Markup that is no element

  /// Passes over a comment, a declaration or an instruction, which starts here with `<!`, `<?` or `</`.
  mutating func skipDeclaration() {
    guard has("<!--", at: position) else {
      position = min(next(UInt8(ascii: ">"), from: position + 2) + 1, end)
      return
    }
    // `<!-->` and `<!--->` are whole comments.
    var index = position + 4
    if byte(at: index) == UInt8(ascii: ">") {
      position = index + 1
      return
    }
    while true {
      index = next(UInt8(ascii: ">"), from: index)
      guard index < end else { break }
      let isEnd = base[index - 1] == UInt8(ascii: "-") && base[index - 2] == UInt8(ascii: "-")
      // `--!>` needs hyphens of its own, not those of the start.
      let isLenientEnd = index >= position + 7 && has("--!", at: index - 3)
      index += 1
      if isEnd || isLenientEnd { break }
    }
    position = index
  }
}
