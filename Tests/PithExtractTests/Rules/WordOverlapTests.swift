import Testing

@testable import PithExtract

@Suite struct WordOverlapTests {
  @Test func theShareOfWordsThatTheOtherHas() {
    let title = WordOverlap("Storm closes the old pier")
    #expect(title.share(in: WordOverlap("the old pier: STORM closes it")) == 1)
    #expect(WordOverlap("the old pier: storm closes it").share(in: title) == 5.0 / 6)
    #expect(title.share(in: WordOverlap("a new bridge")) == 0)
  }

  @Test func aWordCountsOnce() {
    #expect(WordOverlap("pier pier Pier, (pier)").count == 1)
    #expect(WordOverlap("pier pier bridge").share(in: WordOverlap("pier")) == 0.5)
  }

  @Test func charactersOfHanAndKanaAreWords() {
    #expect(WordOverlap("港口大桥").count == 4)
    #expect(WordOverlap("港口大桥").share(in: WordOverlap("大桥开放")) == 0.5)
  }

  @Test func textWithoutWordsSharesNothing() {
    #expect(WordOverlap("").share(in: WordOverlap("pier")) == 0)
    #expect(WordOverlap("12 – !").count == 0)
    #expect(WordOverlap("pier").share(in: WordOverlap("")) == 0)
  }

  private func closest(_ text: String, _ share: Double, _ others: [String]) -> WordOverlap? {
    WordOverlap(Array(text.utf8)[...], sharing: share, ofAnyOf: others.map { WordOverlap($0) })
  }

  @Test func textsThatShareTooLittleAreLeftOutAtOnce() {
    let names = ["Ana Ruiz", "Tom van der Okafor"]
    #expect(closest("Story: Okafor, van der Tom", 1, names)?.count == 5)
    #expect(closest("by RUIZ Ana", 1, names) != nil)
    #expect(closest("by Ruiz", 1, names) == nil && closest("by Ruiz", 0.5, names) != nil)
    #expect(closest("Tom van der Ruiz", 1, names) == nil)
    #expect(closest("Ana said what Ana saw", 1, names) == nil, "one word of two, twice")
    #expect(closest("", 0.1, names) == nil && closest("Ana", 1, []) == nil)
  }
}
