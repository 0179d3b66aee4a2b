import PithConfig
import PithCore
import PithFetch
import PithLedger

/// Asks the sources that are due, all at once, and hands on the pages that are to be fetched.
struct SourcePass: Sendable {
  let sources: [(source: SourceConfiguration, record: SourceRecord)]
  let ledger: Ledger
  let reader: SourceReader
  let options: SourceRunOptions
  let configuration: Configuration
  let stop: RunStop
  let now: @Sendable () -> Int
  let listener: SourceRunner.Listener

  /// What the sources came to.
  struct Tally: Sendable {
    var asked = 0
    var failed = 0
    var requests = 0
    var listed = 0
  }

  /// Of pages without end, such as those of the sitemaps of a whole archive, a run takes so many, which wait in memory; the next run goes on.
  private static let mostPages = 100_000
  /// So many sources are read at once; each holds its bytes meanwhile.
  private static let simultaneousSources = 64

  /// Asks the sources.
  ///
  /// - Parameters:
  ///   - give: takes a page to fetch. Pages of sources that answer late come after those of the others.
  ///   - end: hears that there are no more.
  func run(give: @Sendable (WatchedPage) -> Void, end: @Sendable () -> Void) async -> Tally {
    defer { end() }
    let due = sources.filter { source, record in
      !options.only.isEmpty || PollingPlan(source).isDue(record, at: now())
    }
    var given = GivenPages()
    return await withTaskGroup(of: Tally?.self) { group in
      group.addTask { await askAll(due) }
      group.addTask {
        try? await Task.sleep(for: options.patience)
        return nil
      }
      var tally = await group.next() ?? nil
      handOn(&given, give)
      if tally == nil {
        tally = await group.next() ?? nil
        handOn(&given, give)
      }
      group.cancelAll()
      return tally ?? Tally()
    }
  }

  // MARK: Pages

  /// The pages that were handed on.
  private struct GivenPages {
    var ids: Set<DuePage.ID> = []
    var countsBySource: [SourceRecord.ID: Int] = [:]
  }

  private func handOn(_ given: inout GivenPages, _ give: (WatchedPage) -> Void) {
    guard !stop.isRequested else { return }
    let limit = configuration.limit ?? Self.mostPages
    let byID = Dictionary(uniqueKeysWithValues: sources.map { ($1.id, $0) })
    do throws(LedgerError) {
      let pages = try ledger.duePages(
        at: now(), limits: byID.mapValues { $0.limit ?? .max }, limit: limit, since: options.since)
      for page in pages where given.ids.count < limit && !given.ids.contains(page.id) {
        guard let source = byID[page.source],
          given.countsBySource[page.source, default: 0] < source.limit ?? .max
        else { continue }
        given.ids.insert(page.id)
        given.countsBySource[page.source, default: 0] += 1
        give(WatchedPage(page: page, source: source))
      }
    } catch {
      stop.request(.fault(error.description))
    }
  }

  // MARK: Sources

  private func askAll(_ due: [(source: SourceConfiguration, record: SourceRecord)]) async -> Tally {
    await withTaskGroup(of: Tally.self, returning: Tally.self) { group in
      var sum = Tally()
      for (index, (source, record)) in due.enumerated() {
        if index >= Self.simultaneousSources, let part = await group.next() { sum.add(part) }
        group.addTask { await ask(source, record) }
      }
      for await part in group { sum.add(part) }
      return sum
    }
  }

  private func ask(_ source: SourceConfiguration, _ record: SourceRecord) async -> Tally {
    guard !stop.isRequested else { return Tally() }
    var tally = Tally()
    var record = record
    let plan = PollingPlan(source)
    let oldest = options.since ?? source.maximumAge.map { now() - Int($0 / .seconds(1)) }
    do {
      do {
        let known = try knownDocuments(of: source, record)
        let reading = try await reader.read(source, known: known, notBefore: oldest, at: now())
        tally.asked = 1
        tally.requests = reading.requestCount
        let enlistment = try ledger.enlist(
          reading.pages, from: record.id, at: now(), notBefore: oldest,
          heedsChanges: configuration.changes != .ignore)
        // Only now that the pages are kept may the next request say what it has seen; what another age leaves out was not seen.
        if options.since == nil {
          try ledger.setFact(ageFact(of: source), to: age(of: source))
          for document in reading.documents { try ledger.save(document, of: record.id) }
        }
        plan.noteSuccess(reading, newCount: enlistment.newCount, in: &record, at: now())
        tally.listed = enlistment.newCount
        listener(
          .sourceRead(
            name: source.name, enlistment, isModified: reading.isModified, nextDue: record.due))
        for (part, failure) in reading.partFailures {
          listener(.partFailed(name: source.name, part: part, failure))
        }
      } catch let exit as StageExit {
        guard let failure = exit.asFailure, failure.code != .cancelled else { return tally }
        if let pause = failure.pauseBefore {
          plan.notePause(pause, in: &record, at: now())
          listener(.sourcePutOff(name: source.name, failure, nextDue: record.due))
        } else {
          tally.asked = 1
          tally.failed = 1
          tally.requests = 1
          note(failure, of: source, in: &record, plan)
        }
      }
      try ledger.save(record)
      try ledger.countRequests(tally.requests, of: record.id, at: now())
    } catch {
      stop.request(.fault("\(error)"))
    }
    return tally
  }

  /// What the source was read from before. With another age than then, or after a clock that was set back, it is read as if for the
  /// first time, since entries that were too old are not kept.
  private func knownDocuments(
    of source: SourceConfiguration, _ record: SourceRecord
  ) throws(LedgerError) -> [String: SourceDocument] {
    guard options.since == nil else { return [:] }
    guard try ledger.fact(ageFact(of: source)) == age(of: source) else { return [:] }
    // A clock that was ahead has made all entries look old.
    if let attempted = record.attempted, attempted > now() { return [:] }
    return try ledger.documents(of: record.id)
  }

  /// The name under which the ledger keeps the age that a source was last read with.
  private func ageFact(of source: SourceConfiguration) -> String { "age \(source.name)" }

  private func age(of source: SourceConfiguration) -> String {
    source.maximumAge.map { "\($0 / .seconds(1))" } ?? "any"
  }

  private func note(
    _ failure: StageFailure, of source: SourceConfiguration, in record: inout SourceRecord,
    _ plan: PollingPlan
  ) {
    plan.noteFailure(
      code: failure.code.rawValue, detail: failure.detail, isGone: failure.isGone,
      pause: reader.pause(after: failure), in: &record, at: now())
    if record.isGone {
      listener(.sourceGone(name: source.name, failure))
    } else {
      listener(
        .sourceFailed(name: source.name, failure, failures: record.failures, nextDue: record.due))
    }
  }
}

extension SourcePass.Tally {
  mutating func add(_ other: SourcePass.Tally) {
    asked += other.asked
    failed += other.failed
    requests += other.requests
    listed += other.listed
  }
}

extension StageExit {
  /// What keeps a source from being read: a skip keeps it just as well.
  fileprivate var asFailure: StageFailure? {
    switch self {
    case .failed(let failure): failure
    case .skipped(let reason):
      StageFailure(
        stage: reason.stage, code: FailureCode(rawValue: reason.code.rawValue), detail: reason.detail)
    }
  }
}

extension StageFailure {
  /// Whether the server says that there will be nothing at the address any more.
  var isGone: Bool {
    guard let error = underlying as? FetchError, case .status(410) = error.cause else { return false }
    return true
  }
}
