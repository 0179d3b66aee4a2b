import PithConfig
import PithCore
import PithFeeds
import PithFetch
import PithLedger
import PithParse
import PithStore

/// Asks sources for what they list: feeds, sitemaps with all their parts, section pages, lists of addresses.
struct SourceReader: Sendable {
  private typealias Fetching = Retrying<FetchStage, ContinuousClock>

  private let sources: Fetching
  private let pages: Fetching
  private let fetcher: PoliteFetcher
  private let parser: HTMLParser

  /// The files of a sitemap index that are read in one run, those that changed last first; the others have their turn in later runs.
  private static let mostParts = 50
  /// An index of indexes is read, one of indexes of indexes isn't.
  private static let deepestIndex = 2

  init(_ fetcher: PoliteFetcher, _ settings: Settings) {
    sources = FetchStage(fetcher, accepting: .sources).retrying(
      settings.retries, permission: fetcher.permitsRetry)
    pages = FetchStage(fetcher).retrying(settings.retries, permission: fetcher.permitsRetry)
    self.fetcher = fetcher
    parser = HTMLParser(limits: settings.parse)
  }

  /// For how many seconds the host that kept a source from being read wants no request; `nil` where it did not say so.
  func pause(after failure: StageFailure) -> Int? { HostPauses.pause(after: failure, fetcher) }

  /// Asks a source.
  ///
  /// - Parameters:
  ///   - known: what it was read from before, by address.
  ///   - oldest: parts of a sitemap that were last changed before this time and were never read are left out.
  ///   - now: in seconds since 1970.
  func read(
    _ source: SourceConfiguration, known: [String: SourceDocument], notBefore oldest: Int?, at now: Int
  ) async throws(StageExit) -> SourceReading {
    var reading = SourceReading()
    switch source.kind {
    case .list where source.isLocalFile:
      try readFile(source.address, known[source.address], at: now, into: &reading)
    case .list: try await readList(source.address, known, at: now, into: &reading)
    case .section: try await readSection(source.address, known, at: now, into: &reading)
    case .feed, .sitemap:
      try await read(source.address, known, depth: 0, notBefore: oldest, at: now, into: &reading)
    }
    var seen: Set<String> = []
    reading.pages.removeAll { !seen.insert($0.identity).inserted }
    return reading
  }

  // MARK: Feeds and sitemaps

  private func read(
    _ address: String, _ known: [String: SourceDocument], depth: Int, notBefore oldest: Int?,
    listed: Int? = nil, at now: Int, into reading: inout SourceReading
  ) async throws(StageExit) {
    let wasModified = reading.isModified
    guard
      let page = try await fetch(
        address, by: sources, known[address], listed: listed, at: now, into: &reading)
    else { return }
    let content: SourceContent
    do throws(SourceError) {
      content = try SourceContent(page.bytes, address: page.url ?? address, contentType: page.contentType)
    } catch {
      throw .failed(
        StageFailure(stage: .parse, code: .notASource, detail: error.description, underlying: error))
    }
    switch content {
    case .feed(let feed):
      reading.schedule = feed.schedule
      for item in feed.items { reading.addEntry(item.address, item.published, item.updated) }
    case .sitemap(let sitemap) where sitemap.kind == .pages:
      for entry in sitemap.entries {
        reading.addEntry(entry.address, entry.news?.published, entry.lastModified)
      }
    case .sitemap(let index):
      // An index can be the same, byte for byte, while its parts change, and some of them still wait for their turn: it is read whole
      // each time.
      reading.forgetState(of: address)
      reading.isModified = wasModified
      guard depth < Self.deepestIndex else {
        throw .failed(
          StageFailure(stage: .parse, code: .notASource, detail: "its indexes of sitemaps lead to no sitemap")
        )
      }
      try await readParts(of: index, known, depth: depth, notBefore: oldest, at: now, into: &reading)
    }
  }

  /// Reads the files that an index names.
  ///
  /// - Throws: where none of them can be had, and none was before: somebody has to know.
  private func readParts(
    of index: Sitemap, _ known: [String: SourceDocument], depth: Int, notBefore oldest: Int?, at now: Int,
    into reading: inout SourceReading
  ) async throws(StageExit) {
    var failures: [(address: String, failure: StageFailure)] = []
    let parts = parts(of: index, known, notBefore: oldest)
    for part in parts {
      do throws(StageExit) {
        try await read(
          part.address, known, depth: depth + 1, notBefore: oldest, listed: part.lastModified?.order, at: now,
          into: &reading)
      } catch .failed(let failure) where failure.code != .cancelled {
        // What nothing could be made of has not been had.
        reading.documents.removeAll { $0.address == part.address }
        failures.append((part.address, failure))
      }
    }
    reading.partFailures += failures
    let failed = Set(failures.map(\.address))
    let isAnyHad = index.entries.contains { known[$0.address] != nil && !failed.contains($0.address) }
    guard let first = failures.first, failures.count == parts.count, !isAnyHad else { return }
    if let busy = failures.first(where: { $0.failure.pauseBefore != nil }) { throw .failed(busy.failure) }
    // Without what it comes from: a part that is gone for good says nothing of the index.
    throw .failed(
      StageFailure(
        stage: first.failure.stage, code: first.failure.code, isTransient: first.failure.isTransient,
        detail: "none of its sitemaps can be had; \(first.address): \(first.failure.detail)"))
  }

