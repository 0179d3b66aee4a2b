import PithCore

/// Keeps the boxes of an article that say something of its subject: facts, what is asked and answered, how it was researched.
///
/// They stand among the paragraphs in elements of their own names, which the model knows as those of advertisements, sign-ups and lists of
/// other stories as well. Those have links or fields, and the rules know most of their words. Elements of any name took in what isn't
/// text more often than what is (held out by site, 1 of 5 was in the gold texts).
struct BoxFiller {
  private let context: FeatureContext
  private let result: BlockScorer.Result

  init(_ context: FeatureContext, _ result: BlockScorer.Result) {
    self.context = context
    self.result = result
  }

  /// Parts of the names that editors give to such boxes.
  private static let names = ByteNeedles([
    "callout", "toggle", "nfobox", "nfo-box", "nfoBox", "actbox", "act-box", "actBox", "actfile", "xplainer",
    "key-point", "keypoint", "keyPoint", "ncadre", "aktenbox",
  ])
  /// A box has a sentence of so many words, and not all too many words in all.
  private static let sentenceWords: Int32 = 8
  private static let mostWords: Int32 = 200
  private static let mostBlocks = 12
  /// Its best block scores so much.
  private static let leastScore: Float = 0.15

  func fill(_ selection: inout Selection) {
    let page = context.page
    guard context.main >= 0, let first = selection.kept.first, let last = selection.kept.last else { return }
    var child = context.main + 1
    let end = page.containers[Int(context.main)].end
    while child < end {
      let box = page.containers[Int(child)]
      if box.blocks.lowerBound > first, box.blocks.lowerBound <= last + 1, isBox(box, selection) {
        for row in box.blocks where !selection.isKept(row) { selection.fill(row, by: "box") }
      }
      child = box.end
    }
  }

  private func isNamed(_ box: Container) -> Bool {
    context.page.document.valueRange(of: .class, in: box.node).map {
      Self.names.isFound(in: context.page.document.bytes[$0])
    } ?? false
  }

  private func isBox(_ box: Container, _ selection: Selection) -> Bool {
    let page = context.page
    let blocks = box.blocks
    guard (1...Self.mostBlocks).contains(blocks.count), isNamed(box),
      !blocks.contains(where: {
        selection.isKept($0) || selection.stripped[$0] != nil || page.blocks[$0].links > 0
      }),
      blocks.reduce(0, { $0 + page.blocks[$1].words }) <= Self.mostWords,
      blocks.contains(where: { page.blocks[$0].words >= Self.sentenceWords && page.blocks[$0].endsSentence }),
      blocks.contains(where: { result.scores[$0] >= Self.leastScore }),
      blocks.allSatisfy(context.mayBeText)
    else { return false }
    return !(box.node..<page.document.nodes[Int(box.node)].end).contains { node in
      switch page.document.nodes[Int(node)].tag {
      case .form, .input, .a: true
      default: false
      }
    }
  }
}
