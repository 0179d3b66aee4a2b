import PithCore
import Testing

@testable import PithExtract

@Suite struct OutletNamesTests {
  private func authors(head: String, body: String = "", url: String? = nil) throws -> [String] {
    let title = "<h1>Storm closes the old pier</h1>"
    return try TestPage.head(head, body: title + body, url: url).metadata.authors
  }

  /// A head in which the outlet signs, with what says that it is the outlet.
  private static let heads = [
    "<meta name=author content=Норвал><title>Storm closes the old pier - Норвал</title>",
    "<meta name=author content=Норвал><meta property=og:site_name content='www.norvale.example | Норвал'>",
    "<meta property=article:author content='Báo Norvale'><meta property=og:site_name content=norvale.example>",
    "<meta property=og:article:author content='나래일보 | 포털'><meta property=og:site_name content=나래일보>",
    "<meta name=author content=港新聞><title>Storm closes the old pier - 港新聞電子報</title>",
    "<meta name=author content=港新聞電子報><meta property=og:site_name content=港新聞電子報>",
    "<meta name=author content=norvale><link rel=canonical href='https://news.norvale.example/pier'>",
    "<meta name=author content=Redacao>",
    #"<script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Person","name":"Norvale"},"publisher":{"name":"Norvale"}}</script>"#,
  ]

  @Test(arguments: heads)
  func thePersonInTheBylineIsTheAuthor(head: String) throws {
    for byline in [
      "<div class=author><a href=/author/1>Ana Ruiz</a></div>",
      "<li itemprop=author><span class='post-info__item--type-author'>Por <a>Ana Ruiz</a></span></li>",
      "<p>By Ana Ruiz</p>",
    ] {
      #expect(try authors(head: head, body: byline) == ["Ana Ruiz"])
    }
    #expect(
      try authors(head: head, body: "<em class=head_journalist_name>윤서진 기자</em>") == ["윤서진"])
  }

  @Test func nobodyIsTakenOutOfTheOutletsName() throws {
    let name = "Norvale Lantern | News of the coast, con la verdad"
    let head = "<meta name=author content='\(name)'><meta property=og:site_name content='\(name)'>"
    #expect(try authors(head: head) == [name])
    #expect(try authors(head: head, body: "<p class=byline>By Ana Ruiz</p>") == ["Ana Ruiz"])
  }

  @Test func theOutletSignsWhereThereIsNoPerson() throws {
    let head = "<meta name=author content=Norvale><meta property=og:site_name content=Norvale>"
    #expect(try authors(head: head, body: "<p>The storm came at night.</p>") == ["Norvale"])
    let far = String(repeating: "<p>Text of the article.</p>", count: 60) + "<p class=author>Tom Okafor</p>"
    #expect(try authors(head: head, body: far) == ["Norvale"])
    #expect(try authors(head: "<meta name=author content=Redacao>", body: "<p>Text</p>") == [])
  }

  @Test func aPersonWhoseNameIsLikeTheOutletsStays() throws {
    let family = "<meta name=author content='Tom Norvale'><meta property=og:site_name content=Norvale>"
    #expect(try authors(head: family) == ["Tom Norvale"])
    let title =
      "<meta name=author content='Ana Ruiz'><title>Storm closes the old pier | Ana Ruiz | Norvale</title>"
    #expect(try authors(head: title, body: "<p class=byline>By Li Wei</p>") == ["Ana Ruiz"])
    let own = "<meta name=author content='Ana Ruiz'><meta property=og:site_name content='Ana Ruiz'>"
    #expect(try authors(head: own) == ["Ana Ruiz"])
  }

  @Test func whatStandsBesideTheOutletInABylineIsTheName() throws {
    let head = "<meta property=og:site_name content='Narwal - نروال جريدة الساحل'>"
    #expect(
      try authors(head: head, body: "<span class=author><a href=/author/n>نروال - ليلى حداد</a></span>") == [
        "ليلى حداد"
      ])
  }
}
