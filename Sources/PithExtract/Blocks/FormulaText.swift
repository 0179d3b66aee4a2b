import PithCore

/// A formula in MathML as text on one line, close to how it would be typed: `x = (− b ± √(b^2 − 4 a c))/(2 a)`.
///
/// The elements of presentation MathML (MathML Core, W3C): scripts get `^` and `_`, fractions `/`, roots `√`, and
/// what is made of several parts stands in parentheses there. Tokens have a space between them. Annotations, which
/// repeat the formula in another notation, are left out.
struct FormulaText {
  private let document: HTMLDocument
  private var text: [UInt8] = []
  /// Whether what comes next follows without a space.
  private var isJoined = true
  private var open: [Element] = []

  /// An element that is open.
  private struct Element {
    let tag: HTMLTag
    let end: HTMLDocument.NodeID
    let isParenthesized: Bool
    var children = 0
  }

  /// The text of the `math` element `math`.
  static func text(of math: HTMLDocument.NodeID, in document: HTMLDocument) -> [UInt8] {
    var formula = FormulaText(document: document)
    formula.walk(math)
    return formula.text
  }

  private init(document: HTMLDocument) {
    self.document = document
  }

  private mutating func walk(_ math: HTMLDocument.NodeID) {
    let end = document.nodes[Int(math)].end
    var index = math + 1
    while index < end {
      closeElements(before: index)
      index = visit(index)
    }
    closeElements(before: end)
  }

  /// Visits a node and gives the next one to visit.
  private mutating func visit(_ index: HTMLDocument.NodeID) -> HTMLDocument.NodeID {
    let node = document.nodes[Int(index)]
    switch node.tag {
    case .text:
      append(document.bytes[document.textRange(of: index)])
      return index + 1
    case .annotation, .annotationXML: return node.end
    default: break
    }
    var isParenthesized = false
    if let parent = open.indices.last {
      open[parent].children += 1
      let sign = Self.sign(before: open[parent].children, of: open[parent].tag)
      if let sign {
        text.append(sign)
        isJoined = true
      }
      isParenthesized = (sign != nil || open[parent].tag == .mfrac) && hasSeveralParts(node, index)
    }
    if node.tag == .msqrt {
      begin("√")
      isParenthesized = true
    }
    if isParenthesized { begin("(") }
    open.append(Element(tag: node.tag, end: node.end, isParenthesized: isParenthesized))
    return index + 1
  }

  /// The sign before the child of that number, counted from 1.
  private static func sign(before child: Int, of tag: HTMLTag) -> UInt8? {
    switch (tag, child) {
    case (.mfrac, 2): UInt8(ascii: "/")
    case (.msup, 2), (.msubsup, 3), (.munderover, 3): UInt8(ascii: "^")
    case (.msub, 2), (.munder, 2), (.msubsup, 2), (.munderover, 2): UInt8(ascii: "_")
    default: nil
    }
  }

  /// As many nodes are looked at for a second part; what has more of them has several.
  private static let mostNodes: HTMLDocument.NodeID = 64

  /// Whether more than one token is in an element.
  private func hasSeveralParts(_ element: HTMLDocument.Node, _ index: HTMLDocument.NodeID) -> Bool {
    guard element.end - index <= Self.mostNodes else { return true }
    let tokens = (index + 1..<element.end).count { node in
      document.nodes[Int(node)].tag == .text
        && !document.bytes[document.textRange(of: node)].allSatisfy(Self.isSpace)
    }
    return tokens > 1
  }

  private mutating func closeElements(before index: HTMLDocument.NodeID) {
    while let element = open.last, element.end <= index {
      if element.isParenthesized {
        text.append(UInt8(ascii: ")"))
        isJoined = false
      }
      open.removeLast()
    }
  }

  /// Appends a sign that what comes next follows without a space.
  private mutating func begin(_ sign: String) {
    append(sign.utf8)
    isJoined = true
  }

  private mutating func append(_ token: some Collection<UInt8>) {
    let token = token.drop(while: Self.isSpace)
    guard !token.isEmpty else { return }
    if !isJoined { text.append(UInt8(ascii: " ")) }
    text.append(contentsOf: token)
    while let last = text.last, Self.isSpace(last) { text.removeLast() }
    isJoined = false
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte <= 0x20 }
}
