import Pith

/// A run of sources in one line.
struct SourceRunSummary {
  let report: SourceRunReport

  init(_ report: SourceRunReport) {
    self.report = report
  }

  /// `12 sources asked, 3 articles written, 1 changed, 2 failed, 8.4 s`
  var text: String {
    var parts = [Self.counted(report.sourceCount, "source", "sources") + " asked"]
    if report.failedSourceCount > 0 { parts.append("\(report.failedSourceCount) of them failed") }
    parts.append(Self.counted(report.writtenCount, "article", "articles") + " written")
    let others = [
      (report.changedCount, "changed"), (report.unchangedCount, "not changed"),
      (report.duplicateCount, report.duplicateCount == 1 ? "duplicate" : "duplicates"),
      (skipCount, "skipped"), (failureCount, "failed"),
      (report.leftCount, "left for later"),
    ]
    parts += others.filter { $0.0 > 0 }.map { "\(ProgressLine.grouped($0.0)) \($0.1)" }
    switch report.stop {
    case .deadline: parts.append("ended by its deadline")
    case .signal: parts.append("ended by a signal")
    case .fault: parts.append("ended by a fault")
    case nil: break
    }
    parts.append(seconds)
    return parts.joined(separator: ", ")
  }

  var fields: [String: String] {
    [
      "event": "end", "sources": "\(report.sourceCount)", "sourcesFailed": "\(report.failedSourceCount)",
      "written": "\(report.writtenCount)", "changed": "\(report.changedCount)",
      "unchanged": "\(report.unchangedCount)", "duplicates": "\(report.duplicateCount)",
      "skipped": "\(skipCount)", "failed": "\(failureCount)", "left": "\(report.leftCount)",
      "seconds": "\(report.duration / .seconds(1))",
    ]
  }

  private var skipCount: Int { report.skips.values.reduce(0, +) }
  private var failureCount: Int { report.failures.values.reduce(0, +) }

  private var seconds: String {
    let tenths = Int((report.duration / .milliseconds(100)).rounded())
    return "\(tenths / 10).\(tenths % 10) s"
  }

  private static func counted(_ count: Int, _ one: String, _ several: String) -> String {
    "\(ProgressLine.grouped(count)) \(count == 1 ? one : several)"
  }
}
