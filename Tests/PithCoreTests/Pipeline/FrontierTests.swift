import Testing

@testable import PithCore

@Suite struct FrontierTests {
  @Test func movesOverWhatIsDone() {
    var frontier = Frontier()
    var firsts: [Int] = []
    for position in [1, 3, 0, 0, 4, 2, 1] {
      frontier.finish(position)
      firsts.append(frontier.first)
    }
    #expect(firsts == [0, 0, 2, 2, 2, 5, 5])
  }
}
