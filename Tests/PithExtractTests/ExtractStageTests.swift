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

  @Test func aPageThatOnlySendsReadersOnIsAFailureThatNamesTheTarget() async throws {
    let head = "<title>Moved</title><meta http-equiv=refresh content='0; url=/harbour'>"
    for body in ["", "<p>This page has moved. <a href=/harbour>Go there now.</a></p>"] {
      let page = try TestPage.head(head, body: body, url: "https://news.example/old").page
      let exit = await #expect(throws: StageExit.self) { try await ExtractStage().run(page) }
      guard case .failed(let failure) = exit else {
        Issue.record("the page is skipped")
        return
      }
      #expect(failure.code == .metaRefresh)
      #expect(failure.detail.contains("https://news.example/harbour"))
    }
  }

  @Test func anArticleWithARefreshSaysWhereItLeads() async throws {
    let page = try Story.page(head: "<meta http-equiv=refresh content='5; url=https://news.example/next'>")
      .page
    let article = try await ExtractStage().run(page)
    #expect(article.blocks.map(\.text) == Story.paragraphs)
    #expect(article.refresh == PageRefresh(address: "https://news.example/next", delaySeconds: 5))
    #expect(ContentExtractor().explain(page).refresh == article.refresh)
  }

  @Test func anArticleHasTheWarningsOfItsPage() async throws {
    var page = try Story.page().page
    page.warnings = [.ampPage]
    #expect(try await ExtractStage().run(page).warnings == [.ampPage])
    #expect(ContentExtractor().explain(page).warnings == [.ampPage])
  }

  @Test func anExplanationSaysWhatThePageIsTakenFor() throws {
    let kinds = ContentExtractor().explain(
      try Story.page(head: "<meta property=og:type content=article>").page
    ).kinds
    #expect(kinds.count == PageKind.allCases.count && Set(kinds.map(\.kind)).count == kinds.count)
    #expect([.article, .news].contains(kinds[0].kind))
    #expect(abs(kinds.map(\.probability).reduce(0, +) - 1) < 1e-4)
    #expect(kinds.map(\.probability) == kinds.map(\.probability).sorted(by: >))
    #expect(ContentExtractor().explain(try TestPage.body("").page).kinds.isEmpty)
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
