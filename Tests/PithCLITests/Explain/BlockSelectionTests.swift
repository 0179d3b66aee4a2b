import ArgumentParser
import Pith
import Testing

@testable import PithCLI

@Suite struct BlockSelectionTests {
  private let kept = Verdict.kept("body")
  private let menu = Verdict.stripped(.navigation, "nav-element")
  private let advert = Verdict.stripped(.advertisement, "label")

  @Test func isAllWithoutWords() {
    #expect([kept, menu, advert].allSatisfy(BlockSelection.all.contains))
    #expect(BlockSelection.union([]).isAll)
  }

  @Test func takesVerdictsAndKinds() throws {
    #expect(try [kept, menu, advert].map(BlockSelection("kept").contains) == [true, false, false])
    #expect(try [kept, menu, advert].map(BlockSelection("stripped").contains) == [false, true, true])
    #expect(try [kept, menu, advert].map(BlockSelection("navigation").contains) == [false, true, false])
    #expect(
      try [kept, menu, advert].map(BlockSelection("kept,advertisement").contains) == [true, false, true])
  }

  @Test func joinsSeveral() throws {
    let union = BlockSelection.union([try BlockSelection("kept"), try BlockSelection("navigation")])
    #expect([kept, menu, advert].map(union.contains) == [true, true, false])
  }

  @Test(arguments: ["", ",", "menu", "kept,menu", "Kept"])
  func refusesWhatIsNoKind(list: String) {
    #expect(throws: ValidationError.self) { try BlockSelection(list) }
  }
}
