import PithCore
import Testing

@testable import PithExtract

@Suite struct BylineFinderTests {
  private func authors(_ body: String, head: String = "") throws -> [String] {
    try TestPage.head(head, body: "<h1>Storm closes pier</h1>\(body)").metadata.authors
  }

  @Test(arguments: [
    "<p>By Ana Ruiz and Tom Okafor</p>",
    "<div class=article-byline><span>Ana Ruiz</span><span>and Tom Okafor</span></div>",
    "<div class=byline>By <a href=/author/ana>Ana Ruiz</a>, <a href=/author/tom>Tom Okafor</a></div>",
    "<div class=bylines><div class=byline><a href=/profile/a>Ana Ruiz</a></div><div class=byline><a href=/profile/b>Tom Okafor</a></div></div>",
    "<p class=news-byline>By Ana Ruiz and Tom Okafor on January 31, 2026 at 3:53PM</p>",
    "<p>Written by</p><p>Ana Ruiz &amp; Tom Okafor</p>",
    "<p><a href=/staff/ana>Ana Ruiz</a> / <a href=/staff/tom>Tom Okafor</a></p>",
    "<div data-testid=author-names>By <span>Ana Ruiz</span> and <span>Tom Okafor</span></div>",
    "<div class='content-header content-header-large my-byline'>By Ana Ruiz and Tom Okafor</div>",
    "<div class='ContentHeader_authorName__x1'>Von Ana Ruiz, Tom Okafor</div>",
    "<p>Par Ana Ruiz et Tom Okafor</p>",
    "<p>Автор: Ana Ruiz, Tom Okafor</p>",
    "<div class=byline>By<a href=/author/ana>Ana Ruiz</a>Showbiz reporter<a href=/author/tom>Tom Okafor</a>19:00, 31 Jan 2026</div>",
  ])
  func theBylineBelowTheTitleIsFound(byline: String) throws {
    #expect(try authors(byline) == ["Ana Ruiz", "Tom Okafor"])
  }

  @Test func whoStandsBeforeByIsWhereTheyWork() throws {
    let byline =
      "<div class=byline><a href=/coast/>Norvale Coast</a><p>By <a href=/news/ana>Ana Ruiz</a></p></div>"
    #expect(try authors(byline) == ["Ana Ruiz"])
    #expect(try authors("<div class=byline><span>Ana Ruiz</span><span>By</span></div>") == ["Ana Ruiz"])
  }

  @Test(arguments: [
    "<p>By the time the storm was over, Ana Ruiz had left.</p>", "<p>Von dort kam der Sturm.</p>",
    "<p class=byline>31 January 2026</p>",
    "<p>Photo by Ana Ruiz</p>", "<p class=byline>Edited by Ana Ruiz</p>",
    "<div class=author-bio>Ana Ruiz writes about the sea.</div>",
    "<div class=comment-author>Ana Ruiz</div>", "<a href=/people/ana-ruiz>Ana Ruiz</a>",
    "<p class=byline>5 min read</p>",
    "<figure><figcaption>The pier <ul><li><span class=tnt-byline>ANA RUIZ</span></li></ul></figcaption></figure>",
  ])
  func allElseIsNone(element: String) throws {
    #expect(try authors(element) == [])
  }

