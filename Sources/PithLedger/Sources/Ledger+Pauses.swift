import GRDB

extension Ledger {
  /// No host is left alone for longer, in seconds: a week. A pause that would last longer was kept by a clock that has been set back since.
  public static var longestPause: Int { 7 * 86_400 }

  /// The hosts that want no request, and for how many seconds.
  public func pauses(at now: Int) throws(LedgerError) -> [String: Int] {
    try read { database in
      let rows = try Row.fetchAll(
        database, sql: "SELECT host, until FROM pause WHERE until > ? AND until <= ?",
        arguments: [now, now + Self.longestPause])
      return Dictionary(uniqueKeysWithValues: rows.map { ($0["host"], $0["until"] - now) })
    }
  }

  /// Keeps which hosts want no request for how many seconds, in place of what was kept.
  public func keepPauses(_ pauses: [String: Int], at now: Int) throws(LedgerError) {
    try write { database in
      try database.execute(sql: "DELETE FROM pause")
      for (host, seconds) in pauses {
        try database.execute(
          sql: "INSERT INTO pause (host, until) VALUES (?, ?)",
          arguments: [host, now + min(seconds, Self.longestPause)])
      }
    }
  }
}
