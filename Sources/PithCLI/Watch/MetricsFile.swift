import Pith

/// The file of `--metrics`, which speaks of the last run however that ended.
struct MetricsFile {
  /// `nil` where none is wanted.
  let path: String?

  func write(_ text: MetricsText) throws(WriteError) {
    guard let path else { return }
    try OutputFile(path).write(Array(text.text.utf8))
  }

  /// Says that a run failed of which no figures can be had. If that fails as well, what kept the run from its work is told all the same.
  func writeFailure() {
    try? write(MetricsText(failed: SystemTime.now()))
  }
}
