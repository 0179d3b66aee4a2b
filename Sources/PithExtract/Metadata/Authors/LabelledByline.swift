import PithCore

/// Reads bylines that are lists of facts, a label and a value each: `<li><span>Author, </span><span>Ana Ruiz</span></li>`, with
/// what the author does in the next item.
///
/// Nothing depends on the language: the first label is the author's, and items with the same one name others.
struct LabelledByline {
  private let document: HTMLDocument
  private let memory: BylineMemory

  init(_ document: HTMLDocument, _ memory: BylineMemory) {
    self.document = document
    self.memory = memory
  }

  /// Whom the list in an element credits; `nil` where there is none. A heading that only screen readers say is that of the list
  /// beside it.
  func credits(below node: HTMLDocument.NodeID) -> Byline.Credits? {
    let parent = document.nodes[Int(node)].parent
    let element = isUnseen(node) && parent >= 0 ? parent : node
    guard document.nodes[Int(element)].end - element <= Self.mostNodes else { return nil }
    var author: String?
    var credits = Byline.Credits()
    for item in element..<document.nodes[Int(element)].end where document.nodes[Int(item)].tag == .li {
      let texts = texts(below: item)
      guard texts.count == 2, let last = texts[0].last, Self.labelEnds.contains(last) else { continue }
      let label = author ?? texts[0]
      author = label
      if texts[0] == label { credits.people += memory.credits(in: texts[1]).people }
    }
    return credits.isEmpty ? nil : credits
  }

  /// A list of more nodes is another, in nodes of the document.
  private static let mostNodes: HTMLDocument.NodeID = 120
  private static let labelEnds: Set<Character> = [",", ":", "،", "，", "：", "、", "፣"]

  private static let unseen = ["visually-hidden", "visuallyhidden", "sr-only", "screen-reader"].map {
    Array($0.utf8)
  }

  private func isUnseen(_ node: HTMLDocument.NodeID) -> Bool {
    guard let names = document.valueRange(of: .class, in: node) else { return false }
    return Self.unseen.contains { ByteSearch.contains($0, in: document.bytes[names]) }
  }

  private func texts(below item: HTMLDocument.NodeID) -> [String] {
    (item..<document.nodes[Int(item)].end).filter { document.nodes[Int($0)].tag == .text }
      .map { String(decoding: document.bytes[document.textRange(of: $0)], as: UTF8.self).collapsed }
      .filter { !$0.isEmpty }
  }
}
