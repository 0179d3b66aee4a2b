import GRDB

/// What is known of sources and pages from one run to the next: an SQLite database in WAL mode.
///
///     let ledger = try Ledger(path: "pith.sqlite")
///     let feed = SourceIdentity(name: "world", kind: "feed", address: "https://example.com/feed")
///     let source = try ledger.register([feed], at: now)[0].id
///     let page = ListedPage(address: "https://example.com/a", identity: "https://example.com/a")
///     _ = try ledger.enlist([page], from: source, at: now)
///     for page in try ledger.duePages(at: now, limits: [source: 100]) { print(page.address) }
///
/// Times are seconds since 1970. A transaction that was committed survives a killed process; a power cut may take the newest ones, so
/// that some work is repeated (`synchronous = NORMAL`). One process may write at a time, which `RunLock` sees to; any number may read
/// meanwhile.
public final class Ledger: Sendable {
  public let path: String
  private let access: Access

  private enum Access {
    case full(DatabaseQueue)
    case reading(TracelessReader)
  }

  /// How long a lock of another process is waited for: readers such as `pith status` hold one for moments.
  private static let patience = 10.0
  /// What SQLite keeps in memory of the file.
  private static let cachedKibibytes = 16_384

  /// Opens a ledger; creates it where there is none, unless it is to be read only, which changes nothing on the disk.
  ///
  /// - Throws: `LedgerError`.
  public init(path: String, readOnly: Bool = false) throws(LedgerError) {
    self.path = path
    if let head = FileHead(path), !head.mayBeDatabase { throw LedgerError(path: path, problem: .noDatabase) }
    access = try Self.mapping(path) {
      if readOnly {
        let reader = try TracelessReader(path: path, configuration: Self.configuration(readOnly: true))
        try reader.read { try Self.checkForReading($0, path: path) }
        return .reading(reader)
      }
      let queue = try DatabaseQueue(path: path, configuration: Self.configuration(readOnly: false))
      try queue.read { try Self.check($0, path: path) }
      // Only now that the file is known to be a ledger: the mode is written into it.
      try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
      try LedgerMigrations.migrator.migrate(queue)
      return .full(queue)
    }
  }

  /// A ledger in memory, which is gone with the value.
  public init() throws(LedgerError) {
    path = ":memory:"
    access = try Self.mapping(path) {
      let queue = try DatabaseQueue()
      try LedgerMigrations.migrator.migrate(queue)
      return .full(queue)
    }
  }

  private static func configuration(readOnly: Bool) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = readOnly
    configuration.busyMode = .timeout(patience)
    configuration.prepareDatabase { database in
      try database.execute(sql: "PRAGMA cache_size = -\(cachedKibibytes)")
      try database.execute(sql: "PRAGMA temp_store = MEMORY")
      if !readOnly { try database.execute(sql: "PRAGMA synchronous = NORMAL") }
    }
    return configuration
  }

  /// - Throws: why the database is no ledger that this version may use.
  private static func check(_ database: Database, path: String) throws {
    let tables = try String.fetchSet(database, sql: "SELECT name FROM sqlite_master WHERE type = 'table'")
    if !tables.isEmpty && !tables.contains(migrationsTable) {
      throw LedgerError(path: path, problem: .foreign)
    }
    if try LedgerMigrations.migrator.hasBeenSuperseded(database) {
      throw LedgerError(path: path, problem: .newer)
    }
  }

  private static func checkForReading(_ database: Database, path: String) throws {
    try check(database, path: path)
    guard try LedgerMigrations.migrator.hasCompletedMigrations(database) else {
      throw LedgerError(path: path, problem: .other("no run has used it with this version yet"))
    }
  }

  /// The table that GRDB keeps the names of migrations in.
  private static let migrationsTable = "grdb_migrations"

  /// Looks through the whole file, which takes about a second for a million pages.
  ///
  /// - Throws: `LedgerError` with `.broken` where something is wrong with it.
  public func verify() throws(LedgerError) {
    let answer = try read { try String.fetchOne($0, sql: "PRAGMA quick_check(1)") }
    if let answer, answer != "ok" { throw LedgerError(path: path, problem: .broken(answer)) }
  }

  /// Closes the file. What was written is then in one file, without the `-wal` beside it.
  public func close() throws(LedgerError) {
    try Self.mapping(path) {
      switch access {
      case .full(let queue): try queue.close()
      case .reading(let reader): try reader.close()
      }
    }
  }

  // MARK: Access

  func read<Value>(_ body: (Database) throws -> Value) throws(LedgerError) -> Value {
    try Self.mapping(path) {
      switch access {
      case .full(let queue): try queue.read(body)
      case .reading(let reader): try reader.read(body)
      }
    }
  }

  func write<Value>(_ body: (Database) throws -> Value) throws(LedgerError) -> Value {
    try Self.mapping(path) {
      guard case .full(let queue) = access else {
        throw LedgerError(path: path, problem: .notAccessible("it was opened to be read only"))
      }
      return try queue.write(body)
    }
  }

  private static func mapping<Value>(_ path: String, _ body: () throws -> Value) throws(LedgerError) -> Value
  {
    do {
      return try body()
    } catch let error as LedgerError {
      throw error
    } catch let error as DatabaseError {
      throw LedgerError(path: path, problem: LedgerError.Problem(error))
    } catch {
      throw LedgerError(path: path, problem: .other("\(error)"))
    }
  }
}

extension LedgerError.Problem {
  init(_ error: DatabaseError) {
    let reason = error.message ?? "\(error)"
    switch error.resultCode {
    case .SQLITE_CORRUPT, .SQLITE_NOTADB: self = .broken(reason)
    case .SQLITE_FULL: self = .diskFull
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy
    case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_READONLY, .SQLITE_AUTH: self = .notAccessible(reason)
    // A read that comes back short is what a file that was cut off gives.
    case .SQLITE_IOERR where error.extendedResultCode == .SQLITE_IOERR_SHORT_READ: self = .broken(reason)
    // A table that is not there though the migrations are said to be done.
    case .SQLITE_ERROR where reason.hasPrefix("no such table"): self = .broken(reason)
    default: self = .other(reason)
    }
  }
}
