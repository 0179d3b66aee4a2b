import PithCore
import Testing

@testable import PithExtract

/// A page written in a test, and what a model makes of it.
struct ModelledPage {
  let segmented: SegmentedPage
  let facts: PageFacts
  let judgement: Judgement
  let judge: ModelJudge

  /// - Parameter rejectsEarly: whether blocks that are boilerplate beyond doubt score next to nothing, whatever the model says.
  init(_ page: TestPage, _ model: BlockModel, focus: Focus = .balanced, rejectsEarly: Bool = true) {
    segmented = page.segmented
    facts = PageFacts(segmented)
    judge = ModelJudge(scorer: BlockScorer(model: model, rejectsEarly: rejectsEarly), focus: focus)
    judgement = judge.judgement(for: segmented, facts: facts, metadata: page.metadata, url: page.page.url)
  }

  var texts: [String] { segmented.blocks.indices.map { segmented.text(of: $0) } }

  var kept: [String] {
    segmented.blocks.indices.filter { judgement.verdicts[$0].isKept }.map { segmented.text(of: $0) }
  }

  /// The verdicts on all blocks with this text.
  func verdicts(on text: String) -> [Verdict] {
    texts.indices.filter { texts[$0] == text }.map { judgement.verdicts[$0] }
  }

  /// The verdict on the one block with this text.
  func verdict(on text: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> Verdict {
    let verdicts = verdicts(on: text)
    try #require(verdicts.count == 1, "blocks with this text", sourceLocation: sourceLocation)
    return verdicts[0]
  }
}
