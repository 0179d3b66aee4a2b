import PithCore

/// Cuts a document into blocks.
///
/// A *container* is a block-level element: every element that isn't inline, and every inline element with a
/// block-level descendant. A *block* is a maximal run of text and inline content directly under one container, cut at
/// every child container and at two `<br>` in a row; runs without text make no block. Content is read from `body` on
/// (from the root where there is none); `noscript` counts as content.
struct BlockSegmenter {
  private let document: HTMLDocument
  private let nodes: [HTMLDocument.Node]
  private var containers: [Container] = []
  private var blocks: [TextBlock] = []
  private var collector: TextCollector
  private var marks = ClassMarkReader()
  /// Whether an element has a block-level descendant, by node.
  private var holdsBlock: [Bool]
  /// What has been counted in the current run.
  private var run = TextBlock(container: 0, textStart: 0, textEnd: 0)
  private var frames: [Frame] = []
  /// The innermost open container; -1 before the first.
  private var currentContainer: Int32 = -1
  private let traits = TagTraits.table
  /// The last inline element that ended, and where.
  private var lastInline: (node: HTMLDocument.NodeID, end: HTMLDocument.NodeID) = (-1, -1)

  /// An element that is open during the walk.
  private struct Frame {
    let node: HTMLDocument.NodeID
    let end: HTMLDocument.NodeID
    /// The container that it is; -1 for an inline element.
    let container: Int32
    let traits: TagTraits
    let style: TextStyle
    /// The link that the element is or stands in; -1 for none.
    let link: HTMLDocument.NodeID
  }

  /// Cuts `document`.
  static func segment(_ document: HTMLDocument) -> SegmentedPage {
    var segmenter = BlockSegmenter(document)
    segmenter.walk()
    return SegmentedPage(
      document: document, containers: segmenter.containers, blocks: segmenter.blocks,
      text: segmenter.collector.text, lineBreaks: segmenter.collector.lineBreaks)
  }

  private init(_ document: HTMLDocument) {
    self.document = document
    nodes = document.nodes
    holdsBlock = Self.nodesHoldingBlocks(document.nodes)
    collector = TextCollector(capacity: document.bytes.count)
  }

  private static func nodesHoldingBlocks(_ nodes: [HTMLDocument.Node]) -> [Bool] {
    let traits = TagTraits.table
    var holds = [Bool](repeating: false, count: nodes.count)
    for index in nodes.indices.reversed() where nodes[index].tag != .text {
      let own = traits[Int(nodes[index].tag.rawValue)]
      if !own.isDisjoint(with: [.skipped, .formula]) { continue }
      if !own.contains(.inline) || holds[index], nodes[index].parent >= 0 {
        holds[Int(nodes[index].parent)] = true
      }
    }
    return holds
  }

  private mutating func walk() {
    guard !nodes.isEmpty else { return }
    let root = document.firstElement(.body) ?? 0
    // What stands after a second body, or outside, still belongs to the page.
    let end = Int32(nodes.count)
    var index = root
    document.bytes.withUnsafeBufferPointer { bytes in
      openContainer(root, style: [], bytes)
      if nodes[Int(root)].tag != .text { index += 1 }
      while index < end {
        while let frame = frames.last, frame.end <= index, frames.count > 1 { close(frame) }
        index = visit(index, bytes)
      }
      while let frame = frames.last { close(frame) }
    }
  }

