/// How much of a page was kept, and what the rest is.
package struct ExplanationTotals: Sendable {
  /// The blocks stripped as one kind.
  package struct Stripped: Hashable, Sendable {
    package let kind: BoilerplateKind
    package var blocks = 0
    package var words = 0
  }

  package private(set) var keptBlocks = 0
  package private(set) var keptWords = 0
  /// The kinds that occur, those with the most blocks first.
  package let stripped: [Stripped]

  package var strippedBlocks: Int { stripped.reduce(0) { $0 + $1.blocks } }
  package var strippedWords: Int { stripped.reduce(0) { $0 + $1.words } }
  package var blocks: Int { keptBlocks + strippedBlocks }
  package var words: Int { keptWords + strippedWords }

  package init(_ explanation: Explanation) {
    var kinds: [BoilerplateKind: Stripped] = [:]
    for explained in explanation.blocks {
      let words = explained.block.wordCount
      if let kind = explained.verdict.strippedAs {
        kinds[kind, default: Stripped(kind: kind)].blocks += 1
        kinds[kind, default: Stripped(kind: kind)].words += words
      } else {
        keptBlocks += 1
        keptWords += words
      }
    }
    // Kinds of equal size stand in their declared order, so that the same page always gives the same text.
    stripped = BoilerplateKind.allCases.compactMap { kinds[$0] }.enumerated()
      .sorted { ($1.element.blocks, $0.offset) < ($0.element.blocks, $1.offset) }.map(\.element)
  }
}
