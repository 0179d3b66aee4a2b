import Testing

@testable import PithExtract

/// The patterns of lexicons are as `LinePattern` reads them: a slip is no error, it only matches nothing.
@Suite struct LinePatternListsTests {
  @Test(arguments: StockLineLexicon.groups.map(\.patterns) + ForumLineLexicon.groups.map(\.patterns))
  func everyPlaceIsAGapOrWords(list: String) {
    for pattern in StockLineMatcher.list(list) {
      for place in pattern.split(whereSeparator: { $0 <= 0x20 }).map({ String(decoding: $0, as: UTF8.self) })
      where place != "*" {
        let words = place.hasSuffix("?") ? place.dropLast() : place[...]
        #expect(!words.contains("*") && !words.contains("?"), "\(place)")
        #expect(!words.hasPrefix("|") && !words.hasSuffix("|") && !words.contains("||"), "\(place)")
      }
    }
  }
}
