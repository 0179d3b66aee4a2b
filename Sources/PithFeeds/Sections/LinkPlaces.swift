import PithCore
import PithExtract

/// What stands around the nodes of a page: for each, what its ancestors say.
struct LinkPlaces {
  private let signs: [Set<SectionLink.Sign>]

  init(_ document: HTMLDocument) {
    var reader = ClassMarkReader()
    var signs: [Set<SectionLink.Sign>] = []
    signs.reserveCapacity(document.nodes.count)
    for (index, node) in document.nodes.enumerated() {
      var own = node.parent >= 0 ? signs[Int(node.parent)] : []
      if node.tag != .text { Self.add(node.tag, HTMLDocument.NodeID(index), of: document, to: &own, &reader) }
      signs.append(own)
    }
    self.signs = signs
  }

  subscript(node: HTMLDocument.NodeID) -> Set<SectionLink.Sign> { signs[Int(node)] }

  private static func add(
    _ tag: HTMLTag, _ node: HTMLDocument.NodeID, of document: HTMLDocument,
    to signs: inout Set<SectionLink.Sign>,
    _ reader: inout ClassMarkReader
  ) {
    switch tag {
    case .nav: signs.insert(.navigation)
    case .footer where !signs.contains(.card): signs.insert(.frame)
    case .article: signs.insert(.card)
    case .h1, .h2, .h3, .h4: signs.insert(.headingLink)
    // Their class names describe the whole page.
    case .html, .body, .main: return
    default: break
    }
    switch document.value(of: .role, in: node)?.lowercased() {
    case "navigation", "menu", "menubar": signs.insert(.navigation)
    case "contentinfo", "banner": signs.insert(.frame)
    default: break
    }
    for attribute in [HTMLAttribute.class, .id] {
      guard let range = document.valueRange(of: attribute, in: node) else { continue }
      let marks = document.bytes.withUnsafeBufferPointer {
        reader.marks(of: UnsafeBufferPointer(rebasing: $0[range]))
      }
      add(marks, to: &signs)
    }
  }

  private static let navigation: ClassMarks = [.navigation, .breadcrumb, .tags]
  private static let frame: ClassMarks = [.footer, .masthead, .legal, .consent, .overlay]
  private static let foreign: ClassMarks = [.advertisement, .newsletter, .share, .comment, .authorBox]

  private static func add(_ marks: ClassMarks, to signs: inout Set<SectionLink.Sign>) {
    guard !marks.isEmpty else { return }
    if marks.contains(.cards) { signs.insert(.card) }
    // What stands in a card is a part of it, whatever it is called: "card-footer", "post-tags".
    if signs.contains(.card) {
      if !marks.isDisjoint(with: [.tags, .authorBox]) { signs.insert(.navigation) }
      return
    }
    if !marks.isDisjoint(with: navigation) { signs.insert(.navigation) }
    if !marks.isDisjoint(with: frame) { signs.insert(.frame) }
    if !marks.isDisjoint(with: foreign) { signs.insert(.foreignBox) }
  }
}
