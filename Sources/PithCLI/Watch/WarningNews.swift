import Pith

/// Whether the warnings of a configuration are to be told now, or have been within a day.
struct WarningNews {
  private let text: String
  private let now: Int

  /// The fact that holds when which warnings were told: the time, a line end and their text.
  private static let fact = "told warnings"
  /// What goes on being so is told once a day.
  private static let repetition = 86_400

  /// - Parameter now: in seconds since 1970.
  init(_ warnings: [ConfigurationProblem], now: Int) {
    text = warnings.map(\.description).joined(separator: "\n")
    self.now = now
  }

  func isNews(in ledger: Ledger) throws(LedgerError) -> Bool {
    guard let told = try ledger.fact(Self.fact), let end = told.firstIndex(of: "\n"),
      let time = Int(told[..<end]), told[told.index(after: end)...] == text
    else { return true }
    // A clock that was set back must not silence them.
    return !(time..<time + Self.repetition).contains(now)
  }

  func noteTold(in ledger: Ledger) throws(LedgerError) {
    try ledger.setFact(Self.fact, to: "\(now)\n\(text)")
  }
}
