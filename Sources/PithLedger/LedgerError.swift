/// What keeps a ledger from being used.
public struct LedgerError: Error, Hashable, Sendable, CustomStringConvertible {
  public enum Problem: Hashable, Sendable {
    /// The file has been cut off, or parts of it overwritten.
    case broken(String)
    /// The file is none of SQLite's.
    case noDatabase
    /// The file is a database of another program.
    case foreign
    /// A later version of Pith has written it.
    case newer
    /// The file cannot be read or written.
    case notAccessible(String)
    /// No space is left for it.
    case diskFull
    /// Another program holds it for longer than is waited.
    case busy
    /// Something else, in SQLite's words.
    case other(String)
  }

  /// The path of the ledger.
  public let path: String
  public let problem: Problem

  public init(path: String, problem: Problem) {
    self.path = path
    self.problem = problem
  }

  /// Whether the file itself is damaged, so that another one has to take its place.
  public var isBroken: Bool { if case .broken = problem { true } else { false } }

  public var description: String {
    switch problem {
    case .broken(let reason): "the ledger \(path) is broken (\(reason))"
    case .noDatabase:
      "the ledger \(path) is a file of another kind; name another one with --state, or move it away if nobody needs it"
    case .foreign:
      "the ledger \(path) is a database of another program; name another file with --state"
    case .newer:
      "the ledger \(path) was written by a later version of pith; use that version, or another file with --state"
    case .notAccessible(let reason):
      "the ledger \(path) cannot be used (\(reason)); see to the permissions of the file and its folder, or name another with --state"
    case .diskFull: "the ledger \(path) was not written: the disk is full; free some space and run again"
    case .busy: "the ledger \(path) is held by another program; end it, or wait until it is done"
    case .other(let reason): "the ledger \(path): \(reason)"
    }
  }
}
