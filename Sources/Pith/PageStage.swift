/// From an input to its page: fetches or reads it, as its source asks.
struct PageStage: Stage {
  private typealias Fetching = Retrying<Limited<FetchStage>, ContinuousClock>

  private let checking = InputStage().then(SourceCheckStage())
  private let fetching: Fetching
  private let reading: ReadStage

  init(_ settings: Settings) {
    let fetcher = PageFetcher(settings: settings.fetch)
    fetching = FetchStage(fetcher).limited(to: settings.simultaneousFetches).retrying(settings.retries)
    reading = ReadStage(SavedPageReader(maximumBytes: settings.maximumPageBytes))
  }

  func run(_ input: PageInput) async throws(StageExit) -> FetchedPage {
    let request = try await checking.run(input)
    switch request.source {
    case .url: return try await fetching.run(request)
    case .file, .standardInput: return try await reading.run(request)
    }
  }
}
