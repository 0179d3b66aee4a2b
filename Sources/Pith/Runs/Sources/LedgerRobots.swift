import PithFetch
import PithLedger

/// Keeps each robots.txt in the ledger. Where the ledger fails, they are fetched anew: the run meets its faults elsewhere.
struct LedgerRobots: RobotsStore {
  let ledger: Ledger

  func robots(of origin: String) -> StoredRobots? {
    guard let (bytes, fetched) = try? ledger.robots(of: origin) else { return nil }
    return StoredRobots(bytes: bytes, fetchedUnixSeconds: fetched)
  }

  func keep(_ robots: StoredRobots, of origin: String) {
    try? ledger.keepRobots(robots.bytes, of: origin, fetched: robots.fetchedUnixSeconds)
  }
}
