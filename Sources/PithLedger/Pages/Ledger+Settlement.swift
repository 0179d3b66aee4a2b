import Foundation
import GRDB

extension Ledger {
  /// Keeps a file's path for a page before the file is written, so that a killed run writes to the same path again.
  ///
  /// - Returns: whether it was free, or the page's own already.
  public func reserve(_ file: String, for page: DuePage.ID) throws(LedgerError) -> Bool {
    try write { database in
      let holder = try Int64.fetchOne(
        database, sql: "SELECT id FROM page WHERE file = ?", arguments: [file])
      if let holder { return holder == page }
      try database.execute(sql: "UPDATE page SET file = ? WHERE id = ?", arguments: [file, page])
      return true
    }
  }

  /// The path of a page's file; `nil` where it has none.
  public func file(of page: DuePage.ID) throws(LedgerError) -> String? {
    try read { try String.fetchOne($0, sql: "SELECT file FROM page WHERE id = ?", arguments: [page]) }
  }

  /// Gives up the path that was kept for a page whose file is not to be.
  public func release(_ page: DuePage.ID) throws(LedgerError) {
    try write { database in
      try database.execute(sql: "UPDATE page SET file = NULL WHERE id = ?", arguments: [page])
    }
  }

  /// Leaves a page that was not asked for to a later time.
  public func postpone(_ page: DuePage.ID, until time: Int) throws(LedgerError) {
    try write { database in
      try database.execute(sql: "UPDATE page SET due = ? WHERE id = ?", arguments: [time, page])
    }
  }

  /// Keeps how a page fared. All of it is kept, or nothing.
  ///
  /// - Parameter now: when it was fetched, in seconds since 1970.
  public func settle(_ page: DuePage, as settlement: PageSettlement, at now: Int) throws(LedgerError) {
    var keys: [Data] = []
    switch settlement {
    case .written(let facts, _, _, _), .duplicate(_, let facts):
      for identity in facts.identities { keys.append(try key(of: identity)) }
    case .unchanged, .skipped, .failed: break
    }
    try write { database in
      switch settlement {
      case .written(let facts, let file, let revision, let indexLine):
        try Self.keep(facts, of: page, state: .written, original: nil, at: now, in: database)
        try database.execute(
          sql: "UPDATE page SET file = ?, revision = ? WHERE id = ?", arguments: [file, revision, page.id])
        if let indexLine {
          try Self.keep(indexLine: indexLine, of: page.id, revision: revision, at: now, in: database)
        }
        try Self.count(page.hash == nil ? .written : .changed, of: page.source, at: now, in: database)
      case .duplicate(let original, let facts):
        try Self.keep(facts, of: page, state: .duplicate, original: original, at: now, in: database)
        try database.execute(sql: "UPDATE page SET file = NULL WHERE id = ?", arguments: [page.id])
        try Self.count(.duplicates, of: page.source, at: now, in: database)
      case .unchanged:
        try database.execute(
          sql:
            "UPDATE page SET due = NULL, fetched = ?, failures = 0, code = NULL, vain = vain + 1 WHERE id = ?",
          arguments: [now, page.id])
        try Self.count(.unchanged, of: page.source, at: now, in: database)
      case .skipped(let code, let due):
        try Self.note(page, state: .skipped, code: code, due: due, at: now, in: database)
        try Self.count(.skipped, of: page.source, at: now, in: database)
      case .failed(let code, let due):
        try Self.note(page, state: .failed, code: code, due: due, at: now, in: database)
        try Self.count(.failed, of: page.source, at: now, in: database)
      }
      for key in keys {
        try database.execute(
          sql: "INSERT OR IGNORE INTO address (key, page) VALUES (?, ?)", arguments: [key, page.id])
      }
    }
  }

  private static func keep(
    _ facts: ArticleFacts, of page: DuePage, state: PageState, original: Int64?, at now: Int,
    in database: Database
  ) throws {
    try forgetBands(of: page.id, in: database)
    try database.execute(
      sql: """
        UPDATE page SET state = ?, due = NULL, fetched = ?, entityTag = ?, lastModified = ?, code = NULL,
          failures = 0, vain = 0, hash = ?, fingerprint = ?, words = ?, title = ?, published = ?, original = ?
        WHERE id = ?
        """,
      arguments: [
        state.rawValue, now, facts.entityTag, facts.lastModified, Data(facts.text.hash),
        Int64(bitPattern: facts.text.fingerprint.bits), facts.text.wordCount,
        Data(facts.text.titleHash), facts.published, original, page.id,
      ])
    guard state == .written else { return }
    guard facts.text.wordCount >= SimHash.fewestWords else { return }
    for band in 0..<SimHash.bandCount {
      try database.execute(
        sql: "INSERT INTO band (band, value, page, time) VALUES (?, ?, ?, ?)",
        arguments: [band, facts.text.fingerprint.band(band), page.id, now])
    }
  }

  /// A page that has an article already keeps it, and its state.
  private static func note(
    _ page: DuePage, state: PageState, code: String, due: Int?, at now: Int, in database: Database
  ) throws {
    let hasArticle = page.state == .written || page.state == .duplicate
    let next = hasArticle ? page.state : due == nil ? state : .pending
    try database.execute(
      sql: """
        UPDATE page SET state = ?, due = ?, fetched = ?, code = ?, failures = failures + 1 WHERE id = ?
        """, arguments: [next.rawValue, due, now, code, page.id])
  }
}
