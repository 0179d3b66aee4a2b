import PithCore
import Testing

@testable import PithExtract

@Suite struct RuleJudgeTests {
  @Test func whatStandsAboveTheTitleInsideTheBodyIsNoContent() throws {
    let page = try TestPage(
      """
      <title>\(Story.title)</title><body><div><p>Norvale and the bay</p><h1>\(Story.title)</h1>\(Story.body)</div></body>
      """)
    #expect(try page.verdict(on: "Norvale and the bay") == .stripped(.other, "above-title"))
    #expect(page.kept == Story.paragraphs)
  }

  @Test(arguments: ["By Ana Ruiz, Norvale", "โดย Ana Ruiz 6 พ.ค. 2569 10:15 น."])
  func aBylineBelowTheTitleIsNoStandfirst(byline: String) throws {
    let standfirst = "After two years of work on both piers people walk and drive across the bay again."
    let page = try TestPage(
      """
      <title>\(Story.title)</title><meta name=author content='Ana Ruiz'><meta name=description content='\(standfirst)'>
      <body><article><h1>\(Story.title)</h1><p>\(standfirst)</p><div>\(byline)</div><div>\(Story.body)</div></article></body>
      """)
    #expect(page.kept == [standfirst] + Story.paragraphs)
  }

  @Test func everyBlockHasOneVerdictInOrder() throws {
    let page = try Story.page(
      before: "<nav>Home</nav>", inside: "<p>Advertisement</p>", after: "<footer>End</footer>")
    #expect(page.judgedByRules.map(\.block.text) == page.texts)
  }

  @Test func aPageWithoutBlocksHasNoVerdicts() throws {
    #expect(ContentExtractor().judge(TestPage(HTMLDocumentBuilder().finish()).page).isEmpty)
    #expect(ContentExtractor().judge(try TestPage.body("").page).isEmpty)
  }

  @Test func allTogetherOnAPageOfANewspaper() throws {
    let page = try Story.page(
      head: "<meta name=author content='Ana Ruiz'>",
      before: """
        <div class=cookie-banner>We use cookies. <button>Accept all</button></div>
        <header><a href=/>Norvale Gazette</a><nav><a href=/n>News</a><a href=/s>Sport</a></nav></header>
        <div class=breadcrumbs><a href=/>Home</a> / <a href=/n>News</a></div>
        """,
      inside: """
        <p>Advertisement</p><p>Read more: <a href=/x>How the storm of two winters ago closed the pier and the market</a></p>
        <figure><img src=a.jpg><figcaption>The pier. Photo: Ana Ruiz</figcaption></figure>
        """,
      after: """
        <div class=author-box>Ana Ruiz writes about ships.</div>
        <section><h3>You May Also Like</h3><ul><li><a href=/1>Cod prices fall</a></ul></section>
        <div id=respond><h3>Leave a Reply</h3><form><label>Name</label><input><button>Post</button></form></div>
        <aside><h4>Latest News</h4><p><a href=/2>New ferry named</a></p></aside>
        <footer>© 2026 Norvale Gazette <a href=#top>Back to top</a></footer>
        """)
    #expect(page.kept == Story.paragraphs)
  }
}
