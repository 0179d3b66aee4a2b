import Foundation
import GRDB
import PithStore

extension Ledger {
  /// What `enlist` made of a list.
  public struct Enlistment: Hashable, Sendable {
    /// Pages that the ledger had not known.
    public var newCount = 0
    /// Pages that are had already and have changed since, as the list says.
    public var changedCount = 0
    /// Pages of the list that need nothing.
    public var knownCount = 0
    /// New pages that are older than asked for; the ledger does not keep them.
    public var oldCount = 0

    public init() {}
  }

  /// Notes the pages that a source lists: new ones are due at once, and so are those that have changed since they were fetched.
  ///
  /// A page whose changes turned out to be none several times is asked for again only after hours, then days: some sites give all
  /// their pages the time of the request.
  ///
  /// - Parameters:
  ///   - oldest: new pages that the source dates before this are left out; `nil` for none.
  ///   - heedsChanges: whether articles that are had are to be fetched again.
  public func enlist(
    _ pages: [ListedPage], from source: SourceRecord.ID, at now: Int, notBefore oldest: Int? = nil,
    heedsChanges: Bool = true
  ) throws(LedgerError) -> Enlistment {
    let keys = try pages.map { (page) throws(LedgerError) in try key(of: page.identity) }
    return try write { database in
      var enlistment = Enlistment()
      let find = try database.cachedStatement(sql: "SELECT page FROM address WHERE key = ?")
      for (page, key) in zip(pages, keys) {
        if let id = try Int64.fetchOne(find, arguments: [key]) {
          let isDue = try Self.note(page, as: id, at: now, heedsChanges: heedsChanges, in: database)
          if isDue { enlistment.changedCount += 1 } else { enlistment.knownCount += 1 }
        } else if let oldest, let date = page.latest, date < oldest {
          enlistment.oldCount += 1
        } else {
          try database.execute(
            sql: "INSERT INTO page (source, address, state, due, listed, added) VALUES (?, ?, ?, ?, ?, ?)",
            arguments: [source, page.address, PageState.pending.rawValue, now, page.latest, now])
          let id = database.lastInsertedRowID
          try database.execute(
            sql: "INSERT INTO address (key, page) VALUES (?, ?)", arguments: [key, id])
          enlistment.newCount += 1
        }
      }
      return enlistment
    }
  }

  /// The pages of a list that `enlist` would make due, in the order of the list, and what it would return. Writes nothing.
  public func preview(
    _ pages: [ListedPage], at now: Int, notBefore oldest: Int? = nil, heedsChanges: Bool = true
  ) throws(LedgerError) -> (due: [ListedPage], enlistment: Enlistment) {
    let keys = try pages.map { (page) throws(LedgerError) in try key(of: page.identity) }
    return try read { database in
      var (due, enlistment): ([ListedPage], Enlistment) = ([], Enlistment())
      let find = try database.cachedStatement(sql: "SELECT page FROM address WHERE key = ?")
      for (page, key) in zip(pages, keys) {
        if let id = try Int64.fetchOne(find, arguments: [key]) {
          let news = try Self.news(of: page, as: id, at: now, heedsChanges: heedsChanges, in: database)
          if news == .change { enlistment.changedCount += 1 } else { enlistment.knownCount += 1 }
          if news == .change { due.append(page) }
        } else if let oldest, let date = page.latest, date < oldest {
          enlistment.oldCount += 1
        } else {
          enlistment.newCount += 1
          due.append(page)
        }
      }
      return (due, enlistment)
    }
  }

  /// What a source says of a known page that the ledger hadn't heard.
  private enum News {
    /// The page has changed since it was fetched.
    case change
    /// The page is due already, and has a later date.
    case date
  }

  /// Makes a known page due where its source says that it has changed since it was fetched.
  private static func note(
    _ page: ListedPage, as id: Int64, at now: Int, heedsChanges: Bool, in database: Database
  ) throws -> Bool {
    switch try news(of: page, as: id, at: now, heedsChanges: heedsChanges, in: database) {
    case .change:
      try database.execute(
        sql: "UPDATE page SET due = ?, listed = ? WHERE id = ?", arguments: [now, page.modified, id])
      return true
    case .date:
      try database.execute(sql: "UPDATE page SET listed = ? WHERE id = ?", arguments: [page.modified, id])
      return false
    case nil: return false
    }
  }

