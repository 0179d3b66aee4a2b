import PithCore
import Testing

@testable import PithExtract

@Suite struct MetadataReaderTests {
  @Test func evidenceDoesNotChangeWhatIsTaken() throws {
    let page = try TestPage.head(
      """
      <title>Storm closes the bridge | Gazette</title>
      <meta property=og:site_name content=Gazette><meta name=application-name content="Gazette App">
      <meta property=og:description content="One."><meta name=description content="Two.">
      <meta property=og:image content="/a.jpg"><meta name=twitter:image content="/b.jpg">
      <link rel=canonical href="/storm"><meta property=og:url content="/other">
      <meta property=article:tag content="Storm, Harbour"><meta name=keywords content="Bridge">
      """, url: "https://gazette.example/2026/01/07/storm")
    let complete = page.metadataReading
    let brief = MetadataReader(page.facts, url: page.page.url, isComplete: false).read()
    #expect(brief.metadata == complete.metadata)
    #expect(complete.metadata.tags == ["Storm", "Harbour"])
    #expect(brief.evidence.count < complete.evidence.count)
  }

  // MARK: Dates

  /// Each source of a date, the strongest first.
  private static let dates: [(head: String, body: String)] = [
    (#"<script type="application/ld+json">{"@type":"Article","datePublished":"2026-01-01"}</script>"#, ""),
    ("<meta property=article:published_time content=2026-01-02>", ""),
    ("<meta name=pubdate content=2026-01-03>", ""),
    ("", "<span itemprop=datePublished content=2026-01-04>x</span>"),
    (#"<script type="application/ld+json">{"@type":"WebPage","datePublished":"2026-01-05"}</script>"#, ""),
    ("", "<time datetime=2026-01-06>x</time>"),
  ]

  @Test(arguments: dates.indices)
  func theStrongestSourceOfADateCounts(first: Int) throws {
    let sources = Self.dates[first...].reversed()
    let page = try TestPage.head(
      sources.map(\.head).joined(), body: sources.map(\.body).joined(),
      url: "https://gazette.example/2026/01/07/storm")
    #expect(page.metadata.published?.description == "2026-01-0\(first + 1)")
  }

  @Test func theAddressSaysTheDateWhereThePageDoesNot() throws {
    let address = "https://gazette.example/2026/01/07/storm"
    #expect(try TestPage.head("", url: address).metadata.published?.description == "2026-01-07")
    #expect(
      try TestPage.head("<link rel=canonical href='\(address)'>").metadata.published?.description
        == "2026-01-07")
    #expect(
      try TestPage.head("<base href='https://gazette.example/'>", url: address).metadata.published?
        .description
        == "2026-01-07")
  }

  @Test func theDateThatReadersSeeIsTheLastResort() throws {
    let page = try TestPage.body(
      "<p class=date>30 January 2026</p><h1>Storm</h1><p class=post-date>31 January 2026</p>")
    #expect(page.metadata.published?.description == "2026-01-31")
    #expect(try TestPage.body("<p>31 January 2026</p>").metadata.published == nil)
  }

  @Test func dateThatCannotBeReadGivesWayToTheNextSource() throws {
    let page = try TestPage.linkedData(
      #"{"@type":"Article","datePublished":"soon","dateModified":["2026-02-02"]}"#,
      head: "<meta name=date content=never><meta name=date content=2026-01-31>")
    #expect(page.metadata.published?.description == "2026-01-31")
    #expect(page.metadata.modified?.description == "2026-02-02")
  }

  @Test func modificationIsNotPublication() throws {
    let page = try TestPage.head("<meta property=article:modified_time content=2026-01-31T08:05:00+03:00>")
    #expect(page.metadata.modified?.description == "2026-01-31T08:05:00+03:00")
    #expect(page.metadata.published == nil)
  }

  // MARK: Addresses

  @Test func theCanonicalAddressIsResolved() throws {
    let page = try TestPage.head(
      "<link rel=canonical href='/storm'><meta property=og:url content='https://other.example/x'>",
      url: "https://gazette.example/amp/storm?x=1")
    #expect(page.metadata.canonicalURL == "https://gazette.example/storm")
  }

  @Test func anAddressThatLeadsNowhereGivesWay() throws {
    let head =
      "<link rel=canonical href='javascript:void(0)'><meta property=og:url content='https://gazette.example/x'>"
    #expect(try TestPage.head(head).metadata.canonicalURL == "https://gazette.example/x")
    #expect(try TestPage.head("<link rel=canonical href='/storm'>").metadata.canonicalURL == nil)
    #expect(try TestPage.head("").metadata.canonicalURL == nil)
  }

