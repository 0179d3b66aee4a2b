import Testing

@testable import PithExtract

@Suite struct WordSetTests {
  private func words(_ text: String) -> ArraySlice<UInt64> { TextSurvey.words(of: text)[...] }

  @Test func aSetHoldsItsWordsOnce() {
    let set = WordSet(words("cod and eel and ray"))
    #expect(set.count == 4)
    for word in words("cod and eel ray") { #expect(set.contains(word)) }
    for word in words("mast oar keel hull deck sail rope nets bridge harbour") {
      #expect(!set.contains(word))
    }
  }

  @Test(
    arguments: [
      ("cod eel", "cod eel", 1), ("cod eel", "cod ray", 1 / 3), ("cod", "ray", 0), ("", "cod", 0),
      ("cod", "", 0),
      ("cod eel ray oar", "cod", 0.25),
    ] as [(String, String, Float)])
  func overlapIsTheShareOfTheWordsOfBoth(first: String, second: String, share: Float) {
    #expect(WordSet(words(first)).jaccard(words(second)) == share)
  }

  @Test func longTextsHaveNothingInCommonWithATitle() {
    let set = WordSet(words("cod"))
    #expect(set.jaccard(words(String(repeating: "cod ", count: 60))) > 0)
    #expect(set.jaccard(words(String(repeating: "cod ", count: 61))) == 0)
  }

  @Test func everyOccurrenceOfASharedWordCounts() {
    #expect(WordSet(words("cod eel")).shared(with: words("cod ray cod")) == 2)
  }

  @Test func onlyTextsOfAboutItsLengthMayHaveAllInCommon() {
    let set = WordSet(words("cod fell on monday by two crowns at port tarn"))
    #expect((0...7).allSatisfy { !set.mayShare(0.7, ofWords: $0) })
    #expect((8...60).allSatisfy { set.mayShare(0.7, ofWords: $0) })
    #expect(!set.mayShare(0.7, ofWords: 61))
  }
}