  /// The parts of an index to read: those that have changed, or may have, since they were read; of too many, the ones that changed last.
  private func parts(
    of index: Sitemap, _ known: [String: SourceDocument], notBefore oldest: Int?
  ) -> [SitemapEntry] {
    let changed = index.entries.filter { entry in
      guard let modified = entry.lastModified?.order else { return true }
      guard let before = known[entry.address] else { return oldest.map { modified >= $0 } ?? true }
      // The day alone counts from its start, so a part that changed later that day has the date that is known.
      return before.listed.map { modified > $0 } ?? true
        || entry.lastModified?.time == nil && modified >= before.read - CivilDay.secondsADay
    }
    let ordered = changed.enumerated().sorted { left, right in
      let (one, other) = (left.element.lastModified?.order ?? 0, right.element.lastModified?.order ?? 0)
      if one != other { return one > other }
      let (read, otherRead) = (
        known[left.element.address]?.read ?? 0, known[right.element.address]?.read ?? 0
      )
      return (read, left.offset) < (otherRead, right.offset)
    }
    return ordered.prefix(Self.mostParts).map(\.element)
  }

  // MARK: Section pages and lists

  private func readSection(
    _ address: String, _ known: [String: SourceDocument], at now: Int, into reading: inout SourceReading
  ) async throws(StageExit) {
    guard let page = try await fetch(address, by: pages, known[address], at: now, into: &reading) else {
      return
    }
    let url = page.url ?? address
    do throws(ParseError) {
      let document = try parser.parse(page.bytes, contentType: page.contentType).document
      for link in SectionReader().links(in: document, address: url) where link.isLikelyArticle {
        reading.add(link.address, published: link.date, modified: nil)
      }
    } catch {
      throw .failed(StageFailure(stage: .parse, code: .notHTML, detail: error.description, underlying: error))
    }
  }

  private func readFile(
    _ path: String, _ before: SourceDocument?, at now: Int, into reading: inout SourceReading
  ) throws(StageExit) {
    let list: AddressList
    do {
      list = try AddressList(file: path)
    } catch {
      throw .failed(error)
    }
    var document = SourceDocument(address: path, read: now)
    document.hash = try? ContentHash(of: (list.addresses + list.otherLines).joined(separator: "\n"))
      .leadingBytes(16)
    reading.documents.append(document)
    if let hash = document.hash, hash == before?.hash { return }
    reading.isModified = true
    add(list, to: &reading)
  }

  /// Reads a list that a server has.
  private func readList(
    _ address: String, _ known: [String: SourceDocument], at now: Int, into reading: inout SourceReading
  ) async throws(StageExit) {
    guard let page = try await fetch(address, by: sources, known[address], at: now, into: &reading) else {
      return
    }
    do throws(SourceError) {
      let list = AddressList(text: try ListText(page.bytes, contentType: page.contentType).text)
      // One line that is none is a mistake; of lines that are all none, somebody else is the author.
      if list.addresses.isEmpty && !list.otherLines.isEmpty {
        throw .unknown("a text without an http or https address")
      }
      add(list, to: &reading)
    } catch {
      throw .failed(
        StageFailure(stage: .parse, code: .notASource, detail: error.description, underlying: error))
    }
  }

  private func add(_ list: AddressList, to reading: inout SourceReading) {
    for address in list.addresses { reading.add(address, published: nil, modified: nil) }
    for line in list.otherLines {
      let failure = StageFailure(
        stage: .input, code: .invalidURL,
        detail: "no http or https address; mend the line or put a # before it")
      reading.partFailures.append((AddressCredentials.removed(from: line), failure))
    }
  }

  // MARK: Fetching

  /// The bytes at an address; `nil` where they are those that are known.
  private func fetch(
    _ address: String, by stage: Fetching, _ before: SourceDocument?, listed: Int? = nil, at now: Int,
    into reading: inout SourceReading
  ) async throws(StageExit) -> FetchedPage? {
    reading.requestCount += 1
    var document = SourceDocument(address: address, listed: listed, read: now)
    let validators = before.map { PageValidators(entityTag: $0.entityTag, lastModified: $0.lastModified) }
    do throws(StageExit) {
      let page = try await stage.run(
        PageRequest(.url(address), validators: validators?.isEmpty == false ? validators : nil))
      document.entityTag = page.validators.entityTag
      document.lastModified = page.validators.lastModified
      document.hash = try? ContentHash(of: page.bytes).leadingBytes(16)
      reading.freshSeconds = page.freshness.lifetimeSeconds
      reading.documents.append(document)
      if let hash = document.hash, hash == before?.hash { return nil }
      reading.isModified = true
      return page
    } catch .skipped(let reason) where reason.code == .notModified {
      document.entityTag = before?.entityTag
      document.lastModified = before?.lastModified
      document.hash = before?.hash
      reading.documents.append(document)
      return nil
    }
  }
}

extension SourceReading {
  /// Has the next run read a document whether it has changed or not, by its own word or that of an index that names it.
  fileprivate mutating func forgetState(of address: String) {
    for index in documents.indices where documents[index].address == address {
      documents[index].entityTag = nil
      documents[index].lastModified = nil
      documents[index].hash = nil
      documents[index].listed = nil
    }
  }

  /// Adds an entry of a feed or sitemap. Many know one date, that of publication, and give it anew where an article has changed: a later one
  /// counts as a change. On section pages it doesn't, since "2 hours ago" is later each time it is read.
  fileprivate mutating func addEntry(
    _ address: String, _ published: PublicationDate?, _ updated: PublicationDate?
  ) {
    let modified = [published, updated].compactMap(\.self).max { $0.order < $1.order }
    add(address, published: published, modified: modified)
  }

  fileprivate mutating func add(_ address: String, published: PublicationDate?, modified: PublicationDate?) {
    guard let identity = AddressIdentity(address) else { return }
    let page = ListedPage(
      address: address, identity: identity.text, published: published?.order, modified: modified?.order)
    pages.append(page)
    if let latest = page.latest { dates.append(latest) }
  }
}
