import Glibc
public import PithConfig
import PithExtract
public import PithLedger

/// Opens the ledger of a configuration for a run, and sets a broken one aside.
///
/// Whoever calls holds the ledger's `RunLock`.
public struct LedgerKeeper {
  private let configuration: Configuration
  private let now: Int
  private let note: (String) -> Void

  /// The fact that a run has begun and not come to its end.
  private static let runningFact = "running since"
  /// The fact that a ledger takes up what the index knows, and has not all of it yet.
  private static let restoringFact = "restoring since"
  private static let parts = ["", "-wal", "-shm"]

  /// - Parameters:
  ///   - now: in seconds since 1970.
  ///   - note: hears, in sentences, what was set aside and made anew.
  public init(_ configuration: Configuration, now: Int, note: @escaping (String) -> Void) {
    self.configuration = configuration
    self.now = now
    self.note = note
  }

  /// Opens the ledger, or makes one anew from the output folder where it is broken, was lost, or was not made to the end before. After a
  /// run that was killed the whole of it is looked through.
  public func open() throws(LedgerError) -> Ledger {
    do {
      let emptiness = self.emptiness
      let ledger = try Ledger(path: configuration.state)
      let incompleteness = try incompleteness(of: ledger)
      if let reason = emptiness ?? incompleteness {
        try restore(ledger, why: "\(configuration.state) \(reason)")
      }
      if try ledger.fact(Self.runningFact) != nil { try ledger.verify() }
      try ledger.setFact(Self.runningFact, to: "\(now)")
      return ledger
    } catch {
      guard case .broken = error.problem else { throw error }
      return try replace(because: error)
    }
  }

  /// Why the ledger knows nothing; `nil` where there is something in its file.
  private var emptiness: String? {
    var facts = stat()
    guard stat(configuration.state, &facts) == 0 else { return "is not there" }
    return facts.st_size < Self.smallestDatabase ? "is empty" : nil
  }

  /// Why the ledger may know less than the index; `nil` where it knows all. What was made without looking at the index, or by a run that was
  /// killed meanwhile, is as good as none.
  private func incompleteness(of ledger: Ledger) throws(LedgerError) -> String? {
    if try ledger.fact(Self.restoringFact) != nil { return "was not made anew to the end" }
    return try ledger.hasPages() ? nil : "knows no page"
  }

  /// The smallest page of SQLite, in bytes; it takes a shorter file for a new one.
  private static let smallestDatabase = 512

  /// Notes that the run has come to its end, and closes the ledger.
  public func close(_ ledger: Ledger) throws(LedgerError) {
    try ledger.setFact(Self.runningFact, to: nil)
    try ledger.close()
  }

  /// Sets the broken ledger aside, and makes one anew.
  public func replace(because error: LedgerError) throws(LedgerError) -> Ledger {
    let path = configuration.state
    let stamp = CivilDay.date(secondsSince1970: now).description.filter { $0 != ":" && $0 != "-" }
    let aside = "\(path).broken-\(stamp)"
    for part in Self.parts where rename(path + part, aside + part) != 0 && errno != ENOENT {
      throw LedgerError(path: path, problem: .notAccessible(String(cString: strerror(errno))))
    }
    note("\(error.description); it is kept as \(aside)")
    let ledger = try Ledger(path: path)
    try restore(ledger, why: "it is made anew")
    try ledger.setFact(Self.runningFact, to: "\(now)")
    return ledger
  }

  /// Takes up what the index files of the output folder know.
  private func restore(_ ledger: Ledger, why: String) throws(LedgerError) {
    try ledger.setFact(Self.restoringFact, to: "\(now)")
    var count = 0
    for batch in IndexReader(output: configuration.output) { count += try ledger.restore(batch, at: now) }
    try ledger.setFact(Self.restoringFact, to: nil)
    guard count > 0 else { return }
    let articles = count == 1 ? "1 article was" : "\(count) articles were"
    note("\(why), and \(articles) taken up from the index of \(configuration.output)")
  }
}
