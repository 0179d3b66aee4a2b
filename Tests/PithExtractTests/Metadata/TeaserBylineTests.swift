import PithCore
import Testing

@testable import PithExtract

@Suite struct TeaserBylineTests {
  private func authors(_ body: String) throws -> [String] {
    let text = String(repeating: "<p>The storm came at night and closed the pier.</p>", count: 4)
    return try TestPage.body("<h1>Storm closes pier</h1><article>\(text)</article>\(body)").metadata
      .authors
  }

  private static let headline = "<h3><a href=/ferry>Ferry company sells its oldest ship</a></h3>"

  @Test(arguments: [
    "<aside><div>\(headline)<span class=post-author-name><a href=/author/ana>Ana Ruiz</a></span></div></aside>",
    "<div><div>\(headline)</div><p><span class=byline>By Ana Ruiz</span> 3 May</p></div>",
    "<div><span class=author>Ana Ruiz</span><a href=/ferry><h4>Ferry company sells its oldest ship</h4></a></div>",
  ])
  func whoSignsBesideTheHeadlineOfAnotherStoryIsNoAuthor(card: String) throws {
    #expect(try authors(card) == [])
  }

  @Test(arguments: [
    "<div><span class=author-name>Ana Ruiz</span>\(headline)\(headline)</div>",
    "<div><h3><a href=/author/ana>Ana Ruiz</a></h3><span class=author-name>Ana Ruiz</span></div>",
    "<div><h3>About the author of this article</h3><span class=author-name>Ana Ruiz</span></div>",
    "<p class=byline>By Ana Ruiz</p>",
  ])
  func otherBylinesCount(byline: String) throws {
    #expect(try authors(byline) == ["Ana Ruiz"])
  }

  @Test func theLinkedHeadlineOfTheArticleIsItsTitle() throws {
    let body =
      "<article><h2><a href=/storm>Storm closes the old pier of Norvale</a></h2><span class=author>Ana Ruiz</span>"
    let page = try TestPage.head(
      "<title>Storm closes the old pier of Norvale</title>", body: "\(body)<p>Text.</p></article>")
    #expect(page.metadata.authors == ["Ana Ruiz"])
  }

  @Test func aListOfPeopleIsNoByline() throws {
    let card = { (name: String) in "<div><h3><a href=/team/x>\(name)</a></h3><p>Surgeon</p></div>" }
    let names = ["Ana Ruiz", "Tom Okafor"].map(card).joined()
    #expect(
      try TestPage.body("<h1>Knee replacement</h1>\(names)<p>Text.</p>").metadata.authors == [])
    #expect(
      try TestPage.body("<h1>Storm</h1>\(card("Ana Ruiz"))<p>Text.</p>").metadata.authors == [
        "Ana Ruiz"
      ])
  }
}
