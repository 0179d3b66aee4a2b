import Testing

@testable import PithExtract

@Suite struct CueMatcherTests {
  private func lists(_ lists: [[String]], in text: String) -> CueMatcher.Lists {
    CueMatcher(lists.map { $0.map { Array($0.utf8) } }).lists(in: Array(text.utf8))
  }

  private static let lists = [["page not found", "page not here"], ["page not"], ["404", ""], []]

  @Test(
    arguments: [
      ("the page not found", 0b011), ("page not found, page not here", 0b011), ("a page not yet made", 0b010),
      ("page not foun", 0b010), ("error 404", 0b100), ("404", 0b100), ("40", 0), ("", 0),
      ("404: page not here", 0b111), ("pagé not found", 0),
    ] as [(String, CueMatcher.Lists)])
  func listsAreFoundByAnyOfTheirEntries(text: String, found: CueMatcher.Lists) {
    #expect(lists(Self.lists, in: text) == found)
  }

  @Test func nothingIsInEveryListThatIsEmpty() {
    #expect(lists([], in: "text") == 0)
    #expect(lists([[], [""]], in: "text") == 0)
  }

  @Test func anEntryMayStandInSeveralLists() {
    #expect(lists([["log in"], ["sign up"], ["log in"]], in: "please log in") == 0b101)
  }
}
