/// Pith as a whole: takes the addresses or paths of pages and gives their articles.
///
///     let pipeline = ArticlePipeline()
///     let article = try await pipeline.article(.url("https://news.example/story"))
///     print(article.metadata.title ?? "", article.blocks.map(\.text))
///
/// Runs over many pages take a `PageSource` and keep a small window of pages in memory, however many there are.
/// They write articles to a `Destination` or tell an observer of each:
///
///     let report = try await pipeline.run(.saved(["pages/"]), into: .folder("articles"))
///     print(report.successCount, "done,", report.failureCount, "failed")
///
/// All runs of a pipeline share its connections. A pipeline is safe to use from many tasks at once.
public struct ArticlePipeline: Sendable {
  public let settings: Settings
  private let pages: PageStage
  private let stage: ArticleStage

  public init(_ settings: Settings = Settings()) {
    self.settings = settings
    pages = PageStage(settings)
    stage = ArticleStage(pages, settings)
  }

  /// What its fetches are at now.
  public var fetchActivity: FetchActivity { pages.fetcher.activity }

  /// The hosts that took the longest to answer so far, the slowest first, by their mean time.
  ///
  /// - Parameter count: how many of them at most.
  public func slowestHosts(_ count: Int) -> [HostTime] { pages.fetcher.slowestHosts(count) }

  /// The article of one page.
  ///
  /// - Throws: why there is none.
  public func article(_ source: PageRequest.Source) async throws(StageExit) -> Article {
    try await stage.run(.page(PageRequest(source)))
  }

  /// Why the blocks of one page are kept or stripped, and where its metadata comes from.
  ///
  /// Takes pages without an article too, since those want explaining most.
  ///
  /// - Throws: why there is no page.
  public func explanation(of request: PageRequest) async throws(StageExit) -> PageExplanation {
    let parsing = pages.then(ParseStage(HTMLParser(limits: settings.parse)))
    let page = try await parsing.run(.page(request))
    return PageExplanation(
      request: page.request, url: page.url, encoding: page.encoding,
      explanation: ContentExtractor(focus: settings.focus).explain(page))
  }

  /// Tells an observer of the article of each page, in the order of the source.
  public func run(
    _ pages: PageSource, observer: some RunObserver<PageInput, Article>
  ) async -> RunReport {
    await Pipeline(
      stage, maximumInFlight: settings.window(for: pages), delivery: .inInputOrder,
      lanes: settings.lanes(for: pages, keepsOrder: true)
    ).run(pages, observer: observer)
  }

  /// Writes the article of each page.
  ///
  /// Names of files and the order on standard output depend on the order of the source alone, never on which page
  /// is done first, so the same pages give the same files. A run that is cancelled leaves only whole files. A
  /// folder also gets `failures.jsonl`, where there are failures.
  ///
  /// - Throws: where the destination cannot be written to at all. Articles that could not be written later on are
  ///   failures in the report.
  public func run(
    _ pages: PageSource, into destination: Destination, format: OutputFormat = .txt,
    observer: (any RunObserver<PageInput, WrittenArticle>)? = nil
  ) async throws(WriteError) -> RunReport {
    switch destination {
    case .standardOutput(let namesSources):
      let printing = PrintStage(ArticlePrinter(namesSources: namesSources)).inInputOrder()
      let whole = stage.then(RenderStage(format)).then(printing)
      return await run(whole, over: pages, keepsOrder: true, observer: observer)
    case .folder(let path, let names):
      let folder = try OutputFolder(path)
      let journal = try FailureJournal(in: folder)
      let journaling = JournalObserver<PageInput, WrittenArticle>(journal)
      let report = try await run(
        pages, into: folder, names: names, format: format,
        observer: ObserverPair(first: journaling, second: observer))
      if let error = journaling.error { throw error }
      try journal.finish()
      return report
    }
  }

  private func run(
    _ pages: PageSource, into folder: OutputFolder, names: NameTemplate, format: OutputFormat,
    observer: any RunObserver<PageInput, WrittenArticle>
  ) async throws(WriteError) -> RunReport {
    let rendering = stage.then(RenderStage(format))
    if format.isGathered {
      let file = try GatheredFile(in: folder)
      let report = await run(
        rendering.then(GatherStage(file).inInputOrder()), over: pages, keepsOrder: true,
        observer: observer)
      // What a cancelled run has gathered is a part that looks like a whole.
      if !report.wasCancelled { try file.finish() }
      return report
    }
    let writer = ArticleWriter(into: folder, names: names)
    let naming = NameStage(writer)
    let writing = WriteStage(writer)
    let report: RunReport
    switch pages.kind {
    case .saved:
      report = await run(
        rendering.then(naming.inInputOrder()).then(writing), over: pages, keepsOrder: true,
        observer: observer)
    case .addresses:
      // A page that is late must not hold up those after it; `finish()` sees to the order of names.
      report = await run(
        rendering.then(naming).then(writing), over: pages, keepsOrder: false, observer: observer)
    }
    try writer.finish()
    return report
  }

  private func run<S: Stage<PageInput, WrittenArticle>>(
    _ stage: S, over pages: PageSource, keepsOrder: Bool,
    observer: (any RunObserver<PageInput, WrittenArticle>)?
  ) async -> RunReport {
    await Pipeline(
      stage, maximumInFlight: settings.window(for: pages),
      lanes: settings.lanes(for: pages, keepsOrder: keepsOrder)
    ).run(pages, observer: observer)
  }
}
