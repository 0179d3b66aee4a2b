import PithCore

/// Lines that lead to the parts of their own page, with signs between the links and nothing else: `NAME | SYNOPSIS | OPTIONS`.
///
/// Without the signs they are mostly lists of what a page holds, which the gold texts have.
struct ContentsLines {
  private let page: SegmentedPage

  /// Fewer links may be what a sentence is about.
  private static let leastLinks = 4
  private static let signs = ["|", "·", "•"].map { Array($0.utf8) }

  init(_ page: SegmentedPage) {
    self.page = page
  }

  /// Verdicts on some of the blocks that are kept.
  func verdicts(on kept: [Int]) -> [(block: Int, verdict: Verdict)] {
    kept.filter { Int(page.blocks[$0].links) >= Self.leastLinks && isContents($0) }
      .map { ($0, .stripped(.navigation, "contents-line")) }
  }

  private func isContents(_ block: Int) -> Bool {
    let container = page.containers[Int(page.blocks[block].container)]
    guard container.blocks.count == 1 else { return false }
    let document = page.document
    var linkEnd: HTMLDocument.NodeID = 0
    var signs = 0
    for node in container.node..<document.nodes[Int(container.node)].end {
      let record = document.nodes[Int(node)]
      if record.tag == .a {
        guard let address = document.valueRange(of: .href, in: node),
          document.bytes[address].first == UInt8(ascii: "#")
        else { return false }
        linkEnd = max(linkEnd, record.end)
      } else if record.tag == .text, node >= linkEnd {
        let text = document.bytes[document.textRange(of: node)]
        if String(decoding: text, as: UTF8.self).contains(where: \.isLetter) { return false }
        if Self.signs.contains(where: { ByteSearch.contains($0, in: text) }) { signs += 1 }
      }
    }
    return signs >= Self.leastLinks - 1
  }
}
