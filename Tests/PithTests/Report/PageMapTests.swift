import Testing

@testable import Pith

@Suite struct PageMapTests {
  private func block(words: Int, _ verdict: Verdict) -> Explanation.ExplainedBlock {
    let text = Array(repeating: "word", count: words).joined(separator: " ")
    return .init(block: Block(role: .paragraph, text: text), verdict: verdict, reasons: [])
  }

  private let menu = Verdict.stripped(.navigation, "nav-element")
  private let footer = Verdict.stripped(.footer, "footer-element")
  private let body = Verdict.kept("body")

  @Test func givesBlocksRoomByTheirWords() {
    let map = PageMap([
      block(words: 5, menu), block(words: 20, body), block(words: 15, body), block(words: 10, footer),
    ])
    #expect(
      map.runs == [
        PageMap.Run(family: .frame, start: 0, end: 100), PageMap.Run(family: .kept, start: 100, end: 800),
        PageMap.Run(family: .frame, start: 800, end: 1_000),
      ])
  }

  @Test func fillsTheBarWhateverThePage() {
    for blocks in [
      [block(words: 0, menu)], (0..<20_000).map { block(words: $0 % 3, $0 % 2 == 0 ? menu : body) },
    ] {
      let runs = PageMap(blocks).runs
      #expect(runs.first?.start == 0 && runs.last?.end == PageMap.cells)
      #expect(zip(runs, runs.dropFirst()).allSatisfy { $0.end == $1.start })
    }
    #expect(PageMap([]).runs.isEmpty)
  }
}
