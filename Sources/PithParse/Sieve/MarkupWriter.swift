import CLibXML2
import PithCore

/// Writes a page's tags and text so that they nest: what a start tag ends by implication is ended before it, what an end
/// tag doesn't match is left out, and the html, head and body that a page leaves out are put in.
///
/// libxml2 has rules of its own for that, which are those of HTML 4: it lets a paragraph go on into
/// `<section>`, ignores `</section>` while a `<div>` inside is open, and a link that a block interrupts never ends.
struct MarkupWriter: ~Copyable {
  /// The parts of a page, in order.
  private enum Part {
    /// Nothing but the doctype, and maybe the html tag.
    case start
    /// Inside the head, or behind it where only head content has come since.
    case head
    case body
  }

  private let source: UnsafePointer<UInt8>
  private let depth: Int
  private let mostTags: Int
  private var tagCount = 0
  private let isKnown = Self.knownToLibXML2
  private var sifted: SiftedMarkup
  private var elements = OpenElements()
  private var part = Part.start

  /// Whether more tags have been written than the document may have nodes.
  var isFull: Bool { tagCount > mostTags }

  /// - Parameters:
  ///   - text: the page, which must outlive the writer.
  ///   - limits: what is nested deeper becomes siblings.
  init(_ text: UnsafeBufferPointer<UInt8>, limits: HTMLDocumentBuilder.Limits) {
    source = MarkupReader(text).base
    // html, body and one more.
    depth = max(limits.depth, 3)
    mostTags = limits.nodes
    sifted = SiftedMarkup(expectedBytes: text.count)
  }

  consuming func finish() -> SiftedMarkup {
    sifted.hasTags = tagCount > 0
    sifted.markup.append(0)
    return sifted
  }

  // MARK: Attributes

  var attributeCount: Int { sifted.attributes.count }

  mutating func addAttribute(_ name: HTMLAttribute, value: UnsafeBufferPointer<UInt8>) {
    let start = sifted.values.count
    sifted.values.appendValue(value)
    sifted.attributes.append(.init(name: name, value: start..<sifted.values.count))
  }

  mutating func dropAttributes(from first: Int) {
    sifted.attributes.removeLast(sifted.attributes.count - first)
  }

  mutating func addDataScript(_ script: HTMLDocument.DataScript) {
    sifted.dataScripts.append(script)
  }

  // MARK: Text

  /// Writes text that may hold character references.
  mutating func writeText(_ text: UnsafeBufferPointer<UInt8>) {
    enterBody(forText: text)
    let start = sifted.text.count
    sifted.text.appendText(text)
    standForText(from: start)
  }

  /// Writes text in which every character means itself.
  mutating func writeRawText(_ text: UnsafeBufferPointer<UInt8>) {
    enterBody(forText: text)
    let start = sifted.text.count
    sifted.text.appendRawText(text)
    standForText(from: start)
  }

  /// Writes what stands for the text that has been set aside from an index on.
  private mutating func standForText(from start: Int) {
    let end = sifted.text.count
    guard end > start else { return }
    let bytes = sifted.text.bytes
    var index = start
    while index < end, bytes[index].isHTMLSpace { index += 1 }
    let stand: UInt8 = index == end ? 0x20 : UInt8(ascii: "x")
    if let last = sifted.texts.indices.last, sifted.texts[last].end == sifted.markup.count {
      // Nothing was written between: libxml2 would read both as one.
      sifted.texts[last].textEnd = end
      if stand != 0x20 {
        sifted.markup.removeLast(1)
        sifted.markup.append(stand)
      }
    } else {
      sifted.markup.append(stand)
      sifted.texts.append(.init(end: sifted.markup.count, textEnd: end))
    }
  }

  /// Text outside of everything opens the body, unless it is white space.
  private mutating func enterBody(forText text: UnsafeBufferPointer<UInt8>) {
    guard part != .body, isAtTopOfHead, text.contains(where: { !$0.isHTMLSpace }) else { return }
    enterBody()
  }

  // MARK: Start tags

  /// Writes a start tag.
  ///
  /// - Returns: whether it was written; some have no effect, such as a second `<body>`.
  mutating func open(_ element: OpenElements.Element) -> Bool {
    let tag = element.tag
    switch tag {
    case .html:
      guard part == .start, elements.count == 0 else { return false }
    case .head:
      guard part == .start else { return false }
      enterHTML()
      part = .head
    case .body:
      guard part != .body else { return false }
      leaveHead()
      part = .body
    case .form where elements.isOpen(.form):
      return false
    default:
      enterPart(for: tag)
      endElements(before: tag)
    }
    write(element)
    return true
  }

  /// Writes a script without content.
  mutating func writeScript() {
    enterPart(for: .script)
    tagCount += 1
    sifted.markup.append("<script></script>")
  }

  private mutating func endElements(before tag: HTMLTag) {
    if tag == .a, let link = elements.index(of: .a, isBoundary: \.isScopeBoundary),
      // An anchor that was never closed (`<a name=top>`) is no link, and a paragraph is better left whole.
      isLink(elements.elements[link]) || !elements.hasBlock(inside: link)
    {
      endFormatting(at: link)
    }
    close(downTo: elements.remaining(before: tag))
  }

  private func isLink(_ element: OpenElements.Element) -> Bool {
    sifted.attributes[element.attributes].contains { $0.name == .href }
  }

