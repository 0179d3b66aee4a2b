/// Builds an `HTMLDocument` from a parser's events in document order.
///
///     var builder = HTMLDocumentBuilder(limits: .default)
///     builder.openElement(.html)
///     builder.addText(bytes)
///     builder.closeElement()
///     let document = builder.finish()
///
/// Elements nested deeper than `Limits.depth` become siblings at that depth, as browsers do it; text in
/// them belongs to the element at that depth.
public struct HTMLDocumentBuilder: Sendable {
  /// Bounds on what one page may cost.
  public struct Limits: Sendable {
    /// The most nodes a document may have. A real page has a few thousand, the longest in our corpora 60,000.
    public var nodes: Int
    /// The deepest nesting kept. Blink's limit is 512 as well
    /// (`kMaximumHTMLParserDOMTreeDepth` in `html_parser_options.h`).
    public var depth: Int

    public init(nodes: Int = 2_000_000, depth: Int = 512) {
      self.nodes = nodes
      self.depth = depth
    }

    public static let `default` = Limits()
  }

  private let limits: Limits
  private var nodes: [HTMLDocument.Node] = []
  private var attributes: [HTMLDocument.Attribute] = []
  private var bytes: [UInt8] = []
  private var dataScripts: [HTMLDocument.DataScript] = []
  /// The open elements, outermost first.
  private var open: [HTMLDocument.NodeID] = []
  /// The number of open elements below the depth limit, which have no children of their own.
  private var openBelowLimit = 0
  /// Whether the last node is text that more text may be added to.
  private var endsInText = false

  /// Whether a limit was reached; from then on, nodes are dropped.
  public private(set) var isFull = false

  /// - Parameter expectedBytes: the size of the page, to reserve storage by.
  public init(limits: Limits = .default, expectedBytes: Int = 0) {
    self.limits = limits
    // Means over our corpora: a node for every 40 bytes that reach the parser, a third of them text.
    nodes.reserveCapacity(expectedBytes / 40)
    attributes.reserveCapacity(expectedBytes / 80)
    bytes.reserveCapacity(expectedBytes / 2)
  }

  /// Starts an element below the one that is open. Its attributes must follow before anything else.
  public mutating func openElement(_ tag: HTMLTag) {
    endsInText = false
    let isTooDeep = open.count >= limits.depth
    if isTooDeep { openBelowLimit += 1 }
    guard let node = append(tag, payloadStart: Int32(attributes.count), payloadCount: 0) else {
      if !isTooDeep { openBelowLimit += 1 }
      return
    }
    if !isTooDeep { open.append(node) }
  }

  /// Adds an attribute to the element that was opened last. The first of several of one name counts.
  public mutating func addAttribute(_ name: HTMLAttribute, value: UnsafeBufferPointer<UInt8>) {
    let element = nodes.count - 1
    guard !isFull, element >= 0, nodes[element].tag != .text else { return }
    for index in Int(nodes[element].payloadStart)..<attributes.count where attributes[index].name == name {
      return
    }
    attributes.append(
      .init(name: name, valueStart: Int32(bytes.count), valueCount: Int32(value.count)))
    bytes.append(contentsOf: value)
    nodes[element].payloadCount += 1
  }

  /// Adds text to the open element. `text` must be valid UTF-8.
  public mutating func addText(_ text: UnsafeBufferPointer<UInt8>) {
    guard !text.isEmpty else { return }
    if endsInText {
      nodes[nodes.count - 1].payloadCount += Int32(text.count)
      bytes.append(contentsOf: text)
    } else if append(.text, payloadStart: Int32(bytes.count), payloadCount: Int32(text.count)) != nil {
      bytes.append(contentsOf: text)
      endsInText = true
    }
  }

  /// Ends the element that was opened last and is still open; does nothing where none is.
  public mutating func closeElement() {
    endsInText = false
    if openBelowLimit > 0 {
      openBelowLimit -= 1
    } else if let node = open.popLast() {
      nodes[Int(node)].end = Int32(nodes.count)
    }
  }

  /// Sets a script's content aside.
  public mutating func addDataScript(_ script: HTMLDocument.DataScript) {
    dataScripts.append(script)
  }

  /// Ends all open elements and gives the document.
  ///
  /// - Parameter isTruncated: whether the parser stopped before the end of the page.
  public consuming func finish(isTruncated: Bool = false) -> HTMLDocument {
    for node in open { nodes[Int(node)].end = Int32(nodes.count) }
    return HTMLDocument(
      nodes: nodes, attributes: attributes, bytes: bytes, dataScripts: dataScripts,
      isTruncated: isTruncated || isFull)
  }

  private mutating func append(
    _ tag: HTMLTag, payloadStart: Int32, payloadCount: Int32
  ) -> HTMLDocument.NodeID? {
    guard nodes.count < limits.nodes else {
      isFull = true
      return nil
    }
    let node = HTMLDocument.NodeID(nodes.count)
    nodes.append(
      .init(
        tag: tag, parent: open.last ?? -1, end: node + 1, payloadStart: payloadStart,
        payloadCount: payloadCount))
    return node
  }
}
