import GRDB

extension Ledger {
  /// Adds to what is counted of a source on a day.
  static func count(
    _ counter: DayCounter, of source: SourceRecord.ID, by amount: Int = 1, at now: Int, in database: Database
  ) throws {
    let name = counter.rawValue
    try database.execute(
      sql: """
        INSERT INTO day (source, day, \(name)) SELECT id, ?, ? FROM source WHERE id = ?
        ON CONFLICT (source, day) DO UPDATE SET \(name) = \(name) + excluded.\(name)
        """, arguments: [now.day, amount, source])
  }

  /// Counts requests for a source.
  public func countRequests(_ amount: Int, of source: SourceRecord.ID, at now: Int) throws(LedgerError) {
    try write { try Self.count(.requests, of: source, by: amount, at: now, in: $0) }
  }

  /// What a source gave on each day from the first to the last, days on which nothing was counted included.
  public func days(
    of source: SourceRecord.ID, from first: Int, through last: Int
  ) throws(LedgerError) -> [DayCounts] {
    guard first <= last else { return [] }
    let rows = try read { database in
      try Row.fetchAll(
        database, sql: "SELECT * FROM day WHERE source = ? AND day BETWEEN ? AND ?",
        arguments: [source, first, last])
    }
    var days = (first...last).map { DayCounts(day: $0) }
    for row in rows {
      for counter in DayCounter.allCases { days[row["day"] - first].counts[counter] = row[counter.rawValue] }
    }
    return days
  }

  /// The last day, up to one, on which a source gave articles, new ones or copies; `nil` where it never did.
  public func lastYield(of source: SourceRecord.ID, through day: Int) throws(LedgerError) -> Int? {
    try read { database in
      try Int.fetchOne(
        database,
        sql: """
          SELECT day FROM day WHERE source = ? AND day <= ? AND (written > 0 OR duplicates > 0)
          ORDER BY day DESC LIMIT 1
          """, arguments: [source, day])
    }
  }

  /// Of so many times the articles that are asked for, the last fetched are put in order by when they appeared: no run looks through all
  /// the pages of a source.
  private static var lookBackFactor: Int { 4 }

  /// The lengths, in words, of the articles that a source gave last, the newest first.
  public func lengths(of source: SourceRecord.ID, count: Int) throws(LedgerError) -> [Int] {
    try read { database in
      try Int.fetchAll(
        database,
        sql: """
          SELECT words FROM (
            SELECT words, \(Self.appeared) AS appeared, added, id FROM page
            WHERE source = ? AND fetched IS NOT NULL AND state = ? AND words IS NOT NULL
            ORDER BY fetched DESC, id DESC LIMIT ?)
          ORDER BY appeared DESC, added DESC, id LIMIT ?
          """, arguments: [source, PageState.written.rawValue, Self.lookBackFactor * count, count])
    }
  }

  /// How often each code came up among the pages of a source that wait for another attempt, or were given up.
  public func codes(of source: SourceRecord.ID, since time: Int) throws(LedgerError) -> [String: Int] {
    try read { database in
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT code, COUNT(*) AS count FROM page
          WHERE source = ? AND fetched >= ? AND code IS NOT NULL GROUP BY code
          """, arguments: [source, time])
      return Dictionary(uniqueKeysWithValues: rows.map { ($0["code"], $0["count"]) })
    }
  }

  /// A single value that was kept under a name; `nil` where none was.
  public func fact(_ name: String) throws(LedgerError) -> String? {
    try read { try String.fetchOne($0, sql: "SELECT value FROM fact WHERE name = ?", arguments: [name]) }
  }

  /// Keeps a single value under a name; `nil` forgets it.
  public func setFact(_ name: String, to value: String?) throws(LedgerError) {
    try write { database in
      guard let value else {
        return try database.execute(sql: "DELETE FROM fact WHERE name = ?", arguments: [name])
      }
      try database.execute(
        sql: "INSERT OR REPLACE INTO fact (name, value) VALUES (?, ?)", arguments: [name, value])
    }
  }
}

extension Int {
  /// The day of a time in seconds since 1970, as days since 1970-01-01.
  var day: Int { Int((Double(self) / 86_400).rounded(.down)) }
}
