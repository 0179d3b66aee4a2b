import PithCore
import Testing

@testable import PithExtract

/// Dates of other stories and of readers are none of the article's.
@Suite struct OtherTextsTests {
  /// The day that a page says it was published on: a title, paragraphs, and markup behind them.
  private func day(_ markup: String, inside: String = "") throws -> String? {
    let page = """
      <!DOCTYPE html><html lang=en><head><title>\(Story.title)</title></head><body><main><h1>\(Story.title)</h1>
      \(inside)<p>\(Prose.opening) \(Prose.ferries)</p>\(Story.body)</main>\(markup)</body></html>
      """
    return try TestPage(page).metadata.published?.dayText
  }

  private static let time = "<time datetime='2025-12-01T10:00:00Z'>December 1, 2025</time>"

  @Test(arguments: [
    "<article><h3><a href=/cod>Cod prices fall for a week</a></h3><p>Nobody bought any.</p>\(time)</article>",
    "<article><a href=/cod><h3>Cod prices fall for a week</h3></a>\(time)</article>",
    "<div class=row>\(time) <a href=/cod>Cod prices fall for a week</a></div>",
    "<article><h3><a href=/cod>Cod prices fall for a week</a></h3><span class=date>Dec 1, 2025</span></article>",
    "<section class=comments><div class=comment><b>Ida</b> \(time)<p>I crossed it.</p></div></section>",
    "<div class='shop-review'><span>Ida, 1 December 2025</span><p>I crossed it.</p></div>",
    "<div class=comment><p>Posted on December 1, 2025</p><p>I crossed it.</p></div>",
  ])
  func whatStandsBesideAnotherHeadlineOrAReadersNameIsNotTheArticles(markup: String) throws {
    #expect(try day(markup) == nil)
    #expect(try day(markup + "<footer>Published 2 May 2026</footer>") == "2026-05-02")
  }

  /// Templates make a link to the page itself out of its byline.
  @Test func aLinkToThePageItselfLeadsToNoOther() throws {
    let tools = ["Share", "Save", "Print", "Listen", "Mail"].map { "<p>\($0)</p>" }.joined()
    func day(_ reference: String) throws -> String? {
      let byline =
        "<a href='\(reference)'><div>Team of the Norvale Lantern</div><div class=published-date>September 4, 2025</div></a>"
      let page = """
        <html lang=en><head><title>\(Story.title)</title><link rel=canonical href=https://lantern.example/post/bridge></head>
        <body><h2>\(Story.title)</h2>\(tools)\(byline)\(Story.body)</body></html>
        """
      return try TestPage(page).metadata.published?.dayText
    }
    #expect(try day("/post/bridge") == "2025-09-04")
    #expect(try day("https://lantern.example/post/bridge") == "2025-09-04")
    #expect(try day("/post/pier") == nil)
    #expect(try day("/bridge") == nil)
    #expect(try day("//lantern.example/post/bridge/2") == nil)
    #expect(try day("/") == nil)
    #expect(try day("#bridge") == nil)
  }

  @Test(arguments: [
    "<footer>\(time) <a href=/harbour>Harbour</a></footer>",
    "<div class=meta><span>Posted on December 1, 2025</span> <a href=/1>how to repair a bridge</a> <a href=/2>what a pier is made of</a></div>",
    "<div>\(time) <a href=/author/desk rel=author>Staff and news service reports</a></div>",
    "<div><h4>By <a href=/bios/ana>Ana M. Ruiz</a></h4><h4>December 1, 2025</h4></div>",
    "<p class=dateline>Posted on December 1, 2025 by <a href=/ana>Ana Ruiz</a></p>",
  ])
  func topicsAndAuthorsBesideADateMakeItNoOthers(markup: String) throws {
    #expect(try day(markup) == "2025-12-01")
  }

  @Test func aLinkedHeadingBelowTheTextThatTheDateStandsInIsNotTheDates() throws {
    let text = (Story.paragraphs + Story.paragraphs).joined(separator: " ")
    let page = try TestPage(
      """
      <!DOCTYPE html><html lang=en><head><title>\(Story.title)</title></head><body><h1>\(Story.title)</h1>
      <div><p><b>1 December 2025</b> | Norvale \(text)</p><h3><a href=/cod>Cod prices fall for a week</a></h3></div></body></html>
      """)
    #expect(page.metadata.published?.dayText == "2025-12-01")
  }

  @Test func aLongLinkAtTheHeadOfAnArticleMayLeadAnywhere() throws {
    let head = "<div>\(Self.time) <a href=/follow>Follow the Gazette on your phone</a></div>"
    #expect(try day("", inside: head) == "2025-12-01")
  }

  @Test func thePostsOfAThreadRepeatItsTitle() throws {
    let post =
      "<div class=post><h3><a href=#p1>Re: \(Story.title)</a></h3><p>by ida » 1 December 2025</p></div>"
    #expect(try day("", inside: post) == "2025-12-01")
  }
}
