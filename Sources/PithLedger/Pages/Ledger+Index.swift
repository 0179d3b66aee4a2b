import GRDB

extension Ledger {
  /// A day has so many seconds; an index file is closed a day after its own.
  private static var openDays: Int { 2 }

  static func keep(
    indexLine: String, of page: Int64, revision: Int, at now: Int, in database: Database
  ) throws {
    try database.execute(
      sql: "INSERT OR REPLACE INTO indexLine (day, page, revision, line) VALUES (?, ?, ?, ?)",
      arguments: [now.day, page, revision, indexLine])
    try database.execute(
      sql: "INSERT OR REPLACE INTO indexDay (day, isStale) VALUES (?, 1)", arguments: [now.day])
  }

  /// The days whose index files lack lines, as days since 1970-01-01.
  public func staleIndexDays() throws(LedgerError) -> [Int] {
    try read { try Int.fetchAll($0, sql: "SELECT day FROM indexDay WHERE isStale ORDER BY day") }
  }

  /// All lines of a day's index file, in the order in which the pages were listed first.
  public func indexLines(of day: Int) throws(LedgerError) -> [String] {
    try read { database in
      try String.fetchAll(
        database, sql: "SELECT line FROM indexLine WHERE day = ? ORDER BY page, revision", arguments: [day])
    }
  }

  /// Notes that the index file of a day has all its lines.
  public func noteIndexWritten(of day: Int) throws(LedgerError) {
    try write { database in
      try database.execute(sql: "UPDATE indexDay SET isStale = 0 WHERE day = ?", arguments: [day])
    }
  }

  /// Forgets the lines of index files that are whole and get no more.
  public func closeIndexDays(at now: Int) throws(LedgerError) {
    try write { database in
      let days = "SELECT day FROM indexDay WHERE NOT isStale AND day <= ?"
      let last = now.day - Self.openDays
      try database.execute(sql: "DELETE FROM indexLine WHERE day IN (\(days))", arguments: [last])
      try database.execute(sql: "DELETE FROM indexDay WHERE NOT isStale AND day <= ?", arguments: [last])
    }
  }
}
