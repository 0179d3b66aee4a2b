public import PithConfig
public import PithCore
import PithFetch
public import PithLedger

/// What a run would fetch: asks the sources, and writes nothing anywhere.
public struct SourcePreview: Sendable {
  /// What a run would do for one source.
  public struct Listing: Sendable {
    public var source: String
    /// Whether a run would ask it now. One that it wouldn't may have pages from before.
    public var isDue: Bool
    /// The addresses that a run would fetch, the newest first.
    public var addresses: [String] = []
    /// What the source lists, against what is known.
    public var enlistment = Ledger.Enlistment()
    /// Pages from before that are due: those that a limit left, and those that failed.
    public var waitingCount = 0
    /// Pages that are due and that a limit leaves to later runs.
    public var leftCount = 0
    public var failure: StageFailure?
  }

  /// A page that is due, and the source that it counts for.
  private struct Candidate {
    var index: Int
    var address: String
    /// What runs put pages in order by, in seconds since 1970.
    var date: Int
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
  /// - Returns: a value for each source that would be asked, or has pages from before.
  public func listings(_ ledger: Ledger?) async throws(LedgerError) -> [Listing] {
    let sources = configuration.sources.filter { source in
      options.only.isEmpty ? source.isEnabled : options.only.contains(source.name)
    }
    var listings: [Listing] = []
    var records: [SourceRecord?] = []
    for source in sources {
      let record = try ledger?.sources(named: [source.name]).first
      let isKnown = record?.address == source.address && record?.kind == source.kind.rawValue
      let isDue = record.map { !isKnown || PollingPlan(source).isDue($0, at: now) } ?? true
      listings.append(Listing(source: source.name, isDue: isDue || !options.only.isEmpty))
      records.append(record)
    }
    var candidates = try waiting(of: sources, records, into: &listings, ledger)
    candidates += try await listed(by: sources, into: &listings, ledger)
    choose(from: candidates, for: sources, into: &listings)
    return listings.filter { $0.isDue || $0.waitingCount > 0 }
  }

  /// The pages that are due already.
  private func waiting(
    of sources: [SourceConfiguration], _ records: [SourceRecord?], into listings: inout [Listing],
    _ ledger: Ledger?
  ) throws(LedgerError) -> [Candidate] {
    guard let ledger else { return [] }
    var indices: [SourceRecord.ID: Int] = [:]
    for (index, record) in records.enumerated() { if let record { indices[record.id] = index } }
    let pages = try ledger.duePages(at: now, limits: indices.mapValues { _ in .max }, since: options.since)
    return pages.compactMap { page in
      guard let index = indices[page.source] else { return nil }
      listings[index].waitingCount += 1
      return Candidate(index: index, address: page.address, date: page.listed ?? page.added)
    }
  }

  /// The pages that become due by what sources list now. One that several of them list counts for the first.
  private func listed(
    by sources: [SourceConfiguration], into listings: inout [Listing], _ ledger: Ledger?
  ) async throws(LedgerError) -> [Candidate] {
    let settings = Settings(configuration).sendingHeadersToSources(of: configuration)
    let fetcher = PageStage(settings).fetcher
    if let ledger { try HostPauses.restore(from: ledger, to: fetcher, at: now) }
    let reader = SourceReader(fetcher, settings)
    let due = listings.indices.filter { listings[$0].isDue }
    let readings = await withTaskGroup(of: (Int, Result<[ListedPage], StageExit>).self) { group in
      for index in due {
        group.addTask {
          do throws(StageExit) {
            // As if it had never been read, so that it is sent whole.
            let reading = try await reader.read(
              sources[index], known: [:], notBefore: oldest(for: sources[index]), at: now)
            return (index, .success(reading.pages))
          } catch {
            return (index, .failure(error))
          }
        }
      }
      return await group.reduce(into: []) { $0.append($1) }.sorted { $0.0 < $1.0 }
    }
    // One that knows nothing stands in for the one that is not there yet.
    let known = if let ledger { ledger } else { try Ledger() }
    var candidates: [Candidate] = []
    var seen: Set<String> = []
    for (index, reading) in readings {
      switch reading {
      case .success(let pages):
        let others = pages.filter { !seen.contains($0.identity) }
        var (due, enlistment) = try known.preview(
          others, at: now, notBefore: oldest(for: sources[index]),
          heedsChanges: configuration.changes != .ignore)
        enlistment.knownCount += pages.count - others.count
        listings[index].enlistment = enlistment
        seen.formUnion(due.map(\.identity))
        candidates += due.map { Candidate(index: index, address: $0.address, date: $0.latest ?? now) }
      case .failure(.failed(let failure)): listings[index].failure = failure
      case .failure(.skipped(let reason)):
        listings[index].failure = StageFailure(
          stage: reason.stage, code: FailureCode(rawValue: reason.code.rawValue), detail: reason.detail)
      }
    }
    return candidates
  }

  private func oldest(for source: SourceConfiguration) -> Int? {
    options.since ?? source.maximumAge.map { now - Int($0 / .seconds(1)) }
  }

  /// The newest pages, within the limits of the sources and of the run.
  private func choose(
    from candidates: [Candidate], for sources: [SourceConfiguration], into listings: inout [Listing]
  ) {
    var room = configuration.limit ?? .max
    let ordered = candidates.enumerated().sorted { left, right in
      (right.element.date, left.offset) < (left.element.date, right.offset)
    }
    for candidate in ordered.map(\.element) {
      let limit = sources[candidate.index].limit ?? .max
      if room > 0, listings[candidate.index].addresses.count < limit {
        listings[candidate.index].addresses.append(candidate.address)
        room -= 1
      } else {
        listings[candidate.index].leftCount += 1
      }
    }
  }
}
