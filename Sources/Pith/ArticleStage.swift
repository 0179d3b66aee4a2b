/// From a request to its article: fetches or reads the page, as its source asks, then parses it and extracts.
struct ArticleStage: Stage {
  private typealias Fetching = Retrying<Limited<FetchStage>, ContinuousClock>

  private let checking = SourceCheckStage()
  private let fetching: Fetching
  private let reading: Limited<Chain<ParseStage, ExtractStage>>

  init(_ settings: Settings) {
    let fetcher = PageFetcher(settings: settings.fetch)
    fetching = FetchStage(fetcher).limited(to: settings.simultaneousFetches).retrying(settings.retries)
    reading = ParseStage(HTMLParser(limits: settings.parse)).then(ExtractStage())
      .limited(to: settings.simultaneousPages)
  }

  func run(_ request: PageRequest) async throws(StageExit) -> Article {
    try await reading.run(try await fetching.run(try await checking.run(request)))
  }
}