  private static func news(
    of page: ListedPage, as id: Int64, at now: Int, heedsChanges: Bool, in database: Database
  ) throws -> News? {
    guard let modified = page.modified else { return nil }
    let row = try Row.fetchOne(
      database, sql: "SELECT state, due, listed, fetched, vain, file FROM page WHERE id = ?", arguments: [id])
    guard let row, modified > row["listed"] as Int? ?? 0 else { return nil }
    // It is yet to be fetched, and will be as it is by then.
    if row["due"] as Int? != nil { return .date }
    // An article without a file was pruned.
    let isFiled = row["state"] == PageState.written.rawValue && row["file"] as String? != nil
    guard let fetched: Int = row["fetched"],
      isFiled && heedsChanges || row["state"] == PageState.failed.rawValue,
      // By a clock that was wrong then, if it was fetched in the future.
      modified > fetched || fetched > now
    else { return nil }
    let vain: Int = row["vain"]
    let pause = vain == 0 ? 0 : firstPause << min(vain - 1, mostDoublings)
    return now >= fetched + pause || fetched > now ? .change : nil
  }

  /// After a change that was none, a page has to wait for an hour before it may have changed again, then two, up to about five days.
  private static var firstPause: Int { 3_600 }
  private static var mostDoublings: Int { 7 }

  // MARK: Due pages

  /// No page is to wait for longer, in seconds: 40 days. One that is due later was given its time by a clock that has been set back since.
  private static var longestWait: Int { 40 * 86_400 }
  private static var isDue: String { "(due <= ?1 OR due > ?1 + \(longestWait))" }

  /// The pages that are due, the newest first, by the date that their sources give them or else by when they were listed.
  ///
  /// - Parameters:
  ///   - limits: how many pages of a source at most, by its id; sources that are not in it give none.
  ///   - limit: how many pages at most.
  ///   - since: pages that their sources date before this are left out, and stay due.
  public func duePages(
    at now: Int, limits: [SourceRecord.ID: Int], limit: Int = .max, since: Int? = nil
  ) throws(LedgerError) -> [DuePage] {
    try read { database in
      var left = limits
      var pages: [DuePage] = []
      let cursor = try Row.fetchCursor(
        database,
        sql: """
          SELECT id, source, address, state, added, listed, entityTag, lastModified, failures, hash, file, revision
          FROM page WHERE \(Self.isDue) AND (?2 IS NULL OR listed IS NULL OR listed >= ?2)
          ORDER BY COALESCE(listed, added) DESC, id DESC
          """, arguments: [now, since])
      while pages.count < limit, let row = try cursor.next() {
        let source: Int64 = row["source"]
        guard let room = left[source], room > 0 else { continue }
        left[source] = room - 1
        pages.append(DuePage(row))
      }
      return pages
    }
  }

  /// The number of pages that are due, by the id of their source.
  public func dueCounts(at now: Int) throws(LedgerError) -> [SourceRecord.ID: Int] {
    try read { database in
      let rows = try Row.fetchAll(
        database, sql: "SELECT source, COUNT(*) AS count FROM page WHERE \(Self.isDue) GROUP BY source",
        arguments: [now])
      return Dictionary(uniqueKeysWithValues: rows.map { ($0["source"], $0["count"]) })
    }
  }

  /// Whether it knows any page.
  public func hasPages() throws(LedgerError) -> Bool {
    try read { try Bool.fetchOne($0, sql: "SELECT EXISTS (SELECT 1 FROM page)") ?? false }
  }

  /// The number of pages in each state.
  public func pageCounts() throws(LedgerError) -> [PageState: Int] {
    try read { database in
      let rows = try Row.fetchAll(database, sql: "SELECT state, COUNT(*) AS count FROM page GROUP BY state")
      var counts: [PageState: Int] = [:]
      for row in rows { if let state = PageState(rawValue: row["state"]) { counts[state] = row["count"] } }
      return counts
    }
  }

  /// What an address's identity is found by.
  func key(of identity: String) throws(LedgerError) -> Data {
    do {
      return Data(try ContentHash(of: identity).leadingBytes(16))
    } catch {
      throw LedgerError(path: path, problem: .other(error.description))
    }
  }
}

extension DuePage {
  fileprivate init(_ row: Row) {
    let hash: Data? = row["hash"]
    self.init(
      id: row["id"], source: row["source"], address: row["address"],
      state: PageState(rawValue: row["state"]) ?? .pending, added: row["added"], listed: row["listed"],
      entityTag: row["entityTag"], lastModified: row["lastModified"], failures: row["failures"],
      hash: hash.map { Array($0) }, file: row["file"], revision: row["revision"])
  }
}