  /// Visits a node and gives the next one to visit.
  private mutating func visit(
    _ index: HTMLDocument.NodeID, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> HTMLDocument.NodeID {
    let node = nodes[Int(index)]
    if node.tag == .text {
      if isMarkupForOtherBrowsers(node, bytes[document.textRange(of: index)]) { return index + 1 }
      if lastInline.end == index, isSetApart(lastInline.node), isLabel(lastInline.node) {
        collector.append(.label)
      }
      append(UnsafeBufferPointer(rebasing: bytes[document.textRange(of: index)]))
      return index + 1
    }
    let traits = self.traits[Int(node.tag.rawValue)]
    if traits.contains(.skipped) { return node.end }
    let style = frames.last?.style ?? []
    if traits.contains(.formula) {
      appendFormula(index)
      return node.end
    }
    if !(traits.contains(.inline) || isTerm(node)) || holdsBlock[Int(index)] {
      endBlock()
      openContainer(index, style: style, bytes)
      return index + 1
    }
    return visitInline(index, node, traits, style, bytes)
  }

  /// Whether a custom element stands in the line of a paragraph: a term that is explained, a footnote, a name.
  private func isTerm(_ node: HTMLDocument.Node) -> Bool {
    node.tag == .other && node.parent >= 0 && nodes[Int(node.parent)].tag == .p
  }

  /// Whether a text is the markup that a `noscript` holds for browsers without scripts. A page that was saved from a browser
  /// which ran its scripts has it as text: to that browser it was no markup.
  private func isMarkupForOtherBrowsers(
    _ node: HTMLDocument.Node, _ text: Slice<UnsafeBufferPointer<UInt8>>
  ) -> Bool {
    guard node.parent >= 0, nodes[Int(node.parent)].tag == .noscript else { return false }
    return text.first { $0 > 0x20 } == UInt8(ascii: "<")
  }

  private mutating func visitInline(
    _ index: HTMLDocument.NodeID, _ node: HTMLDocument.Node, _ traits: TagTraits, _ outer: TextStyle,
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> HTMLDocument.NodeID {
    var style = outer
    var link = frames.last?.link ?? -1
    switch node.tag {
    case .br:
      visitLineBreak(after: node.end, style)
      return node.end
    case .wbr: return node.end
    case .img, .picture:
      run.images += 1
      return node.end
    case .input: return node.end
    case .a:
      style.insert(.link)
      link = index
      run.links += 1
      if run.firstLink < 0 { run.firstLink = index }
    case .b, .strong: style.insert(.strong)
    case .i, .em: style.insert(.emphasis)
    case .time: style.insert(.time)
    case .code, .kbd, .samp, .tt: style.insert(.code)
    default: break
    }
    if isHidden(index, bytes) && !holdsFormula(index) || isKeptFromScreenReaders(index, bytes)
      || outer.contains(.link) && run.linkBytes > 0 && isForScreenReaders(index, bytes)
    {
      return node.end
    }
    if isSetApart(index) {
      if lastInline.end == index,
        self.traits[Int(nodes[Int(lastInline.node)].tag.rawValue)].contains(.separated)
      {
        collector.append(InlineEdge.between(lastInline.node, index, in: document))
      } else if node.tag != .time, isLabel(index), nodes[Int(index) - 1].tag == .text {
        collector.append(.label)
      }
    }
    frames.append(Frame(node: index, end: node.end, container: -1, traits: traits, style: style, link: link))
    return index + 1
  }

  /// Whether an element that ends or begins here may be a word of its own. The parts of code are none.
  private func isSetApart(_ node: HTMLDocument.NodeID) -> Bool {
    traits[Int(nodes[Int(node)].tag.rawValue)].contains(.separated)
      && (frames.last?.style ?? []).isDisjoint(with: [.code, .preformatted])
  }

  /// Whether style alone may set an element apart from the text beside it: a label, a place, a badge.
  private func isLabel(_ node: HTMLDocument.NodeID) -> Bool {
    nodes[Int(node)].tag != .a && document.valueRange(of: .class, in: node) != nil
  }

  /// Whether an element is there for a formula: what Wikipedia hides is what its image beside it shows.
  private func holdsFormula(_ index: HTMLDocument.NodeID) -> Bool {
    let children = index + 1..<nodes[Int(index)].end
    return children.first { nodes[Int($0)].tag != .text }.map { nodes[Int($0)].tag == .math } ?? false
  }

  private mutating func appendFormula(_ math: HTMLDocument.NodeID) {
    let formula = FormulaText.text(of: math, in: document)
    formula.withUnsafeBufferPointer { append($0) }
  }

  /// One `<br>` ends a line, two in a row end the block.
  private mutating func visitLineBreak(after next: HTMLDocument.NodeID, _ style: TextStyle) {
    if style.contains(.preformatted) { return collector.appendNewline() }
    var sibling = next
    while sibling < nodes.count, nodes[Int(sibling)].tag == .text, isWhiteSpace(sibling) { sibling += 1 }
    let isRepeated = sibling < nodes.count && nodes[Int(sibling)].tag == .br
    isRepeated ? endBlock() : collector.appendLineBreak()
  }

  private func isWhiteSpace(_ text: HTMLDocument.NodeID) -> Bool {
    document.bytes[document.textRange(of: text)].allSatisfy { $0 <= 0x20 || $0 == 0xC2 || $0 == 0xA0 }
  }

  private mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
    let style = frames.last?.style ?? []
    let ink = Int32(
      style.contains(.preformatted) ? collector.appendVerbatim(text) : collector.append(text))
    guard ink > 0 else { return }
    run.inkBytes += ink
    guard !style.isEmpty else { return }
    if style.contains(.link) {
      run.linkBytes += ink
      // The link began before the run.
      if run.firstLink < 0, let link = frames.last?.link {
        run.links += 1
        run.firstLink = link
      }
    }
    if style.contains(.strong) { run.strongBytes += ink }
    if style.contains(.emphasis) { run.emphasisBytes += ink }
    if style.contains(.time) { run.timeBytes += ink }
    if style.contains(.code) { run.codeBytes += ink }
  }

  private mutating func close(_ frame: Frame) {
    if frame.container >= 0 {
      endBlock()
      containers[Int(frame.container)].end = Int32(containers.count)
      containers[Int(frame.container)].endBlock = Int32(blocks.count)
      currentContainer = containers[Int(frame.container)].parent
    } else {
      lastInline = (frame.node, frame.end)
      if run.inkBytes > 0, run.inkBytes <= Self.longestDropCap, isDropCap(frame.node) {
        collector.endDropCap()
      }
    }
    frames.removeLast()
  }

  /// A capital with a quotation mark before it, in bytes.
  private static let longestDropCap: Int32 = 5
  private static let dropCapNames = ByteNeedles([
    "dropcap", "drop-cap", "drop_cap", "DropCap", "dropCap", "initial", "lettrine", "first-letter",
    "firstletter", "firstLetter",
  ])

  /// Whether a class calls an element the large capital that a text begins with.
  private func isDropCap(_ node: HTMLDocument.NodeID) -> Bool {
    guard let range = document.valueRange(of: .class, in: node) else { return false }
    return Self.dropCapNames.isFound(in: document.bytes[range])
  }

  private mutating func openContainer(
    _ node: HTMLDocument.NodeID, style: TextStyle, _ bytes: UnsafeBufferPointer<UInt8>
  ) {
    let tag = nodes[Int(node)].tag
    var style = style
    var link = frames.last?.link ?? -1
    if tag == .a {
      style.insert(.link)
      link = node
    } else if tag == .pre {
      style.insert(.preformatted)
    } else if tag == .time {
      style.insert(.time)
    }
    let parent = currentContainer
    let attributes = readAttributes(of: node, bytes)
    containers.append(
      Container(
        node: node, parent: parent, tag: tag,
        depth: parent < 0 ? 0 : containers[Int(parent)].depth + 1,
        signature: attributes.hashes.template, names: attributes.hashes.all, marks: attributes.marks,
        isHidden: attributes.isHidden,
        end: 0, firstBlock: Int32(blocks.count), endBlock: 0))
    currentContainer = Int32(containers.count - 1)
    frames.append(
      Frame(
        node: node, end: nodes[Int(node)].end, container: currentContainer, traits: [], style: style,
        link: link))
  }

  /// Ends the current run; it becomes a block if it has text.
  private mutating func endBlock() {
    let isPreformatted = frames.last?.style.contains(.preformatted) ?? false
    let range = collector.endBlock(keepsIndentation: isPreformatted)
    guard run.inkBytes > 0, !range.isEmpty else {
      // Images before the text of the next run belong to it; links without text belong to nothing.
      run = TextBlock(container: 0, textStart: 0, textEnd: 0, images: run.images)
      return
    }
    let (counted, hash) = collector.text.withUnsafeBufferPointer { text in
      let text = UnsafeBufferPointer(rebasing: text[range])
      return (WordCounter.count(text), WordHash.of(text: UnsafeRawBufferPointer(text)))
    }
    var block = TextBlock(
      container: currentContainer, textStart: Int32(range.lowerBound), textEnd: Int32(range.upperBound))
    block.inkBytes = run.inkBytes
    block.linkBytes = run.linkBytes
    block.strongBytes = run.strongBytes
    block.emphasisBytes = run.emphasisBytes
    block.timeBytes = run.timeBytes
    block.codeBytes = run.codeBytes
    block.links = run.links
    block.images = run.images
    block.firstLink = run.firstLink
    block.words = Int32(counted.words)
    block.endsSentence = counted.endsSentence
    block.textHash = hash
    blocks.append(block)
    run = TextBlock(container: 0, textStart: 0, textEnd: 0)
  }

  // MARK: What the attributes say

  private struct Attributes {
    var hashes = ClassMarkReader.Hashes()
    var marks: ClassMarks = []
    var isHidden = false
  }

  /// What a container's attributes say, read in one pass: most elements have several, and every container is asked.
  private mutating func readAttributes(
    of node: HTMLDocument.NodeID, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Attributes {
    let record = nodes[Int(node)]
    var attributes = Attributes()
    WordHash.add(record.tag.rawValue, to: &attributes.hashes.template)
    WordHash.add(record.tag.rawValue, to: &attributes.hashes.all)
    // The payload of text is no attributes.
    let count = record.tag == .text ? 0 : Int(record.payloadCount)
    for index in Int(record.payloadStart)..<Int(record.payloadStart) + count {
      let attribute = document.attributes[index]
      let start = Int(attribute.valueStart)
      let value = UnsafeBufferPointer(rebasing: bytes[start..<start + Int(attribute.valueCount)])
      read(attribute.name, value, of: record.tag, into: &attributes)
    }
    return attributes
  }

  @inline(__always)
  private mutating func read(
    _ attribute: HTMLAttribute, _ value: UnsafeBufferPointer<UInt8>, of tag: HTMLTag,
    into attributes: inout Attributes
  ) {
    switch attribute {
    case .hidden: attributes.isHidden = true
    case .style: attributes.isHidden = attributes.isHidden || InlineStyle.hides(value)
    default:
      guard TemplateNames.reads(attribute, of: tag) else { return }
      attributes.hashes.all = WordHash.mixed(attributes.hashes.all, UInt64(attribute.rawValue))
      switch attribute {
      case .class: attributes.marks.formUnion(marks.marks(of: value, adding: &attributes.hashes))
      case .id, .role, .itemprop, .dataComponent, .dataTestID:
        // Only classes make a template.
        let template = attributes.hashes.template
        attributes.marks.formUnion(marks.marks(of: value, adding: &attributes.hashes))
        attributes.hashes.template = template
      default:
        attributes.hashes.all = WordHash.mixed(
          attributes.hashes.all, WordHash.of(text: UnsafeRawBufferPointer(value)))
      }
    }
  }

  /// Inline text that is left out for screen readers: ornaments, copies for an animation.
  private func isKeptFromScreenReaders(
    _ node: HTMLDocument.NodeID, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard let range = document.valueRange(of: .ariaHidden, in: node) else { return false }
    return bytes[range].elementsEqual("true".utf8)
  }

  /// Text that is there for screen readers alone, as behind the text of links: "(opens in a new window)". Numbers are not: shops write
  /// prices so, whose visible copy is kept from screen readers.
  private mutating func isForScreenReaders(
    _ node: HTMLDocument.NodeID, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard let range = document.valueRange(of: .class, in: node) else { return false }
    return marks.marks(of: UnsafeBufferPointer(rebasing: bytes[range])).contains(.unseen)
      && !holdsDigit(node, bytes)
  }

  private func holdsDigit(_ node: HTMLDocument.NodeID, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    (node..<nodes[Int(node)].end).contains { index in
      bytes[document.textRange(of: index)].contains(where: \.isASCIIDigit)
    }
  }

  private func isHidden(_ node: HTMLDocument.NodeID, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let record = nodes[Int(node)]
    guard record.payloadCount > 0 else { return false }
    if document.valueRange(of: .hidden, in: node) != nil { return true }
    guard let range = document.valueRange(of: .style, in: node) else { return false }
    return InlineStyle.hides(UnsafeBufferPointer(rebasing: bytes[range]))
  }
}
