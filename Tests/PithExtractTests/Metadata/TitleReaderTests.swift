import PithCore
import Testing

@testable import PithExtract

@Suite struct TitleReaderTests {
  private func title(_ page: TestPage, site: String? = nil) -> String? {
    TitleReader(page.facts, article: page.facts.linkedData.article, siteName: site).read().value
  }

  @Test func theHeadingIsTakenWhereTheHeadAgreesWithIt() throws {
    let page = try TestPage.head(
      "<meta property=og:title content='STORM closes pier - Gazette'><title>Storm closes pier</title>",
      body: "<h1>Gazette</h1><h1>Storm closes <i>old</i> pier</h1>")
    #expect(title(page) == "Storm closes old pier")
  }

  @Test func theHeadingsSeriesAndPageAreNoPartOfTheTitle() throws {
    let page = try TestPage.head(
      "<meta property=og:title content='嵐で古い桟橋が閉鎖'><title>嵐で古い桟橋が閉鎖：港の話（1/2 ページ） - 港新聞</title>",
      body: "<h1><big><span>港の話：</span></big><br><span>嵐で古い桟橋が閉鎖</span> <i>（1/2 ページ）</i></h1>")
    #expect(title(page, site: "港新聞") == "嵐で古い桟橋が閉鎖")
  }

  @Test func aHeadingThatNothingAgreesWithIsNotTaken() throws {
    let page = try TestPage.head(
      "<meta property=og:title content='Storm closes pier'>", body: "<h1>Gazette</h1>")
    #expect(title(page) == "Storm closes pier")
  }

  @Test func withoutHeadingTheFirstDeclaredTitleCounts() throws {
    let json = #"{"@type":"Article","headline":"From linked data"}"#
    let title = "<title>From title</title>"
    let twitter = "<meta name=twitter:title content='From twitter'>"
    let graph = "<meta property=og:title content='From graph'>"
    #expect(self.title(try .linkedData(json, head: title + twitter + graph)) == "From graph")
    #expect(self.title(try .linkedData(json, head: title + twitter)) == "From linked data")
    #expect(self.title(try .head(title + twitter)) == "From twitter")
    #expect(self.title(try .head(title)) == "From title")
  }

  @Test func theOnlyHeadingIsTheTitleOfAPageWithoutOne() throws {
    #expect(title(try .body("<h1>Storm closes pier</h1>")) == "Storm closes pier")
    #expect(title(try .body("<h1>One</h1><h1>Two</h1>")) == nil)
    #expect(title(try .body("<h1> </h1>")) == nil)
    #expect(title(try .body("<p>Text</p>")) == nil)
  }

