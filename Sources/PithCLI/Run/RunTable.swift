import Pith

/// How a run of fetches ended, as a table for people who watched it: the outcomes by their codes, and the hosts that took longest.
///
///     outcome                pages
///     article                4,812
///     skipped: robots           31
///     failed: notFound           9
///
///     slowest host        mean time  requests  failed
///     slow.example           12.4 s        20       3
struct RunTable {
  let report: RunReport
  let slowestHosts: [HostTime]

  /// More would push the first part off the screen.
  static let shownHosts = 5

  /// Its lines, without line ends.
  var lines: [String] {
    let outcomes = Self.aligned([["outcome", "pages"]] + outcomeRows)
    guard !slowestHosts.isEmpty else { return outcomes }
    let rows = slowestHosts.map { host in
      [
        host.host.asSingleLine.shortened(toColumns: Self.widestHost), Self.seconds(host.meanTime),
        ProgressLine.grouped(host.requestCount), ProgressLine.grouped(host.failureCount),
      ]
    }
    return outcomes + [""] + Self.aligned([["slowest hosts", "mean time", "requests", "failed"]] + rows)
  }

  private static let widestHost = 40

  private var outcomeRows: [[String]] {
    var rows: [(name: String, count: Int)] = []
    for (cause, count) in report.skips { rows.append(("skipped: \(cause.code)", count)) }
    let skips = Self.sorted(rows)
    rows = report.failures.map { ("failed: \($0.key.code)", $0.value) }
    return ([("article", report.successCount)] + skips + Self.sorted(rows)).map {
      [$0.0, ProgressLine.grouped($0.1)]
    }
  }

  /// One row a name, the most frequent first.
  private static func sorted(_ rows: [(name: String, count: Int)]) -> [(String, Int)] {
    Dictionary(rows.map { ($0.name, $0.count) }, uniquingKeysWith: +)
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { ($0.key, $0.value) }
  }

  /// The first column flush left, the others flush right.
  private static func aligned(_ rows: [[String]]) -> [String] {
    let widths = (0..<(rows.first?.count ?? 0)).map { column in rows.map { $0[column].columns }.max() ?? 0 }
    return rows.map { row in
      zip(row, widths).enumerated().map { column, cell in
        let padding = String(repeating: " ", count: max(0, cell.1 - cell.0.columns))
        return column == 0 ? cell.0 + padding : padding + cell.0
      }.joined(separator: "  ")
    }
  }

  private static func seconds(_ time: Duration) -> String {
    let tenths = Int((time / .milliseconds(100)).rounded())
    return "\(tenths / 10).\(tenths % 10) s"
  }
}
