/// From an input to its page: fetches or reads it, as its source asks.
struct PageStage: Stage {
  let fetcher: PoliteFetcher
  private let checking = InputStage().then(SourceCheckStage())
  private let fetching: AMPStage<Retrying<NoticeStage<FetchStage>, ContinuousClock>>
  private let reading: ReadStage
  private let archive: ArchiveStage

  /// - Parameter robotsStore: keeps each robots.txt for other runs.
  init(_ settings: Settings, robotsStore: (any RobotsStore)? = nil) {
    let fetcher = PoliteFetcher(
      PageFetcher(settings: settings.fetch), politeness: settings.politeness,
      places: settings.simultaneousFetches, maximumBacklog: settings.maximumBacklog,
      robotsStore: robotsStore)
    self.fetcher = fetcher
    let parser = HTMLParser(limits: settings.parse)
    let patient = NoticeStage(FetchStage(fetcher), parser: parser).retrying(
      settings.retries,
      permission: { request, failure in
        fetcher.permitsRetry(of: request, after: failure)
      })
    fetching = AMPStage(patient, parser: parser, isOn: settings.resolvesAMP)
    reading = ReadStage(SavedPageReader(maximumBytes: settings.maximumPageBytes))
    archive = ArchiveStage(ArchiveReader(maximumBytes: settings.maximumPageBytes))
  }

  func run(_ input: PageInput) async throws(StageExit) -> FetchedPage {
    let request = try await checking.run(input)
    switch request.source {
    case .url: return try await fetching.run(request)
    case .archived: return try await archive.run(request)
    case .file, .standardInput: return try await reading.run(request)
    }
  }
}
