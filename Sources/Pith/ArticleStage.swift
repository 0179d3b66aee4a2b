/// From an input to its article: fetches or reads the page, as its source asks, then parses it and extracts.
struct ArticleStage: Stage {
  private typealias Fetching = Retrying<Limited<FetchStage>, ContinuousClock>

  private let checking = InputStage().then(SourceCheckStage())
  private let fetching: Fetching
  private let reading: ReadStage
  private let understanding: Limited<Chain<ParseStage, ExtractStage>>

  init(_ settings: Settings) {
    let fetcher = PageFetcher(settings: settings.fetch)
    fetching = FetchStage(fetcher).limited(to: settings.simultaneousFetches).retrying(settings.retries)
    reading = ReadStage(SavedPageReader(maximumBytes: settings.maximumPageBytes))
    understanding = ParseStage(HTMLParser(limits: settings.parse)).then(ExtractStage())
      .limited(to: settings.simultaneousPages)
  }

  func run(_ input: PageInput) async throws(StageExit) -> Article {
    let request = try await checking.run(input)
    let page =
      switch request.source {
      case .url: try await fetching.run(request)
      case .file, .standardInput: try await reading.run(request)
      }
    return try await understanding.run(page)
  }
}
