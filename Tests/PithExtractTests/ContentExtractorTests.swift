import PithCore
import Testing

@testable import PithExtract

@Suite struct ContentExtractorTests {
  @Test func anArticleHoldsItsOriginMetadataAndText() throws {
    var page = try Story.page(head: "<meta property=og:site_name content='Norvale Gazette'>").page
    page.url = "https://gazette.example/2026/05/11/bridge"
    let article = try ContentExtractor().extract(page)
    #expect(article.request == page.request)
    #expect(article.url == page.url)
    #expect(article.metadata.title == Story.title)
    #expect(article.metadata.siteName == "Norvale Gazette")
    #expect(article.metadata.published?.description == "2026-05-11")
    #expect(article.blocks == Story.paragraphs.map { .paragraph($0) })
  }

  @Test(arguments: [
    ("", 0), ("<img src=a.jpg>", 0),
    ("<nav>News Sport</nav>", 2),
    ("<ul><li><a href=/a>Cod prices fall</a><li><a href=/b>New ferry named</a></ul>", 6),
    ("<p hidden>Secret</p>", 1),
  ])
  func aPageWithoutMainContentIsAnError(body: String, words: Int) throws {
    let page = try TestPage.body(body).page
    #expect(throws: ExtractionError.noContent(visibleWords: words, needsJavaScript: false)) {
      try ContentExtractor().extract(page)
    }
  }

  @Test func aPageOfScriptsIsAnErrorThatSaysSo() throws {
    let page = try TestPage.body("<script>render()</script><div id=app></div>").page
    #expect(throws: ExtractionError.noContent(visibleWords: 0, needsJavaScript: true)) {
      try ContentExtractor().extract(page)
    }
  }

  @Test func anEmptyDocumentIsAnError() throws {
    let page = TestPage(HTMLDocumentBuilder().finish()).page
    #expect(throws: ExtractionError.noContent(visibleWords: 0, needsJavaScript: false)) {
      try ContentExtractor().extract(page)
    }
  }

  @Test(arguments: [
    "<!-- nothing -->", "<!DOCTYPE html>", "<>", "<?xml?>", "</p>", "&nbsp;", "x", "<p", "\u{FEFF}<b>",
  ])
  func scrapsOfMarkupAreNoTrap(html: String) throws {
    guard let page = try? TestPage(html) else { return }
    #expect(ContentExtractor().judge(page.page).count <= 1)
  }

  @Test func theKeptBlocksAreThoseOfTheArticle() throws {
    let page = try Story.page(
      before: "<nav>Home</nav>", inside: "<table><tr><td>a<td>b</tr></table><ul><li><p>c</p><p>d</p></ul>"
    ).page
    let article = try ContentExtractor().extract(page)
    let kept = ContentExtractor().judge(page).filter(\.verdict.isKept).map(\.block.text)
    #expect(kept == article.blocks.flatMap { $0.text.split(separator: "\t").map(String.init) })
  }

  @Test func theSamePageGivesTheSameArticleOnAnyThread() async throws {
    let page = try Story.page(
      inside: "<h2>The work</h2><ul><li>Steel<li>Stone</ul>", after: "<aside>Fares</aside>"
    ).page
    let expected = try ContentExtractor().extract(page)
    await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<64 {
        group.addTask {
          let article = try? ContentExtractor().extract(page)
          return article?.blocks == expected.blocks && article?.metadata == expected.metadata
        }
      }
      for await isSame in group { #expect(isSame) }
    }
  }
}
