/// From an input to its article: gets the page, then parses it and extracts.
struct ArticleStage: Stage {
  private let getting: LaneEnd<PageStage>
  private let fetcher: PoliteFetcher
  private let understanding: Limited<Chain<ParseStage, ExtractStage>>

  /// - Parameter getting: the pages, over connections that others may use too.
  init(_ getting: PageStage, _ settings: Settings) {
    self.getting = getting.leavingLane()
    fetcher = getting.fetcher
    understanding = ParseStage(HTMLParser(limits: settings.parse)).then(
      ExtractStage(ContentExtractor(focus: settings.focus))
    )
    .limited(to: settings.simultaneousPages)
  }

  func run(_ input: PageInput) async throws(StageExit) -> Article {
    let page = try await getting.run(input)
    return try await fetcher.working { () async throws(StageExit) in try await article(of: page) }
  }

  private func article(of page: FetchedPage) async throws(StageExit) -> Article {
    do throws(StageExit) {
      return try await understanding.run(page)
    } catch {
      // Where none of them has an article, it counts why the wanted page has none.
      for substitute in page.substitutes {
        if let article = try? await understanding.run(substitute) { return article }
      }
      throw error
    }
  }
}
