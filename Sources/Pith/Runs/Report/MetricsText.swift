public import PithLedger

/// The figures of a ledger and of its last run, in Prometheus's text format, for the textfile collector of its node exporter.
///
/// See https://prometheus.io/docs/instrumenting/exposition_formats/. Counters count over all runs of the ledger.
public struct MetricsText: Sendable {
  private var lines: [String] = []

  /// The whole file.
  public var text: String { lines.map { $0 + "\n" }.joined() }

  /// - Parameters:
  ///   - ended: when the run ended, in seconds since 1970.
  ///   - isSuccess: whether it came to its end without a problem.
  public init(
    _ report: SourceRunReport, totals: RunTotals, sources: [SourceRecord], ended: Int, isSuccess: Bool,
    lastSuccess: Int?
  ) {
    add("pith_runs_total", "counter", "Runs of pith run.", [([], "\(totals.runCount)")])
    addEnd(at: ended, isSuccess: isSuccess)
    if let lastSuccess {
      add(
        "pith_run_last_success_timestamp_seconds", "gauge", "When a run last ended without a problem.",
        [([], "\(lastSuccess)")])
    }
    add(
      "pith_run_duration_seconds", "gauge", "How long the last run took.",
      [([], "\(report.duration / .seconds(1))")])
    add(
      "pith_pages_due", "gauge", "Pages that are due and wait for the next run.",
      [([], "\(report.leftCount)")])
    add(
      "pith_pages_total", "counter", "Pages by how they ended.",
      totals.pages.sorted { $0.key < $1.key }.map { name, count in
        let parts = name.split(separator: " ", maxSplits: 1).map(String.init)
        let code = parts.count > 1 ? [("code", parts[1])] : []
        return ([("outcome", parts[0])] + code, "\(count)")
      })
    add(
      "pith_received_bytes_total", "counter", "Bytes of pages, unpacked.", [([], "\(totals.timings.bytes)")])
    addHistogram(totals.timings)
    addSources(sources)
  }

  /// The figures of a run that could not be begun, of which nothing else is known: counters that are not there are a gap, while zeros
  /// would be a fall.
  ///
  /// - Parameter failed: when it ended, in seconds since 1970.
  public init(failed: Int) {
    addEnd(at: failed, isSuccess: false)
  }

  private mutating func addEnd(at time: Int, isSuccess: Bool) {
    add("pith_run_end_timestamp_seconds", "gauge", "When the last run ended.", [([], "\(time)")])
    add(
      "pith_run_success", "gauge", "Whether the last run came to its end without a problem.",
      [([], isSuccess ? "1" : "0")])
  }

  private mutating func addHistogram(_ timings: FetchTimings.Snapshot) {
    let name = "pith_fetch_duration_seconds"
    lines.append("# HELP \(name) From the turn of a page to its last byte, waiting for its host included.")
    lines.append("# TYPE \(name) histogram")
    var sum = 0
    for (index, count) in timings.counts.enumerated() {
      sum += count
      let bound = index < FetchTimings.bounds.count ? "\(FetchTimings.bounds[index])" : "+Inf"
      lines.append("\(name)_bucket{le=\"\(bound)\"} \(sum)")
    }
    lines.append("\(name)_sum \(timings.seconds)")
    lines.append("\(name)_count \(sum)")
  }

  private mutating func addSources(_ sources: [SourceRecord]) {
    let had = sources.filter { $0.succeeded != nil }
    add(
      "pith_source_last_success_timestamp_seconds", "gauge", "When a source was last had.",
      had.map { ([("source", $0.name)], "\($0.succeeded ?? 0)") })
    let changed = sources.filter { $0.changed != nil }
    add(
      "pith_source_last_new_timestamp_seconds", "gauge", "When a source last listed something new.",
      changed.map { ([("source", $0.name)], "\($0.changed ?? 0)") })
    add(
      "pith_source_failures", "gauge", "Failures of a source in a row.",
      sources.map { ([("source", $0.name)], "\($0.failures)") })
  }

  private mutating func add(
    _ name: String, _ type: String, _ help: String, _ samples: [(labels: [(String, String)], value: String)]
  ) {
    guard !samples.isEmpty else { return }
    lines.append("# HELP \(name) \(help)")
    lines.append("# TYPE \(name) \(type)")
    for sample in samples {
      let labels = sample.labels.map { "\($0.0)=\"\(Self.escaped($0.1))\"" }.joined(separator: ",")
      lines.append(labels.isEmpty ? "\(name) \(sample.value)" : "\(name){\(labels)} \(sample.value)")
    }
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
  }
}
