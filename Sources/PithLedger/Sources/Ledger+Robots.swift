import Foundation
import GRDB

extension Ledger {
  /// The robots.txt of a site as it was kept last, and when it was had, in seconds since 1970; `nil` where none was.
  ///
  /// - Parameter origin: scheme, host and port.
  public func robots(of origin: String) throws(LedgerError) -> (bytes: [UInt8], fetched: Int)? {
    try read { database in
      let row = try Row.fetchOne(
        database, sql: "SELECT body, fetched FROM robots WHERE origin = ?", arguments: [origin])
      guard let row, let body: Data = row["body"] else { return nil }
      return (Array(body), row["fetched"])
    }
  }

  /// Keeps the robots.txt of a site.
  public func keepRobots(_ bytes: [UInt8], of origin: String, fetched: Int) throws(LedgerError) {
    try write { database in
      try database.execute(
        sql: "INSERT OR REPLACE INTO robots (origin, body, fetched) VALUES (?, ?, ?)",
        arguments: [origin, Data(bytes), fetched])
    }
  }

  /// Forgets files that nobody may go by any more.
  public func forgetOldRobots(at now: Int) throws(LedgerError) {
    try write { database in
      try database.execute(sql: "DELETE FROM robots WHERE fetched < ?", arguments: [now - 86_400])
    }
  }
}
