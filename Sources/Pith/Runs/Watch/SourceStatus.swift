public import PithConfig
import PithExtract
public import PithLedger

/// What is known of a source.
public struct SourceStatus: Sendable {
  public var source: SourceConfiguration
  /// `nil` where no run has asked it yet.
  public var record: SourceRecord?
  /// The last days, today included, the oldest first.
  public var days: [DayCounts]
  /// Pages that are due and wait for the next run.
  public var dueCount: Int
  /// Why pages of it failed, or were left out, in these days: the codes, and how many pages have each.
  public var codes: [String: Int]
  public var problems: [RunProblem]

  /// The articles that were written for the first time, by day.
  public var written: [Int] { days.map { $0[.written] } }

  /// The status of all sources of a configuration.
  ///
  /// - Parameters:
  ///   - ledger: `nil` where there is none yet.
  ///   - dayCount: how many days are looked back.
  ///   - now: in seconds since 1970.
  /// - Throws: `LedgerError`.
  public static func all(
    of configuration: Configuration, _ ledger: Ledger?, dayCount: Int, at now: Int
  ) throws(LedgerError) -> [SourceStatus] {
    let due = try ledger?.dueCounts(at: now) ?? [:]
    let today = now / CivilDay.secondsADay
    return try configuration.sources.map { (source) throws(LedgerError) in
      var status = SourceStatus(source: source, record: nil, days: [], dueCount: 0, codes: [:], problems: [])
      status.days = (0..<dayCount).map { DayCounts(day: today - dayCount + 1 + $0) }
      guard let ledger, let record = try ledger.sources(named: [source.name]).first,
        record.address == source.address
      else { return status }
      status.record = record
      status.days = try ledger.days(of: record.id, from: today - dayCount + 1, through: today)
      status.dueCount = due[record.id] ?? 0
      status.codes = try ledger.codes(
        of: record.id, since: (today - dayCount + 1) * CivilDay.secondsADay)
      if source.isEnabled {
        status.problems = try SourceWatch(configuration.watch, ledger: ledger, now: now).currentProblems(
          of: record)
      }
      return status
    }
  }
}
