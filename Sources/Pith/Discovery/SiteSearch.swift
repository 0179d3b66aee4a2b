/// The search for the sources of one site.
struct SiteSearch: Sendable {
  private typealias Fetching = Retrying<FetchStage, ContinuousClock>

  private let start: String
  private let fetcher: PoliteFetcher
  private let pages: Fetching
  private let others: Fetching
  private let parser: HTMLParser

  /// All candidates are of one site, which is not asked for more than this at a time.
  private static let simultaneousFetches = 2
  /// The most candidates that a site's own names give: pages exist that list hundreds of feeds.
  private static let mostCandidates = 30
  /// The most sitemaps of news that are looked for in an index.
  private static let mostNewsSitemaps = 3

  /// - Parameter start: the address that was asked about. Its origin is the one that headers go to: what its page names was chosen by others.
  init(_ settings: Settings, start: String) {
    self.start = start
    var settings = settings
    settings.fetch.headerScope = .originsOf([start])
    let fetcher = PoliteFetcher(
      PageFetcher(settings: settings.fetch), politeness: settings.politeness,
      places: Self.simultaneousFetches)
    self.fetcher = fetcher
    pages = FetchStage(fetcher).retrying(settings.retries, permission: fetcher.permitsRetry)
    others = FetchStage(fetcher, accepting: .sources).retrying(
      settings.retries, permission: fetcher.permitsRetry)
    parser = HTMLParser(limits: settings.parse)
  }

  /// - Throws: why the page could not be had.
  func discovery() async throws(StageExit) -> Discovery {
    let page = try await startPage()
    let address = page.url ?? start
    var discovery = Discovery(address: address)
    if let content = try? SourceContent(page.bytes, address: address, contentType: page.contentType) {
      let kind: SourceCandidate.Kind = if case .feed = content { .feed } else { .sitemap }
      let candidate = SourceCandidate(address: address, kind: kind, origin: .autodiscovery)
      discovery.sources = [FoundSource(address: address, candidate: candidate, content: content)]
      return discovery
    }
    let document: HTMLDocument
    do throws(ParseError) {
      document = try parser.parse(page.bytes, contentType: page.contentType).document
    } catch {
      throw .failed(StageFailure(stage: .parse, code: .notHTML, detail: error.description, underlying: error))
    }
    discovery.articleLinks = SectionReader().links(in: document, address: address).filter(\.isLikelyArticle)
    let candidates = CandidateFinder().candidates(
      on: document, address: address, sitemaps: await sitemaps(ofSiteOf: address))
    await verify(
      candidates.filter { $0.origin != .commonPlace }.prefix(Self.mostCandidates), into: &discovery)
    let missing = candidates.filter { candidate in
      candidate.origin == .commonPlace
        && !discovery.sources.contains { $0.isFeed == (candidate.kind == .feed) && !$0.candidate.isSecondary }
    }
    await verify(missing[...], into: &discovery)
    await verify(newsSitemaps(in: discovery)[...], into: &discovery)
    return discovery
  }

  // MARK: Fetching

  private func startPage() async throws(StageExit) -> FetchedPage {
    do throws(StageExit) {
      return try await pages.run(PageRequest(.url(start)))
    } catch .failed(let failure) where failure.code == .notHTML {
      return try await others.run(PageRequest(.url(start)))
    }
  }

  /// The addresses of sitemaps in the site's robots.txt, which was asked for before the page was, if it is heeded.
  private func sitemaps(ofSiteOf address: String) async -> [String] {
    (try? await fetcher.robots(ofSiteOf: address).sitemaps) ?? []
  }

  private func verify(_ candidates: ArraySlice<SourceCandidate>, into discovery: inout Discovery) async {
    let results = await withTaskGroup(of: (Int, Result<FoundSource, VerificationFault>).self) { group in
      for (index, candidate) in candidates.enumerated() {
        group.addTask { (index, await verified(candidate)) }
      }
      return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
    }
    for (index, candidate) in candidates.enumerated() {
      switch results[index] {
      case .success(let source): add(source, to: &discovery)
      case .failure(let fault):
        if candidate.isDeclared {
          discovery.failures.append(.init(address: candidate.address, reason: fault.reason))
        }
      case nil: break
      }
    }
  }

  /// Why a candidate is no source.
  private struct VerificationFault: Error {
    let reason: String
  }

  private func verified(_ candidate: SourceCandidate) async -> Result<FoundSource, VerificationFault> {
    let page: FetchedPage
    do throws(StageExit) {
      page = try await others.run(PageRequest(.url(candidate.address)))
    } catch .failed(let failure) {
      return .failure(VerificationFault(reason: failure.detail))
    } catch {
      guard case .skipped(let reason) = error else { return .failure(VerificationFault(reason: "it failed")) }
      return .failure(VerificationFault(reason: reason.detail))
    }
    do throws(SourceError) {
      let address = page.url ?? candidate.address
      let content = try SourceContent(page.bytes, address: address, contentType: page.contentType)
      return .success(FoundSource(address: address, candidate: candidate, content: content))
    } catch {
      return .failure(VerificationFault(reason: error.description))
    }
  }

  // MARK: What was found

  private func add(_ source: FoundSource, to discovery: inout Discovery) {
    guard !discovery.sources.contains(where: { $0.address == source.address }) else { return }
    var source = source
    let addresses = source.addresses
    if !addresses.isEmpty {
      source.twinAddress =
        discovery.sources.first { $0.isFeed == source.isFeed && $0.addresses == addresses }?.address
    }
    discovery.sources.append(source)
  }

  /// The sitemaps of news that the indexes found so far name; none where one was found already.
  private func newsSitemaps(in discovery: Discovery) -> [SourceCandidate] {
    guard !discovery.sources.contains(where: \.isNewsSitemap) else { return [] }
    let children = discovery.sources.flatMap { source -> [String] in
      guard case .sitemap(let sitemap) = source.content, sitemap.kind == .sitemaps else { return [] }
      return sitemap.entries.map(\.address)
    }
    return children.filter { CandidateFinder.namesNews($0) }.prefix(Self.mostNewsSitemaps)
      .map { SourceCandidate(address: $0, kind: .sitemap, origin: .robots) }
  }
}
