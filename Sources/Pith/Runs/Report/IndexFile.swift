import PithExtract

/// The index files of an output folder.
enum IndexFile {
  /// Relative to the output folder.
  static let folder = "index"

  /// `2026-01-31.jsonl`
  ///
  /// - Parameter day: days since 1970-01-01.
  static func name(ofDay day: Int) -> String {
    "\(CivilDay.date(secondsSince1970: day * CivilDay.secondsADay).dayText).jsonl"
  }
}
