import Pith

/// A run in one line, for people who watched it.
struct RunSummary {
  let report: RunReport

  init(_ report: RunReport) {
    self.report = report
  }

  /// `120 articles, 3 failed, 0.8 s`
  var text: String {
    var parts = [
      report.successCount == 1 ? "1 article" : "\(ProgressLine.grouped(report.successCount)) articles"
    ]
    if report.skipCount > 0 { parts.append("\(ProgressLine.grouped(report.skipCount)) skipped") }
    let failed = report.failureCount - report.failureCount(of: .cancelled)
    if failed > 0 { parts.append("\(ProgressLine.grouped(failed)) failed") }
    parts.append("\(tenthsOfSeconds) s")
    if report.wasCancelled { parts.append("stopped before the end") }
    return parts.joined(separator: ", ")
  }

  private var tenthsOfSeconds: String {
    let tenths = Int((report.duration / .milliseconds(100)).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}
