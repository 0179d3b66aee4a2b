import PithCore
import Testing

@testable import PithExtract

@Suite struct PageFactsTests {
  @Test func metaElementsAreFoundByAnyOfTheirNames() throws {
    let facts = try TestPage.head(
      """
      <meta name=Author content=A><meta property='OG:Title' content=B><meta itemprop=datePublished content=C>
      <meta http-equiv=Content-Language content=D><meta name=author content=E><meta name=empty content=' '>
      <meta name=none>
      """
    ).facts
    #expect(facts.meta["author"] == ["A", "E"])
    #expect(facts.meta("og:title") == "B")
    #expect(facts.meta("datepublished") == "C")
    #expect(facts.meta("missing", "content-language") == "D")
    #expect(facts.meta("empty", "none") == nil)
  }

  @Test func metaElementsInTheBodyCountToo() throws {
    #expect(
      try TestPage.body("<p>x<meta name=author content='Ana Ruiz'></p>").facts.meta("author") == "Ana Ruiz")
  }

  @Test func theFirstTitleLanguageCanonicalLinkAndBaseCount() throws {
    let facts = try TestPage(
      """
      <html lang=de><head><title> Storm\n closes </title><title>Other</title><base href=/a><base href=/b>
      <link rel='alternate' href=/0><link rel='Canonical nofollow' href=' /1 '><link rel=canonical href=/2></head>
      <body><p>x</p></body></html>
      """
    ).facts
    #expect(facts.titleElement == "Storm closes")
    #expect(facts.language == "de")
    #expect(facts.canonicalLink == "/1")
    #expect(facts.base == "/a")
  }

  @Test func titlesOfDrawingsAreNoTitle() throws {
    #expect(try TestPage.body("<svg><title>Logo</title></svg><p>x</p>").facts.titleElement == "")
  }

  @Test func languageMayBeDeclaredTheWayOfXML() throws {
    #expect(try TestPage("<html xml:lang=fr><body>x</body></html>").facts.language == "fr")
  }

  @Test func headingsAreTheTextsThatThePageShows() throws {
    let facts = try TestPage.body(
      "<h1>Storm <span hidden>x</span>closes<br>pier</h1><h2>No</h2><h1><div>One</div><div>Two</div></h1>"
    ).facts
    #expect(facts.headings == ["Storm closes pier", "One Two"])
  }

  @Test func elementsThatNameTimesPropertiesAndAuthorsAreFound() throws {
    let facts = try TestPage.body(
      """
      <time datetime=2026-01-31>x</time><time>y</time><b itemprop='name headline'>z</b>
      <a rel=author href=/>a</a><a rel=me href=/>b</a><p class='x byline'>c</p><p class='author-bio'>d</p>
      <a rel='nofollow Author' href=/>e</a><a rel=authors href=/>f</a>
      """
    ).facts
    #expect(facts.times.count == 1)
    #expect(facts.properties["name"] == facts.properties["headline"])
    #expect(facts.authorLinks.map { facts.document.text(below: $0) } == ["a", "e"])
    #expect(facts.bylines.map { facts.document.text(below: $0) } == ["c"])
  }

  @Test(arguments: [
    "<meta name=generator content='Discourse 3.1'>", "<meta name=generator content='phpBB'>",
    "<div itemscope itemtype='https://schema.org/QAPage'></div>",
    "<div itemscope itemtype='http://schema.org/DiscussionForumPosting'></div>",
    #"<script type="application/ld+json">{"@type":"QAPage"}</script>"#,
  ])
  func forumsAreDiscussions(markup: String) throws {
    #expect(try TestPage.head(markup, body: "<p>x</p>").facts.isDiscussion)
  }

  @Test(arguments: [
    "<meta name=generator content='WordPress 6.5'>", "<meta name=description content='A forum on Discourse'>",
    "<div itemscope itemtype='https://schema.org/NewsArticle'></div>",
    #"<script type="application/ld+json">{"@type":"NewsArticle"}</script>"#, "",
  ])
  func otherPagesAreNone(markup: String) throws {
    #expect(try !TestPage.head(markup, body: "<p>x</p>").facts.isDiscussion)
  }

  @Test func anEmptyDocumentSaysNothing() {
    let facts = TestPage(HTMLDocumentBuilder().finish()).facts
    #expect(facts.meta.isEmpty)
    #expect(facts.headings.isEmpty)
    #expect(!facts.isDiscussion)
  }

  @Test func headingsAroundAWholePageAreNoHeadings() throws {
    let text = String(repeating: "The ferry left at noon. ", count: 200)
    #expect(try TestPage.body("<h1><div>\(text)</div></h1>").facts.headings == [])
  }
}
