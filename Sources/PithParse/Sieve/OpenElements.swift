import PithCore

/// The elements that are open at a place of the page, and which of them a tag ends.
///
/// The rules are those of the HTML Standard's tree construction "in body", with these differences, each
/// for the sake of the text: formatting that was never closed isn't carried over to the next paragraph (a link left
/// open would turn the rest of the page into a link), and what stands between the parts of a table stays
/// there instead of moving before it.
struct OpenElements {
  struct Element {
    let tag: HTMLTag
    let name: PackedName
    /// The place of the name in the page; empty for an element that the page leaves out.
    let nameRange: Range<Int>
    /// The element's attributes in `SiftedMarkup.attributes`.
    let attributes: Range<Int>
    /// Whether its end tag has come; it ends with the block inside it.
    var isEnded = false
  }

  /// Outermost first.
  private(set) var elements: [Element] = []
  /// How many of each tag are open: mostly none, which saves the search.
  private var counts = [Int32](repeating: 0, count: HTMLTag.allCases.count)
  private let traits = TagTraits.all
  private let endings = LibXML2Rules.endings

  var count: Int { elements.count }
  var top: HTMLTag? { elements.last?.tag }

  mutating func push(_ element: Element) {
    elements.append(element)
    counts[Int(element.tag.rawValue)] += 1
  }

  mutating func pop() -> Element? {
    guard let element = elements.popLast() else { return nil }
    counts[Int(element.tag.rawValue)] -= 1
    return element
  }

  var isTopEnded: Bool { elements.last?.isEnded ?? false }

  mutating func markEnded(at index: Int) {
    elements[index].isEnded = true
  }

  func traits(of tag: HTMLTag) -> TagTraits { traits[Int(tag.rawValue)] }

  func isOpen(_ tag: HTMLTag) -> Bool { counts[Int(tag.rawValue)] > 0 }

  // MARK: What a start tag ends

  /// How many elements stay open when a start tag of the body comes; those after them end before it.
  func remaining(before tag: HTMLTag) -> Int {
    var remaining = elements.count
    switch tag {
    case .li: remaining = listItem(.li, .li) ?? remaining
    case .dd, .dt: remaining = listItem(.dd, .dt) ?? remaining
    case .option, .optgroup:
      if top == .option { remaining -= 1 }
    case .button: remaining = index(of: .button, isBoundary: \.isScopeBoundary) ?? remaining
    case .tr, .td, .th, .tbody, .thead, .tfoot, .caption, .colgroup, .col:
      remaining = tableContext(of: tag) ?? remaining
    default: break
    }
    let traits = traits(of: tag)
    if traits.contains(.endsParagraph),
      let paragraph = index(of: .p, below: remaining, isBoundary: \.isButtonBoundary)
    {
      remaining = paragraph
    }
    if traits.contains(.heading), remaining > 0,
      self.traits(of: elements[remaining - 1].tag).contains(.heading)
    {
      remaining -= 1
    }
    while remaining > 0, endings[Int(elements[remaining - 1].tag.rawValue)].contains(tag) { remaining -= 1 }
    return remaining
  }

  /// The index of the list item that the next one ends: the innermost that no block of another kind stands between.
  private func listItem(_ first: HTMLTag, _ second: HTMLTag) -> Int? {
    guard isOpen(first) || isOpen(second) else { return nil }
    for index in elements.indices.reversed() {
      let tag = elements[index].tag
      if tag == first || tag == second { return index }
      if traits(of: tag).contains(.special), tag != .address, tag != .div, tag != .p { return nil }
    }
    return nil
  }

  /// How many elements stay open before a part of a table: those around the part of the table that holds it.
  private func tableContext(of tag: HTMLTag) -> Int? {
    guard isOpen(.table) else { return nil }
    for index in elements.indices.reversed() {
      switch elements[index].tag {
      case .table: return index + 1
      case .tbody, .thead, .tfoot: if tag == .tr || tag == .td || tag == .th { return index + 1 }
      case .tr: if tag == .td || tag == .th { return index + 1 }
      case .template: return nil
      default: break
      }
    }
    return nil
  }

  // MARK: What an end tag ends

  /// The index of the outermost element that an end tag of the body ends; `nil` where it ends none.
  func index(endedBy tag: HTMLTag, name: PackedName) -> Int? {
    let traits = traits(of: tag)
    if tag != .other, !traits.contains(.heading), !isOpen(tag) { return nil }
    if tag == .p { return index(of: .p, isBoundary: \.isButtonBoundary) }
    if tag == .li { return index(of: .li, isBoundary: \.isListBoundary) }
    if traits.contains(.heading) { return heading() }
    if traits.contains(.tablePart) { return index(of: tag, isBoundary: \.isTableBoundary) }
    if traits.contains(.block) || traits.contains(.formatting) || tag == .dd || tag == .dt {
      return index(of: tag, isBoundary: \.isScopeBoundary)
    }
    for index in elements.indices.reversed() {
      let element = elements[index]
      if element.tag == tag, tag != .other || element.name == name { return index }
      if self.traits(of: element.tag).contains(.special) { return nil }
    }
    return nil
  }

  /// Whether a block stands inside the element at an index.
  func hasBlock(inside index: Int) -> Bool {
    elements[(index + 1)...].contains { traits(of: $0.tag).contains(.special) }
  }

  /// The innermost heading: `</h2>` ends an `<h3>` as well.
  private func heading() -> Int? {
    for index in elements.indices.reversed() {
      let traits = traits(of: elements[index].tag)
      if traits.contains(.heading) { return index }
      if traits.contains(.scopeBoundary) { return nil }
    }
    return nil
  }

  /// The innermost open element of a tag, if no boundary stands before it.
  func index(of tag: HTMLTag, below limit: Int? = nil, isBoundary: (HTMLTag) -> Bool) -> Int? {
    guard isOpen(tag) else { return nil }
    for index in (0..<(limit ?? elements.count)).reversed() {
      if elements[index].tag == tag, !elements[index].isEnded { return index }
      if isBoundary(elements[index].tag) { return nil }
    }
    return nil
  }
}

extension HTMLTag {
  /// The boundaries of the Standard's kinds of scope.
  var isScopeBoundary: Bool {
    switch self {
    case .applet, .caption, .html, .table, .td, .th, .object, .template: true
    default: false
    }
  }
  fileprivate var isButtonBoundary: Bool { self == .button || isScopeBoundary }
  fileprivate var isListBoundary: Bool { self == .ol || self == .ul || isScopeBoundary }
  fileprivate var isTableBoundary: Bool { self == .html || self == .table || self == .template }
}
