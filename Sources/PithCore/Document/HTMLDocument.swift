/// A parsed page: an immutable tree in preorder arrays that holds bytes, not Strings.
///
/// A node is an `Int32` index into `nodes`. The subtree of node `i` is the range `i ..< nodes[i].end`, so the
/// first child of an element is `i + 1` (if that is below its `end`) and the next sibling of a node is its `end`
/// (if that is below the `end` of its parent). Comments and processing instructions are not in the tree; adjacent
/// text is one node. `script`, `style`, `svg` and `iframe` elements are there without content.
///
/// All text is valid UTF-8. A document is a value: copies share their storage and threads may read it freely.
public struct HTMLDocument: Sendable {
  /// The index of a node.
  public typealias NodeID = Int32

  /// One element or one run of text.
  @frozen public struct Node: Sendable {
    /// `.text` for a run of text.
    public let tag: HTMLTag
    /// The enclosing element; -1 for the root.
    public let parent: NodeID
    /// One past the last node of the subtree.
    public internal(set) var end: NodeID
    /// For text, the offset of its first byte in `bytes`; for an element, the index of its first attribute.
    public let payloadStart: Int32
    /// For text, the number of its bytes; for an element, the number of its attributes.
    public internal(set) var payloadCount: Int32
  }

  /// One attribute of an element; entities in the value are resolved.
  @frozen public struct Attribute: Sendable {
    public let name: HTMLAttribute
    public let valueStart: Int32
    public let valueCount: Int32
  }

  /// A script whose content is data for programs: JSON-LD, or the state that a page's own scripts start from.
  public struct DataScript: Sendable {
    /// What the script holds.
    public enum Kind: Sendable {
      /// `type="application/ld+json"`.
      case linkedData
      /// `type="application/json"`, such as `id="__NEXT_DATA__"`, or what a program gives to a variable before all else:
      /// `window.__INITIAL_STATE__ = {"article": ...}`.
      case state
      /// A variable of a program that says when the page was published: the name is the `id`, the date the content.
      case date
    }

    public let kind: Kind
    /// The `id` attribute, where there is one.
    public let id: String?
    /// The content, as it stands between the tags.
    public let content: [UInt8]

    public init(kind: Kind, id: String?, content: [UInt8]) {
      self.kind = kind
      self.id = id
      self.content = content
    }
  }

  /// All nodes in preorder; the root element is the first. Empty for a page without any element or text.
  public let nodes: [Node]
  /// The attributes of all elements, those of one element side by side.
  public let attributes: [Attribute]
  /// Text and attribute values, UTF-8.
  public let bytes: [UInt8]
  /// The data scripts in document order.
  public let dataScripts: [DataScript]
  /// Whether the page was cut off at a limit (nodes, or the parser's work), so that its end may be missing.
  public let isTruncated: Bool

  init(
    nodes: [Node], attributes: [Attribute], bytes: [UInt8], dataScripts: [DataScript], isTruncated: Bool
  ) {
    self.nodes = nodes
    self.attributes = attributes
    self.bytes = bytes
    self.dataScripts = dataScripts
    self.isTruncated = isTruncated
  }

  /// The range in `bytes` of a text node's text; empty for an element.
  @inlinable
  public func textRange(of node: NodeID) -> Range<Int> {
    let record = nodes[Int(node)]
    guard record.tag == .text else { return 0..<0 }
    return Int(record.payloadStart)..<Int(record.payloadStart + record.payloadCount)
  }

  /// The range in `bytes` of an attribute's value; `nil` where the element doesn't have the attribute.
  @inlinable
  public func valueRange(of name: HTMLAttribute, in node: NodeID) -> Range<Int>? {
    let record = nodes[Int(node)]
    guard record.tag != .text else { return nil }
    for index in Int(record.payloadStart)..<Int(record.payloadStart + record.payloadCount) {
      let attribute = attributes[index]
      if attribute.name == name {
        return Int(attribute.valueStart)..<Int(attribute.valueStart + attribute.valueCount)
      }
    }
    return nil
  }

  /// An attribute's value; `nil` where the element doesn't have the attribute.
  public func value(of name: HTMLAttribute, in node: NodeID) -> String? {
    valueRange(of: name, in: node).map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  /// All text below a node, in order, as it stands on the page.
  public func text(below node: NodeID) -> String {
    var text: [UInt8] = []
    for index in node..<nodes[Int(node)].end where nodes[Int(index)].tag == .text {
      text += bytes[textRange(of: index)]
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The children of a node, in order.
  public func children(of node: NodeID) -> some Sequence<NodeID> {
    let end = nodes[Int(node)].end
    return sequence(state: node + 1) { next in
      guard next < end else { return nil }
      defer { next = self.nodes[Int(next)].end }
      return next
    }
  }

  /// The first element of a tag in document order; `nil` where there is none.
  public func firstElement(_ tag: HTMLTag) -> NodeID? {
    nodes.firstIndex { $0.tag == tag }.map(NodeID.init)
  }
}

extension HTMLDocument: CustomStringConvertible {
  /// The tree in a compact form for tests: `html(body(p("text" br "more")))`.
  ///
  /// White space in text is collapsed, text of white space alone is left out, attributes stand as `a[href=x]`.
  public var description: String {
    nodes.isEmpty ? "" : description(of: 0)
  }

  private func description(of node: NodeID) -> String {
    let record = nodes[Int(node)]
    if record.tag == .text {
      let words = String(decoding: bytes[textRange(of: node)], as: UTF8.self)
        .split(whereSeparator: \.isWhitespace)
      return words.isEmpty ? "" : "\"\(words.joined(separator: " "))\""
    }
    var text = record.tag.name
    for index in record.payloadStart..<record.payloadStart + record.payloadCount {
      let attribute = attributes[Int(index)]
      let value = bytes[Int(attribute.valueStart)..<Int(attribute.valueStart + attribute.valueCount)]
      text += "[\(attribute.name.name)=\(String(decoding: value, as: UTF8.self))]"
    }
    let content = children(of: node).map { description(of: $0) }.filter { !$0.isEmpty }
    return content.isEmpty ? text : "\(text)(\(content.joined(separator: " ")))"
  }
}
