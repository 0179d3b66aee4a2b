import Testing

@testable import Pith

@Suite struct ExplanationTotalsTests {
  @Test func countsWhatIsKeptAndWhatTheRestIs() {
    let totals = ExplanationTotals(PageExplanation.ferry.explanation)
    #expect(totals.blocks == 5 && totals.keptBlocks == 2 && totals.strippedBlocks == 3)
    #expect(totals.words == 28 && totals.keptWords == 21 && totals.strippedWords == 7)
    #expect(totals.stripped.map(\.kind) == [.relatedArticles, .navigation])
    #expect(totals.stripped.map(\.blocks) == [2, 1])
    #expect(totals.stripped.map(\.words) == [4, 3])
  }

  @Test func countsNothingOnAnEmptyPage() {
    var explanation = PageExplanation.ferry.explanation
    explanation.blocks = []
    let totals = ExplanationTotals(explanation)
    #expect(totals.blocks == 0 && totals.words == 0 && totals.stripped.isEmpty)
  }
}
