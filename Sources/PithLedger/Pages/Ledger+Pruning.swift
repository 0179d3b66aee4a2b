import GRDB

extension Ledger {
  /// The articles with files that were last fetched before a time, the oldest first.
  public func articles(fetchedBefore time: Int) throws(LedgerError) -> [FiledArticle] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT id, source, file, revision, fetched FROM page
          WHERE state = ? AND file IS NOT NULL AND fetched < ? ORDER BY fetched, id
          """, arguments: [PageState.written.rawValue, time]
      ).map(FiledArticle.init)
    }
  }

  /// The articles with files that are not among the newest of their source, by when they appeared; the oldest first.
  public func articles(beyondNewest count: Int) throws(LedgerError) -> [FiledArticle] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT id, source, file, revision, fetched FROM (
            SELECT *, \(Self.appeared) AS appeared,
              ROW_NUMBER() OVER (PARTITION BY source ORDER BY \(Self.appeared) DESC, added DESC, id) AS rank
            FROM page WHERE state = ? AND file IS NOT NULL)
          WHERE rank > ? ORDER BY appeared, added, id DESC
          """, arguments: [PageState.written.rawValue, count]
      ).map(FiledArticle.init)
    }
  }

  /// When the article of a page appeared, as far as anybody says so. A fetch says little of it: a first run takes the newest first, and
  /// what has changed is fetched again, and listed anew: it appeared no later than it was first seen. No article appeared after it was fetched, whatever date it bears.
  static var appeared: String { "MIN(COALESCE(published, MIN(listed, added), added), fetched)" }

  /// Notes that the files of articles are gone. The articles stay known, so that they are not fetched again, also where they have changed.
  public func noteRemoved(_ articles: [FiledArticle.ID]) throws(LedgerError) {
    try write { database in
      for id in articles {
        try database.execute(sql: "UPDATE page SET file = NULL, due = NULL WHERE id = ?", arguments: [id])
      }
    }
  }
}

extension FiledArticle {
  fileprivate init(_ row: Row) {
    self.init(
      id: row["id"], source: row["source"], file: row["file"], revision: row["revision"],
      fetched: row["fetched"])
  }
}
