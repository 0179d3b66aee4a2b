import PithConfig
import PithCore
import PithExtract
import PithFetch
import PithLedger
import PithStore

/// Gives an article its file, unless it is there already: the last stage of a run. One article at a time.
///
/// The path is kept in the ledger first, then the file is written, then the ledger is told: a run that is killed anywhere writes to the same
/// path when it comes again.
struct FilingStage: Stage {
  /// An article on its way to its file.
  struct Draft: Sendable {
    var page: WatchedPage
    var rendered: RenderedArticle
    var validators: PageValidators
    /// The address after redirects.
    var url: String?
  }

  let ledger: Ledger
  let tree: OutputTree
  let changes: ChangePolicy
  let writesIndex: Bool
  let now: @Sendable () -> Int

  func run(_ draft: Draft) async throws(StageExit) -> FiledPage {
    guard !Task.isCancelled else { throw .failed(.cancelled(in: .write)) }
    do {
      return try file(draft)
    } catch let error as WriteError {
      throw .failed(StageFailure(error))
    } catch let error as LedgerError {
      throw .failed(StageFailure(error))
    } catch {
      throw .failed(StageFailure(stage: .write, code: .writeFault, detail: "\(error)", underlying: error))
    }
  }

  private func file(_ draft: Draft) throws -> FiledPage {
    let page = draft.page.page
    let article = draft.rendered.article
    let text = try TextIdentity(of: article)
    if page.hash == text.hash || (page.state == .written && changes == .ignore) {
      try ledger.settle(page, as: .unchanged, at: now())
      return .unchanged
    }
    let canonical = article.metadata.canonicalURL.flatMap { AddressIdentity($0)?.text }
    let facts = ArticleFacts(
      text: text, published: article.metadata.published?.order, entityTag: draft.validators.entityTag,
      lastModified: draft.validators.lastModified,
      identities: [draft.url.flatMap { AddressIdentity($0)?.text }].compactMap(\.self))
    // A page that has a file of its own keeps it, whatever it has become like.
    if page.state != .written,
      let other = try ledger.resemblance(
        of: text, page: page.id, published: facts.published, canonical: canonical, at: now())
    {
      return try settle(page, asCopyOf: other, facts)
    }
    return try write(draft, facts)
  }

  private func settle(
    _ page: DuePage, asCopyOf other: Resemblance, _ facts: ArticleFacts
  ) throws -> FiledPage {
    let original =
      switch other {
      case .same(let page), .near(let page), .canonical(let page): page
      }
    // What a killed run wrote before it could say so.
    if let file = page.file { try tree.remove(ArticlePath(filed: file)) }
    try ledger.settle(page, as: .duplicate(of: original, facts), at: now())
    return .duplicate(of: try ledger.file(of: original))
  }

  private func write(_ draft: Draft, _ facts: ArticleFacts) throws -> FiledPage {
    let page = draft.page.page
    let base = try path(for: draft)
    let isRevision = page.state == .written && changes == .revision
    let revision = isRevision ? page.revision + 1 : page.revision
    let path = revision > 1 ? base.revision(revision) : base
    try tree.write(draft.rendered.bytes, at: path)
    let line =
      writesIndex
      ? IndexLine(
        draft.rendered.article, file: path.description, revision: revision, source: draft.page.source.name,
        address: page.address, text: facts.text, fetched: now()
      ).text : nil
    try ledger.settle(
      page, as: .written(facts, file: base.description, revision: revision, indexLine: line), at: now())
    return .written(path: path.description, revision: revision)
  }

  /// The path of the page's first file, which is its own for good.
  private func path(for draft: Draft) throws -> ArticlePath {
    let page = draft.page.page
    if let file = page.file { return ArticlePath(filed: file) }
    let filing = Filing(
      source: draft.page.source.name, day: CivilDay.date(secondsSince1970: page.added).dayText)
    let wanted = try draft.page.source.files.path(for: draft.rendered, filedUnder: filing)
    var path = wanted
    var number = 2
    while try !ledger.reserve(path.description, for: page.id) {
      path = wanted.numbered(number)
      number += 1
    }
    return path
  }
}

extension StageFailure {
  init(_ error: LedgerError) {
    let code: FailureCode = error.problem == .diskFull ? .diskFull : .writeFault
    self.init(stage: .write, code: code, detail: error.description, underlying: error)
  }
}
