import FoundationEssentials
import PithExtract

/// The index files of an output folder: a line for each article that was written on a day.
enum IndexFile {
  /// Relative to the output folder.
  static let folder = "index"

  /// `2026-01-31.jsonl`
  ///
  /// - Parameter day: days since 1970-01-01.
  static func name(ofDay day: Int) -> String {
    "\(CivilDay.date(secondsSince1970: day * CivilDay.secondsADay).dayText).jsonl"
  }

  /// The names of the index files that are there, the oldest first.
  static func names(in output: String) -> [String] {
    let all = (try? FileManager.default.contentsOfDirectory(atPath: "\(output)/\(folder)")) ?? []
    return all.filter { $0.hasSuffix(".jsonl") }.sorted()
  }
}
