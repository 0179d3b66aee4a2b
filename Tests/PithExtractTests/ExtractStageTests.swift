import PithCore
import PithExtract
import Testing

@Suite struct ExtractStageTests {
  @Test func givesTheArticleOfAPage() async throws {
    let article = try await ExtractStage().run(try Story.page().page)
    #expect(article.blocks.map(\.text) == Story.paragraphs)
  }

  @Test func anArticleHasWhatPageAndServerAskOfCopies() async throws {
    let paragraphs = Story.paragraphs.map { "<p>\($0)</p>" }.joined()
    let head = "<meta name=robots content='NOINDEX, follow'><meta name=otherbot content=nosnippet>"
    var page = try TestPage.head(head, body: "<article>\(paragraphs)</article>").page
    page.indexing = [.noarchive]
    #expect(try await ExtractStage().run(page).indexing == [.noindex, .noarchive])
  }

  @Test func aPageWithoutMainContentIsAFailureWithItsCode() async throws {
    let page = try TestPage.body("<nav>News and sport</nav>").page
    do {
      _ = try await ExtractStage().run(page)
      Issue.record("the page has an article")
    } catch {
      guard case .failed(let failure) = error else {
        Issue.record("the page is skipped")
        return
      }
      #expect(failure.stage == .extract)
      #expect(failure.code == .noContent)
      #expect(!failure.isTransient)
      #expect(failure.detail.contains("3 words"))
      #expect(failure.underlying as? ExtractionError == .noContent(visibleWords: 3, needsJavaScript: false))
    }
  }
}
