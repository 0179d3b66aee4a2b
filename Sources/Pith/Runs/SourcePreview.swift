public import PithConfig
public import PithCore
public import PithLedger

/// What a run would fetch: asks the sources, and writes nothing anywhere.
public struct SourcePreview: Sendable {
  /// What one source lists.
  public struct Listing: Sendable {
    public var source: String
    /// Whether a run would ask it now.
    public var isDue: Bool
    /// The pages that a run would fetch for it, the newest first.
    public var newPages: [ListedPage] = []
    /// The pages it lists that are had already.
    public var knownCount = 0
    /// New pages that are older than asked for.
    public var oldCount = 0
    public var failure: StageFailure?
  }

  private let configuration: Configuration
  private let options: SourceRunOptions
  private let now: Int

  public init(_ configuration: Configuration, options: SourceRunOptions = SourceRunOptions(), now: Int) {
    self.configuration = configuration
    self.options = options
    self.now = now
  }

  /// Asks the sources that a run would ask.
  ///
  /// - Parameter ledger: what is known; `nil` where there is no ledger yet.
  public func listings(_ ledger: Ledger?) async throws(LedgerError) -> [Listing] {
    let settings = Settings(configuration).sendingHeadersToSources(of: configuration)
    let reader = SourceReader(PageStage(settings).fetcher, settings)
    var due: [SourceConfiguration] = []
    for source in configuration.sources {
      guard options.only.isEmpty ? source.isEnabled : options.only.contains(source.name) else { continue }
      let record = try ledger?.sources(named: [source.name]).first
      let isKnown = record?.address == source.address && record?.kind == source.kind.rawValue
      let isDue = record.map { !isKnown || PollingPlan(source.intervals).isDue($0, at: now) } ?? true
      if isDue || !options.only.isEmpty { due.append(source) }
    }
    let listings = await withTaskGroup(of: (Int, Listing, [ListedPage]).self) { group in
      for (index, source) in due.enumerated() {
        group.addTask {
          let (listing, pages) = await ask(source, reader)
          return (index, listing, pages)
        }
      }
      return await group.reduce(into: []) { $0.append($1) }.sorted { $0.0 < $1.0 }
    }
    var result: [Listing] = []
    for (index, listing, pages) in listings {
      result.append(try sorted(pages, of: due[index], into: listing, ledger))
    }
    return result
  }

  private func oldest(for source: SourceConfiguration) -> Int? {
    options.since ?? source.maximumAge.map { now - Int($0 / .seconds(1)) }
  }

  private func ask(_ source: SourceConfiguration, _ reader: SourceReader) async -> (Listing, [ListedPage]) {
    var listing = Listing(source: source.name, isDue: true)
    do throws(StageExit) {
      // As if it had never been read, so that it is sent whole.
      return (
        listing, try await reader.read(source, known: [:], notBefore: oldest(for: source), at: now).pages
      )
    } catch {
      switch error {
      case .failed(let failure): listing.failure = failure
      case .skipped(let reason):
        listing.failure = StageFailure(
          stage: reason.stage, code: FailureCode(rawValue: reason.code.rawValue), detail: reason.detail)
      }
      return (listing, [])
    }
  }

  private func sorted(
    _ pages: [ListedPage], of source: SourceConfiguration, into listing: Listing, _ ledger: Ledger?
  ) throws(LedgerError) -> Listing {
    var listing = listing
    let unknown = try ledger?.unknown(pages) ?? pages
    listing.knownCount = pages.count - unknown.count
    let oldest = oldest(for: source)
    let fresh = unknown.filter { page in
      guard let oldest, let date = page.latest else { return true }
      return date >= oldest
    }
    listing.oldCount = unknown.count - fresh.count
    listing.newPages = fresh.enumerated().sorted { left, right in
      let (one, other) = (left.element.latest ?? now, right.element.latest ?? now)
      return one == other ? left.offset < right.offset : one > other
    }.map(\.element)
    return listing
  }
}