  @Test func theBylineMayNameMoreThanTheHead() throws {
    let head = "<meta name=author content='Ana Ruiz'>"
    #expect(
      try authors("<p class=byline>By Ana Ruiz and Tom Okafor</p>", head: head) == ["Ana Ruiz", "Tom Okafor"])
    #expect(try authors("<p class=byline>By Li Wei</p>", head: head) == ["Ana Ruiz"])
    let reviewed =
      "<div class=byline>Written by <a href=/author/a>Ana Ruiz</a> <span>Reviewed by</span> <a href=/author/t>Tom Okafor</a></div>"
    #expect(try authors(reviewed, head: head) == ["Ana Ruiz"])
  }

  @Test func whoeverSignsCountsWhereNobodyIsNamed() throws {
    let json =
      #"<script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Organization","name":"Coast Press"}}</script>"#
    #expect(try authors("<p>Text</p>", head: json) == ["Coast Press"])
    #expect(try authors("<p class=byline>By Ana Ruiz</p>", head: json) == ["Ana Ruiz"])
    // Names further down are those of other articles.
    let cards =
      String(repeating: "<p>Text of the article.</p>", count: 80) + "<div class=author>Tom Okafor</div>"
    #expect(try authors(cards, head: json) == ["Coast Press"])
    #expect(try authors("<p class=byline>By Associated Press</p>") == ["Associated Press"])
  }

  @Test func aUserNameIsKnownByItsAddress() throws {
    #expect(
      try authors("<span class='author vcard'><a href=/author/lamplighter/>lamplighter</a></span>") == [
        "lamplighter"
      ])
    #expect(try authors("<span class='author vcard'><a href=/author/lamplighter/>weiter</a></span>") == [])
  }

  @Test func aUserNameIsKnownByTheWordBeforeIt() throws {
    #expect(
      try authors("<span class=meta><span class=author>by lamplighter</span></span>") == ["lamplighter"])
    #expect(try authors("<span class=author>by admin</span>") == [])
    #expect(try authors("<p class=byline>by hand</p>") == [])
    #expect(try authors("", head: "<meta property=og.article.author content=lamplighter>") == ["lamplighter"])
  }

  @Test func whoeverCommentsIsNoAuthor() throws {
    let comments =
      "<div class=comments><ul><li><div class=author-meta>Tom Okafor</div>Nice pier.</li></ul></div>"
    #expect(try authors("<p>The storm came at night.</p>\(comments)") == [])
    #expect(
      try authors("<span class=author>by lamplighter</span><p>The storm came at night.</p>\(comments)") == [
        "lamplighter"
      ])
    let linked = "<div class=comment-list><a href=/profile/tom>Tom Okafor</a></div>"
    #expect(try authors("<p>The storm came at night.</p>\(linked)") == [])
    // What readers may write around the whole article says nothing.
    #expect(
      try TestPage.body("<div class=has-comments><h1>Storm</h1><p class=author>Ana Ruiz</p></div>").metadata
        .authors == ["Ana Ruiz"])
  }

  @Test(arguments: [
    ("<div class=x1><span>โดย วรรณภา ทองใบ</span> | <span>14 มี.ค. 2568</span></div>", "วรรณภา ทองใบ"),
    ("<div class=x1><span>تحریر: سلیم رضا</span></div>", "سلیم رضا"),
    (
      "<div class=x1><span>Авторы: Айгүл Сейіт</span> | <span>2025 жылғы 14 наурыз</span></div>",
      "Айгүл Сейіт"
    ),
    ("<div class=x1><span>水野さくら 記者</span> | <span>2025年3月14日 5時00分</span></div>", "水野さくら"),
    ("<div class=x1><span>文＝水野さくら</span> | <span>令和7年3月14日</span></div>", "水野さくら"),
    (
      "<div class=footer><p><time datetime=2026-01-31>31.01.</time> <span class=news-list-author>Erstellt von Uwe Tietjen</span></p></div>",
      "Uwe Tietjen"
    ),
    ("<div id=text><span class=writeBy>البحر الغربى - ليلى حداد</span></div>", "ليلى حداد"),
    ("<div class=tdb-author-box>በ<a class=tdb-author-name href=/author/s>ሰላም ተስፋዬ</a></div>", "ሰላም ተስፋዬ"),
  ])
  func bylinesOfMoreLanguagesAreFound(byline: String, name: String) throws {
    #expect(try authors(byline) == [name])
  }

  @Test(arguments: [("sw", "Na Neema Mushi", ["Neema Mushi"]), ("fil", "Ni Geralyn Abad", ["Geralyn Abad"])])
  func aWordThatIsAnotherElsewhereAnnouncesAnAuthorInItsLanguage(
    language: String, line: String, names: [String]
  ) throws {
    func metadata(_ language: String) throws -> ArticleMetadata {
      try TestPage(
        "<html lang=\(language)><body><h1>Storm closes pier</h1><p>\(line)</p><p>Text</p></body></html>"
      ).metadata
    }
    #expect(try metadata(language).authors == names)
    #expect(try metadata("en").authors == [])
  }

  @Test func topicsAreNoNames() throws {
    #expect(try authors("<p class=author>Weather, Harbour, Lamps, Ferries</p>") == [])
  }

  @Test func theSiteIsNoPersonBehindAPreposition() throws {
    let head = "<meta property=og:site_name content=Sportwelt><meta name=author content=Sportwelt>"
    let page = try TestPage.head(
      head, body: "<h1>Storm closes pier</h1><p>Von Sportwelt</p><p>The storm came.</p>")
    #expect(page.metadata.authors == ["Sportwelt"])
  }

  @Test func theSiteIsNoPerson() throws {
    let head =
      "<meta property=og:site_name content='Norvale Lantern'><meta name=author content='Norvale Lantern'>"
    #expect(try authors("<p class=byline>By Ana Ruiz</p>", head: head) == ["Ana Ruiz"])
    #expect(try authors("<p>Text</p>", head: head) == ["Norvale Lantern"])
  }

  @Test func microdataOfAPersonIsRead() throws {
    let markup =
      "<span itemprop=author itemscope itemtype='https://schema.org/Person'><meta itemprop=name content='lamp_lighter7'></span>"
    #expect(try authors(markup) == ["lamp_lighter7"])
    #expect(try authors("<div itemprop=author><b itemprop=name>Ana Ruiz</b> 12 badges</div>") == ["Ana Ruiz"])
  }

  @Test func namesInPartsAreJoined() throws {
    let json =
      #"<script type="application/ld+json">{"@type":"Article","author":{"@type":"Person","givenName":"Ana María","familyName":"Ruiz"}}</script>"#
    #expect(try authors("", head: json) == ["Ana María Ruiz"])
    #expect(try authors("", head: "<meta name=citation_author content='Okafor, Tom'>") == ["Tom Okafor"])
  }

  @Test(arguments: [
    ("byline", true), ("article__byline", true), ("AuthorName_x9", true), ("posted-by", true),
    ("node__submitted", true),
    ("author-box__name", true), ("post-author vcard", true), ("author-bio", false), ("comment-author", false),
    ("authority", false),
    ("news-list-author", true), ("post-list-author", false), ("writeBy", true), ("passedBy", false),
    ("head_journalist_name", true), ("journalist_layer", false), ("has-avatar authors", true),
    ("passed-by-value", false), ("", false), ("y", false), ("u", false),
    ("nearby", false), ("designed-by", false), ("cutline-byline", false),
  ])
  func classNamesTellBylines(name: String, isMark: Bool) {
    let bytes = Array(name.utf8)
    #expect(bytes.withUnsafeBufferPointer { BylineMark.isMark($0, 0..<bytes.count) } == isMark)
  }

  @Test func pagesOfManyBylinesAreReadInBoundedTime() throws {
    let bylines = String(
      repeating: "<div class=byline>By <a href=/author/x>Updated 5 min ago</a></div>", count: 20_000)
    #expect(try authors(bylines) == [])
    let nested = String(repeating: "<div class=author>", count: 400) + "By Ana Ruiz"
    #expect(try authors(nested) == ["Ana Ruiz"])
  }

  @Test func thePlaceBehindLinkedNamesIsNoAuthor() throws {
    let line =
      "<div class=byline>By <a href=/a/ana>Ana Ruiz</a> and <a href=/a/tom>Tom Okafor</a>, Norvale</div>"
    let page = try TestPage.head("<title>Storm</title>", body: "<h1>Storm</h1>\(line)")
    #expect(page.metadata.authors == ["Ana Ruiz", "Tom Okafor"])
  }

  @Test func theReporterMayStandBehindADate() throws {
    let line = "<div class=storyinfo>Published: 2 June 2026 &nbsp;|&nbsp; Reporter: Ana Ruiz</div>"
    #expect(
      try TestPage.body("<h1>Storm closes pier</h1>\(line)<p>The storm came.</p>").metadata.authors == [
        "Ana Ruiz"
      ])
  }

  @Test func aBylineRightAboveTheTitleIsItsOwn() throws {
    let head =
      "<meta property=og:site_name content='Norvale Gazette'><meta name=author content='Norvale Gazette'>"
    let byline =
      "<div class=article__author><a class=author-name href=/authors/ana>Ana Ruiz</a><span>Reporter</span></div>"
    let page = try TestPage.head(head, body: "\(byline)<h1>Storm closes pier</h1><p>The storm came.</p>")
    #expect(page.metadata.authors == ["Ana Ruiz"])
  }

  @Test func whoIsDeclaredByUserNameIsKnownByTheByline() throws {
    func authors(_ declared: String, _ byline: String) throws -> [String] {
      try TestPage.head(
        "<meta name=author content='\(declared)'>",
        body: "<h1>Storm closes pier</h1><p class=byline>By \(byline)</p><p>The storm came.</p>"
      ).metadata.authors
    }
    #expect(try authors("aruiz", "Ana Ruiz") == ["Ana Ruiz"])
    #expect(try authors("Lamplighter", "Ana Ruiz and Tom Okafor") == ["Lamplighter"])
    #expect(try authors("Lamplighter", "Lamplighter") == ["Lamplighter"])
    // A given name is no user's name, and that of nobody else.
    #expect(try authors("Ana", "Ana Ruiz") == ["Ana Ruiz"])
    #expect(try authors("Mazi", "Ana Ruiz") == ["Mazi"])
  }

  @Test func moreThanAHandfulBesideTheTitleAreTheStaff() throws {
    let names = [
      "Ana Ruiz", "Tom Okafor", "Lea Brandt", "Ewan Hume", "Ida Moss", "Per Lund", "Uma Das", "Jo Hatch",
      "Al Finch",
    ]
    func authors(_ count: Int) throws -> [String] {
      let links = names.prefix(count).map { "<a href=/author/x>\($0)</a>" }.joined(separator: ", ")
      return try self.authors(
        "<div class=byline>\(links)</div><p>The storm came.</p>",
        head: "<meta name=author content='Ana Ruiz'>")
    }
    #expect(try authors(8).count == 8)
    #expect(try authors(9) == ["Ana Ruiz"])
  }

  @Test func aBylineRightAboveTheTitleComesBeforeThoseFarBelow() throws {
    let text = String(repeating: "<p>The <b>storm</b> came at night.</p>", count: 40)
    let card = "<div class=card><h3>Tide falls</h3><span class=author>Tom Okafor</span></div>"
    let page = try TestPage.body(
      "<div class=author>Ana Ruiz</div><h1>Storm closes pier</h1>\(text)\(card)")
    #expect(page.metadata.authors == ["Ana Ruiz"])
  }

  @Test func whoWroteOtherStoriesIsNoAuthor() throws {
    let text = String(repeating: "<p>The <b>storm</b> came at night.</p>", count: 40)
    let other = "<span class=author>Tom Okafor</span>"
    #expect(try authors("\(text)<div class=related-articles><h3>Tide falls</h3>\(other)</div>") == [])
    #expect(
      try authors("\(text)<ul class=related><li>Tide falls \(other)</li></ul><p class=author>Ana Ruiz</p>")
        == [
          "Ana Ruiz"
        ])
  }

  @Test(arguments: [
    "<p class=byline>Sat, 20 Dec, 2025 - 06:36</p>", "<div class=byline><span>Full Bio</span></div>",
    "<div class=author><a href=/author/x>Full Bio</a></div>", "<p class=byline>Size</p>",
    "<p class=byline>No Comments</p>", "<p>Par Aucun commentaire</p>",
    "<p class=author>Follow on <a>Bluesky</a></p>",
    "<p><a href='https://x.example/profile/ana'>Bluesky</a></p>",
  ])
  func labelsBesideBylinesAreNoNames(element: String) throws {
    #expect(try authors(element) == [])
  }

  @Test(arguments: [
    "<ul class=authors><li class=author><a>Ana Ruiz</a></li><li class=author>Tom Okafor</li></ul>",
    "<div><strong class=sig__author>Ana Ruiz</strong><strong class=sig__author>Tom Okafor</strong></div>",
    "<div class=byline-wrap><ul class=authors><li class=author>Ana Ruiz<li class=author>Tom Okafor</ul><time>1 May</time></div>",
  ])
  func namesSideBySideAreThoseOfSeveral(byline: String) throws {
    #expect(try authors(byline) == ["Ana Ruiz", "Tom Okafor"])
    #expect(try authors(byline, head: "<meta name=author content='Ana Ruiz'>") == ["Ana Ruiz", "Tom Okafor"])
  }

  @Test func whatElseStandsSideBySideIsNoName() throws {
    #expect(
      try authors("<p><span class=author>Ana Ruiz</span><span class=author>Keeper of the lamps</span></p>")
        == ["Ana Ruiz"])
    let staff = (1...9).map { _ in "<li class=author>Tom Okafor</li>" }.joined()
    #expect(
      try authors("<ul>\(staff)</ul>", head: "<meta name=author content='Ana Ruiz'>") == ["Ana Ruiz"])
  }

  @Test func aGivenNameThatIsAPrefixElsewhereStays() throws {
    #expect(try authors("<p class=byline>By Theo Blankenship</p>") == ["Theo Blankenship"])
    #expect(try authors("<p class=byline>Per Lund</p>") == ["Per Lund"])
  }

  @Test(arguments: ["yazar", "article-auteur", "penulis-nama", "muhabirAdi"])
  func classesNameAuthorsInOtherLanguages(name: String) throws {
    let page = try TestPage.body(
      "<h1>Storm closes pier</h1><p class='\(name)'>Ana Ruiz</p><p>The storm came.</p>")
    #expect(page.metadata.authors == ["Ana Ruiz"])
  }

  @Test func whoPraisesGoodsIsNoAuthor() throws {
    let text = String(repeating: "<p>What the lamp can do.</p>", count: 60)
    let quote = "<div class=testimonial><p>It burns.</p><p class=testimonial__author>Ana Ruiz</p></div>"
    #expect(try authors(text + quote) == [])
    #expect(try authors("\(text)<div class=reviews><div class=author>Ana Ruiz</div></div>") == [])
    // A review signs as any article does.
    #expect(
      try authors("<div class=review-meta><span class=byline>By Ana Ruiz</span></div>\(text)") == ["Ana Ruiz"]
    )
  }

  @Test func desksAndBureausAreNoPeople() throws {
    func authors(_ names: String...) throws -> [String] {
      try self.authors(names.map { "<div class=byline><span class=author>\($0)</span></div>" }.joined())
    }
    // "Own correspondent", "News until yesterday, bureau".
    #expect(try authors("নিজস্ব প্রতিবেদক") == [])
    #expect(try authors("कल तक ब्यूरो", "देवेंद्र राठौड़") == ["देवेंद्र राठौड़"])
    #expect(try authors("আলো ডেস্ক", "আনা রুইজ") == ["আনা রুইজ"])
  }

  @Test func whereAnAgencysReportIsFromIsNobody() throws {
    let byline =
      "<div class=byline><span class=agency>Coast News Service</span> | <span class=place>Norvale</span></div>"
    #expect(
      try TestPage.body("<h1>Storm closes pier</h1>\(byline)").metadata.authors == [
        "Coast News Service"
      ])
    let place = "<div class=byline><span class=location>Norvale</span></div>"
    #expect(try TestPage.body("<h1>Storm closes pier</h1>\(place)").metadata.authors == [])
  }
}
