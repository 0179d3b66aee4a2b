import PithCore
import Testing

@testable import PithExtract

@Suite struct FollowOnFinderTests {
  /// Another article of about eighty words.
  private static let other = [
    "The cod fleet of Easthaven stayed in port for a third week, because the price of fuel had risen above that of the catch.",
    "Skippers met in the fish hall on Sunday and asked the ministry for help, as they had done in the winter of the year before.",
    "A spokesman for the ministry said that no money was left, and that the boats might carry gravel for the new road instead.",
    "None of the skippers laughed, although one of them wrote the proposal down, word by word, on the back of a fuel bill.",
  ]

  private func kept(_ body: String) throws -> [String] {
    try TestPage("<title>\(Story.title)</title><body>\(body)</body>").kept
  }

  private var other: String { Self.other.map { "<p>\($0)</p>" }.joined() }

  @Test func anArticleBelowTheArticleIsAnother() throws {
    let page = try TestPage(
      """
      <title>\(Story.title)</title><body><article><h1>\(Story.title)</h1>\(Story.body)</article>
      <article><h2>Cod fleet stays in port</h2>\(other)</article></body>
      """)
    #expect(page.kept == Story.paragraphs)
    #expect(try page.verdict(on: Self.other[0]) == .stripped(.relatedArticles, "following-article"))
  }

  @Test(arguments: ["", "<figure><img src=a.jpg></figure>", "<p>Advertisement</p>"])
  func anArticleThatGoesOnWithProseIsTheNextPartOfTheFirst(opening: String) throws {
    let parts = Story.paragraphs.map { "<p>\($0)</p>" }
    let kept = try kept(
      """
      <main><article><h1>\(Story.title)</h1>\(parts[..<3].joined())</article>
      <article>\(opening)\(parts[3...].joined())\(other)</article></main>
      """)
    #expect(kept == Story.paragraphs + Self.other)
  }

  @Test(arguments: [
    "<h1>Cod fleet stays in port</h1>", "<h2><a href=/cod>Cod fleet stays in port</a></h2>",
    "<h2>Cod fleet stays in port</h2><p>2 May 2026</p>",
  ])
  func anArticleThatSaysThatItIsOneIsSurelyAnother(head: String) throws {
    let page = try TestPage(
      """
      <title>\(Story.title)</title><body><article><h1>\(Story.title)</h1>\(Story.body)</article>
      <article>\(head)\(other)</article></body>
      """)
    #expect(try page.verdict(on: Self.other[0]) == .stripped(.relatedArticles, "following-story"))
  }

  @Test func sectionsWithATopHeadingOfTheirOwnAreArticlesToo() throws {
    let kept = try kept(
      """
      <div><div class=item><h1>\(Story.title)</h1>\(Story.body)</div>
      <div class=item><h1>Cod fleet stays in port</h1>\(other)</div></div>
      """)
    #expect(kept == Story.paragraphs)
  }

  private func items(_ first: String, _ second: String) throws -> [String] {
    try kept(
      """
      <div><div class=item><h1>\(Story.title)</h1>\(first)\(Story.body)</div>
      <div class=item><h2>Meanwhile in Easthaven</h2>\(second)\(other)</div></div>
      """)
  }

  @Test func aTemplateThatComesAgainWithADateIsAnotherArticle() throws {
    let kept = try items(
      "<div class=meta>By Ada Roth, 3 May 2026</div>", "<div class=meta>By Imre Valk, 2 May 2026</div>")
    #expect(kept == Story.paragraphs)
  }

  @Test(arguments: [
    "", "<p>2 May 2026</p>", "<div class=map>Easthaven, 2 May 2026</div>",
    "<div class=meta>By Imre Valk</div>",
    "<figure><figcaption class=cap>Easthaven in 2019</figcaption></figure>",
  ])
  func aTemplateThatComesAgainWithoutItIsAPartOfTheArticle(head: String) throws {
    let first =
      "<div class=meta>By Ada Roth, 3 May 2026</div><figure><figcaption class=cap>Norvale in 2019</figcaption></figure>"
    let kept = try items("\(first)<h2 class=part>The year 2026</h2>", head)
    #expect(kept.contains("Meanwhile in Easthaven"))
    #expect(kept.suffix(Self.other.count).elementsEqual(Self.other))
  }

  @Test func aDateAboveTheHeadingIsThatOfWhatTheArticleTells() throws {
    let kept = try kept(
      """
      <div><div class=item><h1>\(Story.title)</h1><div class=meta>By Ada Roth, 3 May 2026</div>\(Story.body)</div>
      <div class=item><div class=meta>In May 2026</div><h2>Meanwhile in Easthaven</h2>\(other)</div></div>
      """)
    #expect(kept.suffix(Self.other.count).elementsEqual(Self.other))
  }

  @Test func partsOfOneArticleAreNoOther() throws {
    let kept = try kept(
      """
      <div><div><h1>\(Story.title)</h1>\(Story.body)</div><div><h2>Meanwhile in Easthaven</h2>\(other)</div></div>
      """)
    #expect(kept == Story.paragraphs + ["Meanwhile in Easthaven"] + Self.other)
  }

  @Test func entriesOfALiveBlogAreItsContent() throws {
    let entries = (Story.paragraphs + Self.other).enumerated().map {
      "<article><h3>09:0\($0) An update from the quay</h3><p>\($1)</p><p>\($1.replacing("The", with: "This"))</p></article>"
    }
    let kept = try kept("<main><h1>\(Story.title)</h1><div>\(entries.joined())</div></main>")
    for paragraph in Story.paragraphs + Self.other { #expect(kept.contains(paragraph)) }
  }

  @Test func aPageWithoutTitleHasNoFollowers() throws {
    let page = try TestPage.body("<article>\(Story.body)</article><article>\(other)</article>")
    #expect(page.kept.count == Story.paragraphs.count + Self.other.count)
  }
}
