import Foundation
import GRDB

extension Ledger {
  /// Notes the sources of a configuration, and gives what is known of each, in the same order.
  ///
  /// A source whose address or kind has changed is due at once and has no history of requests. Sources that are no longer configured
  /// stay in the ledger, for what their pages are known by.
  public func register(_ sources: [SourceIdentity], at now: Int) throws(LedgerError) -> [SourceRecord] {
    try write { database in
      try sources.map { source in
        let known = try Row.fetchOne(
          database, sql: "SELECT id, kind, address FROM source WHERE name = ?", arguments: [source.name])
        if let known, known["kind"] != source.kind || known["address"] != source.address {
          let id: Int64 = known["id"]
          try database.execute(
            sql: """
              UPDATE source SET kind = ?, address = ?, due = ?, interval = NULL, failures = 0, code = NULL,
                detail = NULL, isGone = 0 WHERE id = ?
              """, arguments: [source.kind, source.address, now, id])
          try database.execute(sql: "DELETE FROM document WHERE source = ?", arguments: [id])
        } else if known == nil {
          try database.execute(
            sql: "INSERT INTO source (name, kind, address, added, due) VALUES (?, ?, ?, ?, ?)",
            arguments: [source.name, source.kind, source.address, now, now])
        }
        guard let record = try Self.source(named: source.name, in: database) else {
          throw DatabaseError(message: "the source \(source.name) was not noted")
        }
        return record
      }
    }
  }

  /// What is known of the sources of these names; those that no run has seen are left out.
  public func sources(named names: [String]) throws(LedgerError) -> [SourceRecord] {
    try read { database in try names.compactMap { try Self.source(named: $0, in: database) } }
  }

  private static func source(named name: String, in database: Database) throws -> SourceRecord? {
    try Row.fetchOne(database, sql: "SELECT * FROM source WHERE name = ?", arguments: [name])
      .map(SourceRecord.init)
  }

  /// Keeps what a request to a source has shown.
  public func save(_ source: SourceRecord) throws(LedgerError) {
    try write { database in
      try database.execute(
        sql: """
          UPDATE source SET due = ?, interval = ?, attempted = ?, succeeded = ?, changed = ?, failures = ?,
            code = ?, detail = ?, isGone = ? WHERE id = ?
          """,
        arguments: [
          source.due, source.interval, source.attempted, source.succeeded, source.changed, source.failures,
          source.code, source.detail, source.isGone, source.id,
        ])
    }
  }

  /// What a source was read from, by address.
  public func documents(of source: SourceRecord.ID) throws(LedgerError) -> [String: SourceDocument] {
    try read { database in
      let rows = try Row.fetchAll(
        database, sql: "SELECT * FROM document WHERE source = ?", arguments: [source])
      return Dictionary(uniqueKeysWithValues: rows.map { ($0["address"], SourceDocument($0)) })
    }
  }

  /// Keeps what a source was read from.
  public func save(_ document: SourceDocument, of source: SourceRecord.ID) throws(LedgerError) {
    try write { database in
      try database.execute(
        sql: """
          INSERT OR REPLACE INTO document (source, address, entityTag, lastModified, hash, listed, read)
          VALUES (?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          source, document.address, document.entityTag, document.lastModified,
          document.hash.map { Data($0) }, document.listed, document.read,
        ])
    }
  }
}

extension SourceRecord {
  fileprivate init(_ row: Row) {
    self.init(
      id: row["id"], name: row["name"], kind: row["kind"], address: row["address"], added: row["added"],
      due: row["due"], interval: row["interval"], attempted: row["attempted"], succeeded: row["succeeded"],
      changed: row["changed"], failures: row["failures"], code: row["code"], detail: row["detail"],
      isGone: row["isGone"])
  }
}

extension SourceDocument {
  fileprivate init(_ row: Row) {
    let hash: Data? = row["hash"]
    self.init(
      address: row["address"], entityTag: row["entityTag"], lastModified: row["lastModified"],
      hash: hash.map { Array($0) }, listed: row["listed"], read: row["read"])
  }
}
