import Pith

/// The status of sources as a table for people.
///
///     source   last had    new articles, 14 days     next      state
///     valley   4 min ago   ▁▃▂▅█▃▁▁▂▄▃▂▁▃  12.4/day  11 min    fine
///       pages failed: 3 notFound, 1 totalTimeout
struct StatusListing {
  /// Its lines, without line ends.
  let lines: [String]

  private static let bars = Array("▁▂▃▄▅▆▇█")
  private static let widestName = 40

  init(_ statuses: [SourceStatus], dayCount: Int, now: Int) {
    var rows = [["source", "last had", "new articles, \(dayCount) days", "a day", "next", "state"]]
    var notes: [Int: [String]] = [:]
    for status in statuses {
      notes[rows.count] = Self.notes(on: status)
      rows.append(Self.row(status, now: now))
    }
    let widths = rows[0].indices.map { column in rows.map { $0[column].columns }.max() ?? 0 }
    var lines: [String] = []
    for (index, row) in rows.enumerated() {
      let cells = zip(row, widths).map { $0 + String(repeating: " ", count: $1 - $0.columns) }
      var line = cells.joined(separator: "  ")
      while line.hasSuffix(" ") { line.removeLast() }
      lines.append(line)
      lines += (notes[index] ?? []).map { "  " + $0.asSingleLine }
    }
    self.lines = lines
  }

  private static func row(_ status: SourceStatus, now: Int) -> [String] {
    let name = status.source.name.asSingleLine.shortened(toColumns: widestName)
    let written = status.written
    let perDay =
      Double(written.reduce(0, +))
      / Double(max(1, status.record.map { days(since: $0.added, written.count, now) } ?? 1))
    let next = status.record.map { record in
      !status.source.isEnabled || record.isGone ? "–" : record.due <= now ? "now" : span(record.due - now)
    }
    return [
      name, status.record?.succeeded.map { span(now - $0) + " ago" } ?? "never", chart(written),
      "\((perDay * 10).rounded() / 10)", status.source.isEnabled ? next ?? "now" : "–", state(of: status),
    ]
  }

  /// The days for which a source has been known, at most those that are shown.
  private static func days(since time: Int, _ most: Int, _ now: Int) -> Int {
    min(most, (now - time) / 86_400 + 1)
  }

  private static func state(of status: SourceStatus) -> String {
    if !status.source.isEnabled { return "off" }
    guard let record = status.record, record.attempted != nil else { return "not asked yet" }
    if record.isGone { return "gone" }
    if record.failures > 0 { return "failed \(record.failures)x: \(record.code ?? "unknown")" }
    switch status.problems.first?.kind {
    case .sourceQuiet: return "quiet"
    case .articlesShrunk: return "articles shrunk"
    default: return "fine"
    }
  }

  private static func notes(on status: SourceStatus) -> [String] {
    var notes = status.problems.map(\.text)
    if let record = status.record, record.failures > 0, status.problems.isEmpty, let detail = record.detail {
      notes.append(detail)
    }
    if !status.codes.isEmpty {
      let codes = status.codes.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      notes.append("pages not had: " + codes.map { "\($0.value) \($0.key)" }.joined(separator: ", "))
    }
    if status.dueCount > 0 {
      notes.append("\(ProgressLine.grouped(status.dueCount)) pages wait for the next run")
    }
    return notes
  }

  /// A bar a day; a day without articles has a dot.
  private static func chart(_ counts: [Int]) -> String {
    let most = counts.max() ?? 0
    return String(
      counts.map { count in
        count == 0 ? "·" : bars[min(bars.count - 1, (count * bars.count - 1) / max(most, 1))]
      })
  }

  private static func span(_ seconds: Int) -> String {
    switch seconds {
    case ..<120: "\(max(0, seconds)) s"
    case ..<7_200: "\(seconds / 60) min"
    case ..<172_800: "\(seconds / 3_600) h"
    default: "\(seconds / 86_400) days"
    }
  }
}
