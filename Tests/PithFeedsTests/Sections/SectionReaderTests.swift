import PithCore
import PithFeeds
import PithParse
import Testing

@Suite struct SectionReaderTests {
  private static let address = "https://www.valley-post.example/politics/"

  private func links(_ body: String) throws -> [SectionLink] {
    let html = "<!DOCTYPE html><html><head><title>Politics</title></head><body>\(body)</body></html>"
    let document = try HTMLParser().parse(Array(html.utf8)).document
    return SectionReader().links(in: document, address: Self.address)
  }

  private func link(_ body: String) throws -> SectionLink { try #require(try links(body).first) }

  private static let page = """
    <header role="banner"><a href="/">Valley Post</a>
    <nav><a href="/politics/">Politics</a><a href="/sport/">Sport</a><a href="/politics/local-government-and-councils/">Councils</a></nav></header>
    <main>
    <article><a href="/politics/council-votes-for-new-bridge"><img src="b.jpg" alt=""></a>
      <h2><a href="/politics/council-votes-for-new-bridge">Council votes for new bridge</a></h2>
      <a href="/author/ada-moss">Ada Moss</a> <a href="/politics/council-votes-for-new-bridge#comments">3 comments</a></article>
    <article><h3><a href="/politics/4711234">Mayor to step down in spring</a></h3></article>
    <ul><li><a href="/2026/01/31/mill.html">The old mill is sold at last</a></li>
    <li><a href="https://sport.valley-post.example/2026/01/30/race-results-from-the-hill">Race results from the hill</a></li>
    <li><a href="https://elsewhere.example/2026/01/30/not-our-own-story-at-all">Not our own story at all</a></li></ul>
    <a href="/politics/?page=2">Older</a>
    <div class="newsletter-box"><a href="/how-to-get-our-letter-each-day">How to get our letter each day</a></div>
    </main>
    <footer><a href="/about-us">About us</a><a href="/help/how-to-cancel-your-subscription">How to cancel your subscription</a>
    <a href="/media/kit.pdf">Media kit for all advertisers</a><a href="mailto:desk@valley-post.example">Mail</a></footer>
    """

  @Test func tellsArticlesFromTheRest() throws {
    let links = try links(Self.page)
    #expect(
      links.filter(\.isLikelyArticle).map(\.address) == [
        "https://www.valley-post.example/politics/council-votes-for-new-bridge",
        "https://www.valley-post.example/politics/4711234",
        "https://www.valley-post.example/2026/01/31/mill.html",
        "https://sport.valley-post.example/2026/01/30/race-results-from-the-hill",
      ])
    // Other sites, files and mail are no candidates at all.
    #expect(!links.contains { $0.address.contains("elsewhere") || $0.address.hasSuffix(".pdf") })
    #expect(Set(links.map(\.address)).count == links.count)
  }

  @Test func joinsTheLinksToOneAddress() throws {
    let link = try #require(
      try links(Self.page).first { $0.address.hasSuffix("/council-votes-for-new-bridge") })
    #expect(link.title == "Council votes for new bridge")
    #expect(link.signs == [.longSlug, .card, .headingLink, .headlineText])
    #expect(link.score == 1)
  }

  @Test func givesTheDayInThePath() throws {
    let link = try #require(try links(Self.page).first { $0.address.hasSuffix("mill.html") })
    #expect(link.date?.description == "2026-01-31")
    #expect(link.signs == [.dateInPath, .headlineText])
  }

  @Test func readsHeadingsInsideLinks() throws {
    let link = try link("<a href='/story/lake'><h3>Lake freezes</h3></a>")
    #expect(link.signs == [.headingLink, .shortText])
  }

  @Test func countsQueriesThatNameArticles() throws {
    let story = try link("<a href='/view.php?id=8123'>Thaw reaches the upper valley</a>")
    #expect(story.signs.contains(.numericIdentifier) && story.isLikelyArticle)
    let list = try link("<a href='/list.php?page=8123'>Thaw reaches the upper valley</a>")
    #expect(!list.signs.contains(.numericIdentifier))
  }

  @Test func readsScriptsWithoutSpaces() throws {
    let link = try link("<p><a href='/a/20260131001.html'>山間の古い水車小屋がついに売却</a></p>")
    #expect(link.signs.contains(.headlineText) && link.isLikelyArticle)
  }

  @Test func keepsTheMenuOut() throws {
    let link = try link(
      "<div class='main-menu'><a href='/what-we-do-for-the-valley'>What we do for the valley</a></div>")
    #expect(link.signs.contains(.navigation) && !link.isLikelyArticle)
  }

  @Test func obeysTheBase() throws {
    let html =
      "<html><head><base href='https://valley-post.example/x/'></head><body><a href='a-b-c-d'>One</a></body></html>"
    let document = try HTMLParser().parse(Array(html.utf8)).document
    let links = SectionReader().links(in: document, address: Self.address)
    #expect(links.map(\.address) == ["https://valley-post.example/x/a-b-c-d"])
  }
}