  @Test(arguments: [
    "Storm closes the old pier | Norvale Gazette", "Storm closes the old pier - Norvale Gazette",
    "Norvale Gazette: Storm closes the old pier", "Norvale Gazette » Storm closes the old pier",
    "Storm closes the old pier — NORVALE GAZETTE", "Storm closes the old pier | The Norvale Gazette Online",
    "Storm closes the old pier · NorvaleGazette",
  ])
  func theSiteIsNoPartOfTheTitle(text: String) throws {
    #expect(
      title(try .head("<title>\(text)</title>"), site: "Norvale Gazette")
        == (text.contains("Gazette:") ? text : "Storm closes the old pier"))
  }

  @Test(arguments: ["嵐で古い桟橋が閉鎖：港新聞", "嵐で古い桟橋が閉鎖_港新聞", "嵐で古い桟橋が閉鎖--港新聞"])
  func theSiteIsCutOffWithoutSpacesToo(text: String) throws {
    #expect(title(try .head("<title>\(text)</title>"), site: "港新聞") == "嵐で古い桟橋が閉鎖")
  }

  @Test func aSiteInsideASentenceStays() throws {
    #expect(
      title(try .head("<title>Why we read the Gazette</title>"), site: "Gazette") == "Why we read the Gazette"
    )
  }

  @Test func aShortEndBehindABarIsTheSite() throws {
    #expect(
      title(try .head("<title>Storm closes the old pier | Gazette</title>")) == "Storm closes the old pier")
    #expect(
      title(try .head("<title>Storm closes the old pier - again</title>"))
        == "Storm closes the old pier - again")
    #expect(title(try .head("<title>Storm | Gazette</title>")) == "Storm | Gazette")
  }

  @Test func separatorsInsideAHeadlineStay() throws {
    #expect(
      title(try .head("<title>Storm – the night after – in pictures | Gazette</title>"), site: "Gazette")
        == "Storm – the night after – in pictures")
    #expect(title(try .head("<title>Ana-Ruiz/Okafor: a match</title>")) == "Ana-Ruiz/Okafor: a match")
  }

  @Test(arguments: [
    "Storm closes the old pier | Norvale Gazette | by Ana Ruiz",
    "Storm closes the old pier – Norvale Gazette – 31.01.2026",
  ])
  func whatStandsBehindTheSiteIsNoPartOfTheTitleEither(text: String) throws {
    #expect(
      title(try .head("<title>\(text)</title>"), site: "Norvale Gazette") == "Storm closes the old pier")
  }

  @Test func theHeadlineMayStandBehindSectionAndSite() throws {
    let text = "News | Norvale Gazette | Storm closes the old pier"
    #expect(title(try .head("<title>\(text)</title>"), site: "Norvale Gazette") == text)
  }

  @Test func aTitleThatIsTheSiteStays() throws {
    #expect(title(try .head("<title>Gazette</title>"), site: "Gazette") == "Gazette")
    #expect(title(try .head("<title>Gazette | Gazette</title>"), site: "Gazette") == "Gazette")
    #expect(title(try .head("<title>- | -</title>"), site: "Gazette") != "")
  }

  @Test func markupInDeclaredTitlesIsResolved() throws {
    #expect(
      title(try .head("<meta property=og:title content='Fish &amp;amp; Chips&lt;br&gt;'>")) == "Fish & Chips")
  }

  @Test func pagesOfManyHeadingsAreRead() throws {
    let headings = (0..<5_000).map { "<h1>Heading number \($0)</h1>" }.joined()
    #expect(title(try .head("<title>Heading number 4999</title>", body: headings)) == "Heading number 4999")
    #expect(title(try .head("<title>Storm closes pier</title>", body: headings)) == "Storm closes pier")
  }

  @Test(arguments: [
    ("Storm closes pier - The Harbour Gazette", "The Harbour Gazette"),
    ("Storm closes pier | News | The Harbour Gazette", "The Harbour Gazette"),
    ("Storm closes pier_Harbour Gazette", "Harbour Gazette"),
  ])
  func whatStandsBehindTheHeadingInTheTitleNamesTheSite(title: String, site: String) throws {
    let page = try TestPage.head("<title>\(title)</title>", body: "<h1>Storm closes pier</h1>")
    #expect(page.metadata.siteName == site)
  }

  @Test(arguments: [
    "Storm closes pier", "Storm closes pier for good", "Storm closes pier -", "Pier - Gazette",
  ])
  func aTitleThatSaysNothingMoreNamesNoSite(title: String) throws {
    let page = try TestPage.head("<title>\(title)</title>", body: "<h1>Storm closes pier</h1>")
    #expect(page.metadata.siteName == nil)
  }

  @Test(arguments: [
    ("Norvale News - Crew rebuilds burnt-down harbour hall", "Crew rebuilds burnt-down harbour hall"),
    ("Norvale News: Crew rebuilds burnt-down harbour hall", "Crew rebuilds burnt-down harbour hall"),
    ("Norvale News » Crew rebuilds harbour hall", "Crew rebuilds harbour hall"),
  ])
  func aLogoInTheHeadingIsNoHeadline(element: String, headline: String) throws {
    let page = try TestPage.head(
      "<title>\(element)</title><meta property=og:title content='\(headline)'>",
      body: "<h1>Norvale News</h1><h3>\(headline)</h3>")
    #expect(page.metadata.title == headline)
    #expect(page.metadata.siteName == "Norvale News")
  }

  @Test func aLogoIsKnownByItsFewWordsWhereNoHeadlineIsDeclared() throws {
    let headline = "Crew rebuilds burnt-down harbour hall"
    let page = try TestPage.head(
      "<title>Norvale News - \(headline)</title>", body: "<h1>Norvale News</h1><h3>\(headline)</h3>")
    #expect(page.metadata.title == headline)
    #expect(page.metadata.siteName == "Norvale News")
  }

  @Test func aHyphenInAWordCutsNoName() throws {
    let page = try TestPage.head(
      "<title>Crew rebuilds hall | The Post-Gazette</title>", body: "<h1>Crew rebuilds hall</h1>")
    #expect(page.metadata.siteName == "The Post-Gazette")
  }

  @Test(arguments: ["Blog Archive", "Blog-Archiv", "Archive du blog"])
  func theNameOfABlogsArchiveIsNoPartOfTheTitle(name: String) throws {
    let page = try TestPage.head(
      "<title>Lamp Notes &raquo; \(name) &raquo; Three days in the lock</title>",
      body: "<h1><a href=/>Lamp Notes</a></h1><h2><a href=/x>Three days in the lock</a></h2>")
    #expect(title(page, site: "Lamp Notes") == "Three days in the lock")
  }
}
