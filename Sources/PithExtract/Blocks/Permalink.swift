import PithCore

/// The sign beside a heading that links to the heading itself: `<h2>Setup <a class="headerlink" href="#setup">¶</a></h2>`.
///
/// Sphinx, MkDocs, VuePress, rustdoc and others write one beside every heading and every name that they explain; it is shown where the
/// pointer is. Footnotes have one that leads back.
struct Permalink {
  private let page: SegmentedPage

  init(_ page: SegmentedPage) {
    self.page = page
  }

  /// The signs, those of icon fonts (a private use area) among them.
  private static func isSign(_ character: Character) -> Bool {
    guard let scalar = character.unicodeScalars.first?.value else { return false }
    return scalar == 0xB6 || scalar == 0xA7 || scalar == 0x23 || scalar == 0x1F517 || scalar == 0x21A9
      || (0xE000...0xF8FF).contains(scalar)
  }

  /// A block's text without such a sign at its end or its start.
  ///
  /// - Parameter text: the text as the page shows it.
  func removed(from text: String, of block: Int) -> String {
    guard page.blocks[block].links > 0, let first = text.first, let last = text.last,
      Self.isSign(first) || Self.isSign(last)
    else { return text }
    let texts = texts(of: block)
    guard texts.count > 1 else { return text }
    var text = Substring(text)
    if Self.isSign(last), isPermalink(texts[texts.count - 1]) { text = text.dropLast() }
    if Self.isSign(first), isPermalink(texts[0]) { text = text.dropFirst() }
    return Self.trimmed(text)
  }

  /// Without the spaces that stood beside a sign. The lines of a text stay as they are.
  private static func trimmed(_ text: Substring) -> String {
    let start = text.drop(while: \.isWhitespace)
    return start.lastIndex { !$0.isWhitespace }.map { String(start[...$0]) } ?? ""
  }

  /// The nodes of a block's texts; none where its element has several blocks.
  private func texts(of block: Int) -> [HTMLDocument.NodeID] {
    let container = page.containers[Int(page.blocks[block].container)]
    guard container.blocks.count == 1 else { return [] }
    let document = page.document
    return (container.node..<document.nodes[Int(container.node)].end).filter { node in
      document.nodes[Int(node)].tag == .text
        && !document.bytes[document.textRange(of: node)].allSatisfy { $0 <= 0x20 }
    }
  }

  /// Whether a text is a sign and nothing else, in a link to a place of the page.
  private func isPermalink(_ text: HTMLDocument.NodeID) -> Bool {
    let document = page.document
    let shown = String(decoding: document.bytes[document.textRange(of: text)], as: UTF8.self).collapsed
    guard shown.count == 1, let sign = shown.first, Self.isSign(sign) else { return false }
    var node = document.nodes[Int(text)].parent
    while node >= 0, document.nodes[Int(node)].tag == .span { node = document.nodes[Int(node)].parent }
    guard node >= 0, document.nodes[Int(node)].tag == .a else { return false }
    return document.valueRange(of: .href, in: node).map {
      document.bytes[$0].contains(UInt8(ascii: "#"))
    } ?? false
  }
}