  private mutating func write(_ element: OpenElements.Element) {
    let isVoid = elements.traits(of: element.tag).contains(.void)
    // As in Blink, whatever would be nested too deeply follows the innermost element instead.
    if !isVoid { close(downTo: min(elements.count, depth - 1)) }
    if !element.isImplied { tagCount += 1 }
    sifted.markup.append(UInt8(ascii: "<"))
    writeName(of: element)
    if !element.attributes.isEmpty || !isKnown[Int(element.tag.rawValue)] {
      sifted.markup.append(UInt8(ascii: " "))
      sifted.tags.append(
        .init(tag: element.tag, end: sifted.markup.count, attributes: element.attributes))
    }
    sifted.markup.append(isVoid ? "/>" : ">")
    if !isVoid { elements.push(element) }
  }

  private mutating func writeName(of element: OpenElements.Element) {
    guard isKnown[Int(element.tag.rawValue)] else {
      sifted.markup.append(Self.falseName)
      return
    }
    switch element.tag {
    case .html where element.isImplied: sifted.markup.append("html")
    case .head where element.isImplied: sifted.markup.append("head")
    case .body where element.isImplied: sifted.markup.append("body")
    case .p where element.isImplied: sifted.markup.append("p")
    case .br: sifted.markup.append("br")
    // The page may have it as `image`.
    case .img: sifted.markup.append("img")
    default: sifted.markup.append(source + element.nameRange.lowerBound, count: element.nameRange.count)
    }
  }

  /// What elements that libxml2 doesn't know go by: one that it has no rules about.
  private static let falseName: StaticString = "ins"

  /// Whether libxml2 knows each tag, by raw value. It may not know framesets, to which it gives bodies inside.
  private static let knownToLibXML2 = HTMLTag.allCases.map { tag in
    tag != .other && tag != .frameset && tag != .frame && htmlTagLookup(tag.name) != nil
  }

  // MARK: Parts of the page

  /// Whether nothing but html and head is open.
  private var isAtTopOfHead: Bool { elements.top == nil || elements.top == .html || elements.top == .head }

  private mutating func enterPart(for tag: HTMLTag) {
    guard part != .body else { return }
    if elements.traits(of: tag).contains(.headContent) {
      guard part == .start else { return }
      enterHTML()
      write(.implied(.head))
      part = .head
    } else if isAtTopOfHead {
      // Elsewhere it stays in the head: `<noscript><img></noscript>` mustn't start the body.
      enterBody()
    }
  }

  private mutating func enterHTML() {
    if elements.count == 0 { write(.implied(.html)) }
  }

  private mutating func leaveHead() {
    enterHTML()
    close(downTo: 1)
  }

  private mutating func enterBody() {
    leaveHead()
    write(.implied(.body))
    part = .body
  }

  // MARK: End tags

  /// Writes what an end tag ends.
  mutating func close(_ tag: HTMLTag, name: PackedName) {
    switch tag {
    case .html, .body:
      // What follows belongs to the body all the same.
      return
    case .head:
      // The tag itself is written when the body starts: what comes before that belongs to the head.
      if part == .head { close(downTo: min(elements.count, 2)) }
      return
    case .br:
      _ = open(.implied(.br))
      return
    default:
      break
    }
    guard let index = elements.index(endedBy: tag, name: name) else {
      // Browsers read a stray `</p>` as an empty paragraph, which parts the text around it.
      if tag == .p, part == .body, open(.implied(.p)) { closeInnermost() }
      return
    }
    if elements.traits(of: tag).contains(.formatting) {
      endFormatting(at: index)
    } else {
      close(downTo: index)
    }
  }

  func isOpen(_ tag: HTMLTag) -> Bool { elements.isOpen(tag) }

  mutating func closeInnermost() {
    close(downTo: elements.count - 1)
  }

  private mutating func close(downTo count: Int) {
    guard elements.count > count else { return }
    while elements.count > count || elements.isTopEnded, let element = elements.pop() {
      sifted.markup.append("</")
      writeName(of: element)
      sifted.markup.append(UInt8(ascii: ">"))
    }
  }

  /// Ends an element of formatting, in which blocks may be open.
  ///
  /// The Standard's "adoption agency" moves the blocks out of it. Here it ends with the innermost of them, which leaves
  /// the blocks whole; but a link ends at once, the blocks being ended and opened again, lest what follows in
  /// them be taken for a link.
  private mutating func endFormatting(at index: Int) {
    guard elements.hasBlock(inside: index) else {
      close(downTo: index)
      return
    }
    guard elements.elements[index].tag == .a else {
      elements.markEnded(at: index)
      return
    }
    let inside = Array(elements.elements[(index + 1)...])
    guard inside.count <= Self.mostReopened else { return }
    close(downTo: index)
    for element in inside { write(element) }
  }

  /// Real pages have one or two blocks in a link; a page with more is after our time.
  private static let mostReopened = 8
}

extension OpenElements.Element {
  fileprivate var isImplied: Bool { nameRange.isEmpty }

  /// An element that the page leaves out.
  fileprivate static func implied(_ tag: HTMLTag) -> Self {
    .init(tag: tag, name: PackedName(), nameRange: 0..<0, attributes: 0..<0)
  }
}