  @Test func theBaseElementMovesRelativeAddresses() throws {
    let head = "<base href='//cdn.example/a/'><meta property=og:image content='b.jpg'>"
    #expect(
      try TestPage.head(head, url: "https://gazette.example/").metadata.image == "https://cdn.example/a/b.jpg"
    )
  }

  @Test(arguments: [
    #"{"@type":"Article","image":"https://cdn.example/b.jpg"}"#,
    #"{"@type":"Article","image":["https://cdn.example/b.jpg","https://cdn.example/c.jpg"]}"#,
    #"{"@type":"Article","image":{"@type":"ImageObject","url":"https://cdn.example/b.jpg"}}"#,
    ##"[{"@type":"Article","image":{"@id":"#i"}},{"@id":"#i","url":"https://cdn.example/b.jpg"}]"##,
  ])
  func linkedDataNamesTheImage(json: String) throws {
    #expect(try TestPage.linkedData(json).metadata.image == "https://cdn.example/b.jpg")
  }

  // MARK: The rest

  @Test func theLanguageComesFromTheRootOrTheHead() throws {
    #expect(try TestPage("<html lang=pt-br><body>x</body></html>").metadata.language == "pt-BR")
    #expect(try TestPage.head("<meta property=og:locale content=fr_FR>").metadata.language == "fr-FR")
    #expect(
      try TestPage("<html lang=''><head><meta name=language content=de></head><body>x</body></html>").metadata
        .language == "de")
    #expect(
      try TestPage(
        "<html lang='{{lang}}'><head><meta property=og:locale content=de_AT></head><body>x</body></html>"
      )
      .metadata.language == "de-AT")
    #expect(try TestPage.linkedData(#"{"@type":"Article","inLanguage":"sv"}"#).metadata.language == "sv")
    #expect(try TestPage.head("").metadata.language == nil)
  }

  @Test func theSiteNamesItself() throws {
    let json = #"{"@type":"Article","publisher":{"@type":"Organization","name":"Gazette Ltd"}}"#
    let graph = "<meta property=og:site_name content='Fish &amp;amp; Chips'>"
    let app = "<meta name=application-name content=App>"
    #expect(try TestPage.linkedData(json, head: graph + app).metadata.siteName == "Fish & Chips")
    #expect(try TestPage.linkedData(json, head: app).metadata.siteName == "Gazette Ltd")
    #expect(try TestPage.head(app).metadata.siteName == "App")
    #expect(try TestPage.head("").metadata.siteName == nil)
  }

  @Test func topicsBehindATitleAreNoSite() throws {
    func name(_ rest: String) throws -> String? {
      try TestPage.head("<title>山城索道停运检修_\(rest)</title>", body: "<h1>山城索道停运检修</h1>").metadata.siteName
    }
    #expect(try name("缆车_江南_司机") == nil)
    #expect(try name("缆车_江南_港新网") == "港新网")
    #expect(try name("社会_司机") == "司机")
  }

  @Test func anAddressWithoutItsSchemeIsOne() throws {
    let head = "<meta property=og:url content='www.gazette.example/pier'>"
    #expect(try TestPage.head(head).metadata.canonicalURL == "https://www.gazette.example/pier")
  }

  @Test func theDescriptionIsPlainText() throws {
    let head = "<meta name=description content='Waves &amp;quot;of nine&amp;quot; metres&lt;br&gt;'>"
    #expect(try TestPage.head(head).metadata.description == "Waves \"of nine\" metres")
    #expect(
      try TestPage.linkedData(#"{"@type":"Article","description":"Linked"}"#).metadata.description == "Linked"
    )
    #expect(try TestPage.head("<meta name=description content=' '>").metadata.description == nil)
  }

  @Test func tagsAreAListWithoutRepeats() throws {
    let tags =
      "<meta property=article:tag content=Storm><meta property=article:tag content='Piers, storm , '>"
    #expect(
      try TestPage.head(tags + "<meta name=keywords content=other>").metadata.tags == ["Storm", "Piers"])
    #expect(try TestPage.head("<meta name=keywords content='a,b , a'>").metadata.tags == ["a", "b"])
    #expect(try TestPage.head("<meta name=keywords content='港，燈、海'>").metadata.tags == ["港", "燈", "海"])
    #expect(
      try TestPage.linkedData(#"{"@type":"Article","keywords":["a, b","c"]}"#).metadata.tags == [
        "a", "b", "c",
      ])
    #expect(try TestPage.head("").metadata.tags == [])
  }

  @Test func aPageThatDeclaresNothingHasNoMetadata() throws {
    #expect(try TestPage.body("<p>x</p>").metadata == ArticleMetadata())
    #expect(TestPage(HTMLDocumentBuilder().finish()).metadata == ArticleMetadata())
  }

  // MARK: Hostile pages

  @Test func tenMegabytesOfMetaElementsAreRead() throws {
    let names = [
      "author", "og:title", "article:published_time", "keywords", "article:tag", "dc.date", "citation_author",
    ]
    var head = "<title>Storm closes pier</title>"
    while head.utf8.count < 10_000_000 {
      for name in names {
        head += "<meta name='\(name)' content='By By, 2026-99-99 \(head.utf8.count) &amp;lt;a, b'>"
      }
    }
    #expect(try TestPage.head(head, body: "<h1>Storm closes pier</h1>").metadata.title == "Storm closes pier")
  }

  @Test func valuesWithoutEndAreRead() throws {
    let long = String(repeating: "Storm - closes | the, pier and ", count: 20_000)
    let page = try TestPage.head(
      "<title>\(long)</title><meta name=author content='\(long)'><meta name=date content='\(long)'><meta property=og:site_name content='\(long)'>",
      body: "<h1>Storm</h1><p class=byline>\(long)</p>")
    #expect(page.metadata.authors == [])
    #expect(page.metadata.published == nil)
  }

  @Test func linkedDataWithoutEndIsRead() throws {
    let deep = String(repeating: "{\"@type\":\"Article\",\"author\":[", count: 50_000)
    #expect(try TestPage.linkedData(deep).metadata.authors == [])
    let authors = String(repeating: "{\"@type\":\"Person\",\"name\":\"Ana Ruiz\"},", count: 50_000)
    #expect(
      try TestPage.linkedData("{\"@type\":\"Article\",\"author\":[\(authors)]}").metadata.authors == [
        "Ana Ruiz"
      ])
  }
}
