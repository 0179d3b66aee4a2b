import Foundation
import GRDB

extension Ledger {
  /// Takes up pages whose files are there. Of two with the same address or file, the later in the list counts.
  ///
  /// - Parameter now: in seconds since 1970.
  /// - Returns: how many pages the ledger did not know.
  public func restore(_ pages: [RestoredPage], at now: Int) throws(LedgerError) -> Int {
    var keys: [[Data]] = []
    for page in pages {
      keys.append(try page.identities.map { (identity) throws(LedgerError) in try key(of: identity) })
    }
    return try write { database in
      var newCount = 0
      var sources: [String: Int64] = [:]
      for (page, keys) in zip(pages, keys) {
        let source =
          try sources[page.source] ?? Self.restore(source: page.source, at: page.fetched, in: database)
        sources[page.source] = source
        let known = try Self.page(keys, file: page.file, in: database)
        if known == nil { newCount += 1 }
        try Self.restore(page, keys, as: known, source: source, at: now, in: database)
      }
      return newCount
    }
  }

  /// A source of which nothing but the name is known, until a configuration says more.
  private static func restore(source name: String, at time: Int, in database: Database) throws -> Int64 {
    try database.execute(
      sql: "INSERT OR IGNORE INTO source (name, kind, address, added, due) VALUES (?, '', '', ?, 0)",
      arguments: [name, time])
    guard
      let id = try Int64.fetchOne(database, sql: "SELECT id FROM source WHERE name = ?", arguments: [name])
    else { throw DatabaseError(message: "the source \(name) was not noted") }
    return id
  }

  private static func page(_ keys: [Data], file: String, in database: Database) throws -> Int64? {
    for key in keys {
      let find = try database.cachedStatement(sql: "SELECT page FROM address WHERE key = ?")
      if let id = try Int64.fetchOne(find, arguments: [key]) { return id }
    }
    let find = try database.cachedStatement(sql: "SELECT id FROM page WHERE file = ?")
    return try Int64.fetchOne(find, arguments: [file])
  }

  private static func restore(
    _ page: RestoredPage, _ keys: [Data], as known: Int64?, source: Int64, at now: Int, in database: Database
  ) throws {
    var id = known
    if id == nil {
      try database.cachedStatement(
        sql: "INSERT INTO page (source, address, state, added) VALUES (?, ?, ?, ?)"
      ).execute(arguments: [source, page.address, PageState.written.rawValue, page.fetched])
      id = database.lastInsertedRowID
    }
    if let known { try forgetBands(of: known, in: database) }
    try database.cachedStatement(
      sql: """
        UPDATE OR REPLACE page SET state = ?, due = NULL, fetched = ?, hash = ?, fingerprint = ?, words = ?,
          title = ?, published = ?, file = ?, revision = ? WHERE id = ?
        """
    ).execute(arguments: [
      PageState.written.rawValue, page.fetched, Data(page.text.hash),
      Int64(bitPattern: page.text.fingerprint.bits), page.text.wordCount, Data(page.text.titleHash),
      page.published, page.file, page.revision, id,
    ])
    let insert = try database.cachedStatement(sql: "INSERT OR IGNORE INTO address (key, page) VALUES (?, ?)")
    for key in keys { try insert.execute(arguments: [key, id]) }
    // No new text is compared with older ones.
    guard page.text.wordCount >= SimHash.fewestWords, page.fetched >= now - Self.comparedSpan else { return }
    for band in 0..<SimHash.bandCount {
      try database.execute(
        sql: "INSERT INTO band (band, value, page, time) VALUES (?, ?, ?, ?)",
        arguments: [band, page.text.fingerprint.band(band), id, page.fetched])
    }
  }
}
