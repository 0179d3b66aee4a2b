import PithCore
import PithExtract
import Testing

@Suite struct ExtractStageTests {
  @Test func givesTheArticleOfAPage() async throws {
    let article = try await ExtractStage().run(try Story.page().page)
    #expect(article.blocks.map(\.text) == Story.paragraphs)
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
