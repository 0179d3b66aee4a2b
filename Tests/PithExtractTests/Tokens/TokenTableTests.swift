import Testing

@testable import PithExtract

@Suite struct TokenTableTests {
  @Test func aTokenHasTheScoreThatWasPutIn() {
    let table = TokenTable(tokens: [3, 0, .max], scores: [20, -127, 1])
    #expect(table.score(of: 3) == 1)
    #expect(table.score(of: 0) == -127 * TokenTable.scoreStep)
    #expect(table.score(of: .max) == TokenTable.scoreStep)
  }

  @Test func anotherTokenHasNone() {
    #expect(TokenTable(tokens: [3], scores: [20]).score(of: 4) == nil)
    #expect(TokenTable.empty.score(of: 0) == nil && TokenTable.empty.isEmpty)
  }

  @Test func severalScoresStandSideBySide() {
    let table = TokenTable(tokens: [3, 5], scores: [20, 40, -20, 0], columns: 2)
    #expect(Array(table.scores(of: 3)) == [1, 2])
    #expect(Array(table.scores(of: 5)) == [-1, 0])
    #expect(table.scores(of: 4).isEmpty)
  }

  @Test func everyTokenOfALargeTableIsFound() {
    let tokens = (0..<5_000).map { UInt32($0) &* 0x10_001 }
    let table = TokenTable(tokens: tokens, scores: tokens.indices.map { Int8($0 % 100) })
    for (index, token) in tokens.enumerated() {
      #expect(table.score(of: token) == Float(index % 100) * TokenTable.scoreStep)
    }
  }
}
