import PithCore
import Testing

@testable import PithExtract

@Suite struct TitlePlaceTests {
  /// The text of the block in which a page is found to show a title.
  private func place(of title: String, _ body: String) throws -> String? {
    let page = try TestPage.body(body)
    return TitlePlace(of: title, in: page.facts).map { page.segmented.text(of: $0.block) }
  }

  private static let title = "How the old pier of Norvale was rebuilt"

  @Test func theHeadingThatSaysTheTitleCountsBeforeAllOthers() throws {
    let like = "<h1>How the old pier of Norvale was built</h1>"
    #expect(try place(of: Self.title, "\(like)<h2>\(Self.title)</h2>") == Self.title)
  }

  @Test(arguments: [
    "<h1>The Norvale Lantern</h1><h1>How we rebuilt the old pier of Norvale</h1><h1>Cod fell</h1>",
    "<h2>Our letter</h2><h2>How we rebuilt the old pier of Norvale</h2><h3>Cod fell</h3>",
  ])
  func aHeadingInOtherWordsCountsBeforeTheFirst(body: String) throws {
    let title = "How we rebuilt the pier of Norvale"
    #expect(try place(of: title, body) == "How we rebuilt the old pier of Norvale")
  }

  @Test func withAnH1LowerHeadingsAreThoseOfTheText() throws {
    let body = "<h1>A pier comes back</h1><h2>How the old pier of Norvale fell</h2>"
    #expect(try place(of: Self.title, body) == "A pier comes back")
  }

  @Test func aLinkedHeadingIsThatOfAnotherStory() throws {
    let card = "<h3><a href=/fall>How the old pier of Norvale fell</a></h3>"
    #expect(try place(of: Self.title, card) == nil)
    let own = "<h2>How we rebuilt the old pier of Norvale</h2>"
    #expect(try place(of: Self.title, card + own) == "How we rebuilt the old pier of Norvale")
  }

  @Test func aFewWordsOfALongTitleAreNotEnough() throws {
    let title = "How the old pier of Norvale was rebuilt by forty men in one winter of storms"
    #expect(try place(of: title, "<h2>How the men</h2>") == nil)
  }

  @Test func twoWordsAreNotEnough() throws {
    #expect(try place(of: "Old pier", "<h2>The old pier</h2>") == "The old pier")
    #expect(try place(of: "Pier, old", "<h2>The old pier</h2>") == nil)
    #expect(try place(of: "", "<p>Cod fell</p>") == nil)
  }
}
