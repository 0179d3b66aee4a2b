public import PithLedger

/// What all runs of a ledger came to together: the counters that a monitor reads, which must never fall.
public struct RunTotals: Hashable, Sendable {
  /// Pages by how they ended: `written`, `changed`, `unchanged`, `duplicate`, `skipped <code>`, `failed <code>`.
  public var pages: [String: Int] = [:]
  public var timings = FetchTimings.Snapshot()
  public var runCount = 0

  private static let fact = "totals"

  /// - Throws: `LedgerError`.
  public init(_ ledger: Ledger) throws(LedgerError) {
    guard let text = try ledger.fact(Self.fact) else { return }
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: "\t").map(String.init)
      guard parts.count == 2 else { continue }
      read(parts[0], parts[1])
    }
  }

  private mutating func read(_ name: String, _ value: String) {
    switch name {
    case "runs": runCount = Int(value) ?? 0
    case "bytes": timings.bytes = Int(value) ?? 0
    case "seconds": timings.seconds = Double(value) ?? 0
    case "buckets":
      let counts = value.split(separator: " ").compactMap { Int($0) }
      if counts.count == timings.counts.count { timings.counts = counts }
    default: pages[name] = Int(value) ?? 0
    }
  }

  /// Adds a run.
  public mutating func add(_ report: SourceRunReport) {
    runCount += 1
    let outcomes = [
      ("written", report.writtenCount), ("changed", report.changedCount),
      ("unchanged", report.unchangedCount), ("duplicate", report.duplicateCount),
    ]
    for (name, count) in outcomes { pages[name, default: 0] += count }
    for (code, count) in report.skips { pages["skipped \(code)", default: 0] += count }
    for (code, count) in report.failures { pages["failed \(code)", default: 0] += count }
    for (index, count) in report.timings.counts.enumerated() { timings.counts[index] += count }
    timings.seconds += report.timings.seconds
    timings.bytes += report.timings.bytes
  }

  /// Keeps the sums in the ledger.
  public func keep(in ledger: Ledger) throws(LedgerError) {
    var lines = pages.sorted { $0.key < $1.key }.map { "\($0.key)\t\($0.value)" }
    lines.append("runs\t\(runCount)")
    lines.append("bytes\t\(timings.bytes)")
    lines.append("seconds\t\(timings.seconds)")
    lines.append("buckets\t\(timings.counts.map(String.init).joined(separator: " "))")
    try ledger.setFact(Self.fact, to: lines.joined(separator: "\n"))
  }
}
