import PithCore
import Testing

@testable import PithExtract

@Suite struct AuthorReaderTests {
  private func authors(_ page: TestPage, site: String? = nil) -> [String] {
    AuthorReader(page.facts, article: page.facts.linkedData.article, siteName: site, place: nil).read().value
      ?? []
  }

  @Test(arguments: [
    #"{"@type":"Person","name":"Ana Ruiz"}"#, #"[{"@type":"Person","name":"Ana Ruiz"}]"#, #""Ana Ruiz""#,
    #"{"@type":"Person","name":["Ana Ruiz"]}"#, #"{"@id":"ana"}"#, #"{"name":"By Ana Ruiz"}"#,
    #"[{"@type":"Organization","name":"Norvale Gazette"},{"@type":"Person","name":"Ana Ruiz"}]"#,
  ])
  func linkedDataNamesAuthors(author: String) throws {
    let json =
      ##"[{"@type":"NewsArticle","author":\##(author)},{"@id":"ana","@type":"Person","name":"Ana Ruiz"}]"##
    #expect(authors(try .linkedData(json)) == ["Ana Ruiz"])
  }

  @Test func organisationsAreAuthorsWhereNoPersonIs() throws {
    let json = #"{"@type":"NewsArticle","author":{"@type":"Organization","name":"Harbour Agency"}}"#
    #expect(authors(try .linkedData(json)) == ["Harbour Agency"])
  }

  @Test(arguments: [
    "author", "article:author", "og:article:author", "parsely-author", "sailthru.author", "dc.creator", "byl",
  ])
  func metaElementsNameAuthors(name: String) throws {
    #expect(authors(try .head("<meta name='\(name)' content='By Ana Ruiz'>")) == ["Ana Ruiz"])
    #expect(authors(try .head("<meta property='\(name.uppercased())' content='Ana Ruiz'>")) == ["Ana Ruiz"])
  }

  @Test func aPropertyMayBeAListOfTermsAndDublinCoreMayHaveColons() throws {
    #expect(
      authors(try .head("<meta property='dc:creator twitter:creator' content='Ana Ruiz'>")) == ["Ana Ruiz"])
    #expect(
      authors(try .head("<meta property='schema:author  article:author' content='Ana Ruiz'>")) == ["Ana Ruiz"]
    )
    let titled = try TestPage.head(
      "<meta property='x:title dc:title' content='Storm closes pier'><title>x</title>")
    #expect(titled.metadata.title == "Storm closes pier")
  }

  @Test func severalMetaElementsNameSeveral() throws {
    let page = try TestPage.head(
      "<meta name=author content='Ana Ruiz'><meta name=author content='Tom Okafor'>")
    #expect(authors(page) == ["Ana Ruiz", "Tom Okafor"])
  }

  @Test func labelledDataCountsOnlyWhereItIsLabelledSo() throws {
    let data = "<meta name='twitter:data1' content='Ana Ruiz'>"
    #expect(authors(try .head("<meta name='twitter:label1' content='Written by'>\(data)")) == ["Ana Ruiz"])
    #expect(authors(try .head("<meta name='twitter:label1' content='Category'>\(data)")) == [])
    #expect(authors(try .head(data)) == [])
  }

  @Test(arguments: [
    "<span itemprop=author>Ana Ruiz</span>", "<meta itemprop=author content='Ana Ruiz'>",
    "<a rel=author href=/ana>Ana Ruiz</a>", "<p class=byline>By Ana Ruiz</p>",
    "<div class='meta author-name'>Ana Ruiz</div>",
    "<p class=byline>12 May 2026 by <a href=/ana>Ana Ruiz</a></p>",
    "<a rel='author nofollow' href=/ana>Ana Ruiz</a>",
  ])
  func elementsOfThePageNameAuthors(element: String) throws {
    #expect(authors(try .body(element)) == ["Ana Ruiz"])
  }

  @Test func theFirstSourceThatGivesANameCounts() throws {
    let json = #"{"@type":"NewsArticle","author":{"name":"Staff Writer"}}"#
    let page = try TestPage.linkedData(
      json, head: "<meta name=author content='https://gazette.example/ana'>",
      body: "<p class=byline>Newsroom</p><p class=author>Ana Ruiz</p><p class='author other'>Tom Okafor</p>")
    #expect(authors(page) == ["Ana Ruiz"])
  }

  @Test func nobodyIsNamedTwiceAndTheSiteIsNobody() throws {
    let page = try TestPage.head("<meta name=author content='Ana Ruiz, ana ruiz, Norvale Gazette'>")
    #expect(authors(page, site: "Norvale GAZETTE") == ["Ana Ruiz"])
  }

  @Test func aWrapperAroundThePageIsNoByline() throws {
    let text = String(repeating: "The ferry left at noon. ", count: 40)
    let page = try TestPage.body("<div class=author><p>\(text)</p></div><p class=byline>Ana Ruiz</p>")
    #expect(authors(page) == ["Ana Ruiz"])
  }

  @Test func pagesWithoutAuthorHaveNone() throws {
    #expect(authors(try .body("<p>Text</p>")) == [])
    #expect(authors(try .linkedData(#"{"@type":"NewsArticle","author":null}"#)) == [])
  }

  @Test func whoOpensAThreadIsItsAuthorByUserName() throws {
    let json = """
      {"@type":"QAPage","mainEntity":{"@type":"Question","name":"Which lamp?",
      "author":{"@type":"Person","name":"lamp_lighter7"}}}
      """
    #expect(try TestPage.linkedData(json).metadata.authors == ["lamp_lighter7"])
  }

  @Test func aKoreanReportersNameStandsBetweenTwoWordsForReporter() throws {
    #expect(authors(try .head("<meta property=og:article:author content='기자명 한서진 기자'>")) == ["한서진"])
  }
}
