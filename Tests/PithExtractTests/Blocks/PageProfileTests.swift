import Testing

@testable import PithExtract

@Suite struct PageProfileTests {
  private static let sentence =
    "The harbour bridge of Norvale opened again on Monday after two years of work on its piers."

  @Test func proseIsLongUnlinkedAndEndsASentence() throws {
    let page = try TestPage.body(
      """
      <p>\(Self.sentence)</p><p>The bridge is open.</p><p>\(Self.sentence.dropLast())</p>
      <p><a href=/x>\(Self.sentence)</a></p><p><a href=/x>Report:</a> \(Self.sentence)</p>
      """
    ).segmented
    #expect(PageProfile(page).isProse == [true, false, false, false, true])
  }

  @Test func sumsHoldForAnyRange() throws {
    let page = try TestPage.body("<p>one</p><p>two three</p><p>\(Self.sentence)</p>").segmented
    let profile = PageProfile(page)
    #expect(profile.words(in: 0..<3) == 20)
    #expect(profile.words(in: 1..<2) == 2)
    #expect(profile.words(in: 2..<2) == 0)
    #expect(profile.proseWords(in: 0..<2) == 0)
    #expect(profile.proseWords(in: 1..<3) == 17)
    #expect(profile.allWords == 20)
    #expect(profile.allProseWords == 17)
  }

  @Test func linkShareWeighsBlocksByTheirWords() throws {
    let page = try TestPage.body("<p>one two three</p><p><a href=/x>four</a></p>").segmented
    let profile = PageProfile(page)
    #expect(profile.linkShare(in: 0..<2) == 0.25)
    #expect(profile.linkShare(in: 1..<2) == 1)
    #expect(profile.linkShare(in: 1..<1) == 0)
  }

  @Test func blocksLeftOutCountForNothing() throws {
    let page = try TestPage.body("<p>\(Self.sentence)</p><p>one two</p>").segmented
    let profile = PageProfile(page) { $0 == 0 }
    #expect(profile.isProse == [false, false])
    #expect(profile.allWords == 2)
    #expect(profile.allProseWords == 0)
  }

  @Test func anEmptyPageHasNoWords() throws {
    let profile = PageProfile(try TestPage.body("").segmented)
    #expect(profile.allWords == 0)
    #expect(profile.linkShare(in: 0..<0) == 0)
  }
}
