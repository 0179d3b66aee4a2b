import GRDB

/// The tables of a ledger, and how those of earlier versions become those of this one.
///
/// A migration that was released is never changed: a new one follows it.
enum LedgerMigrations {
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1: sources, pages, texts") { database in
      for table in [sources, documents, pages, addresses, bands, days, indexLines, robots, facts] {
        try database.execute(sql: table)
      }
    }
    migrator.registerMigration("2: titles") { try $0.execute(sql: titles) }
    migrator.registerMigration("3: pauses") { try $0.execute(sql: pauses) }
    return migrator
  }

  private static let sources = """
    CREATE TABLE source (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE,
      kind TEXT NOT NULL,
      address TEXT NOT NULL,
      added INTEGER NOT NULL,
      due INTEGER NOT NULL,
      interval INTEGER,
      attempted INTEGER,
      succeeded INTEGER,
      changed INTEGER,
      failures INTEGER NOT NULL DEFAULT 0,
      code TEXT,
      detail TEXT,
      isGone INTEGER NOT NULL DEFAULT 0
    ) STRICT;
    """

  /// What a source is read from: a feed, the files of a sitemap.
  private static let documents = """
    CREATE TABLE document (
      source INTEGER NOT NULL REFERENCES source(id) ON DELETE CASCADE,
      address TEXT NOT NULL,
      entityTag TEXT,
      lastModified TEXT,
      hash BLOB,
      listed INTEGER,
      read INTEGER NOT NULL,
      PRIMARY KEY (source, address)
    ) STRICT, WITHOUT ROWID;
    """

  private static let pages = """
    CREATE TABLE page (
      id INTEGER PRIMARY KEY,
      source INTEGER NOT NULL,
      address TEXT NOT NULL,
      state INTEGER NOT NULL,
      due INTEGER,
      listed INTEGER,
      added INTEGER NOT NULL,
      fetched INTEGER,
      entityTag TEXT,
      lastModified TEXT,
      code TEXT,
      failures INTEGER NOT NULL DEFAULT 0,
      vain INTEGER NOT NULL DEFAULT 0,
      hash BLOB,
      fingerprint INTEGER,
      words INTEGER,
      published INTEGER,
      file TEXT COLLATE NOCASE,
      revision INTEGER NOT NULL DEFAULT 1,
      original INTEGER
    ) STRICT;
    CREATE INDEX page_due ON page(due) WHERE due IS NOT NULL;
    CREATE INDEX page_hash ON page(hash) WHERE hash IS NOT NULL;
    CREATE UNIQUE INDEX page_file ON page(file) WHERE file IS NOT NULL;
    CREATE INDEX page_source ON page(source, fetched) WHERE fetched IS NOT NULL;
    """

  /// What titles are compared by; those of earlier versions are not known.
  private static let titles = "ALTER TABLE page ADD COLUMN title BLOB"

  /// The first 16 bytes of the SHA-256 of an address's identity; a page has one for each address that leads to it.
  private static let addresses = """
    CREATE TABLE address (
      key BLOB PRIMARY KEY,
      page INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    """

  /// The quarters of the fingerprints of the newest texts.
  private static let bands = """
    CREATE TABLE band (
      band INTEGER NOT NULL,
      value INTEGER NOT NULL,
      page INTEGER NOT NULL,
      time INTEGER NOT NULL,
      PRIMARY KEY (band, value, page)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX band_time ON band(time);
    """

  private static let days = """
    CREATE TABLE day (
      source INTEGER NOT NULL REFERENCES source(id) ON DELETE CASCADE,
      day INTEGER NOT NULL,
      written INTEGER NOT NULL DEFAULT 0,
      changed INTEGER NOT NULL DEFAULT 0,
      unchanged INTEGER NOT NULL DEFAULT 0,
      duplicates INTEGER NOT NULL DEFAULT 0,
      skipped INTEGER NOT NULL DEFAULT 0,
      failed INTEGER NOT NULL DEFAULT 0,
      requests INTEGER NOT NULL DEFAULT 0,
      PRIMARY KEY (source, day)
    ) STRICT, WITHOUT ROWID;
    """

  /// The lines of the index files that are not closed yet.
  private static let indexLines = """
    CREATE TABLE indexLine (
      day INTEGER NOT NULL,
      page INTEGER NOT NULL,
      revision INTEGER NOT NULL,
      line TEXT NOT NULL,
      PRIMARY KEY (day, page, revision)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE indexDay (
      day INTEGER PRIMARY KEY,
      isStale INTEGER NOT NULL
    ) STRICT;
    """

  private static let robots = """
    CREATE TABLE robots (
      origin TEXT PRIMARY KEY,
      body BLOB,
      fetched INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    """

  /// The hosts that want to be left alone, and until when.
  private static let pauses = """
    CREATE TABLE pause (
      host TEXT PRIMARY KEY,
      until INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    """

  /// Single values, by name.
  private static let facts = """
    CREATE TABLE fact (
      name TEXT PRIMARY KEY,
      value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    """
}
