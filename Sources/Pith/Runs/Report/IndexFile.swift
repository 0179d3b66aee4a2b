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

  /// The lines that the index file of a day has, without those about files that other lines are about too.
  static func lines(ofDay day: Int, in output: String, butNotOfFilesIn others: [String]) -> [String] {
    guard let data = FileManager.default.contents(atPath: "\(output)/\(folder)/\(name(ofDay: day))") else {
      return []
    }
    let files = Set(others.compactMap { file(in: Array($0.utf8)[...]) })
    return [UInt8](data).split(separator: UInt8(ascii: "\n")).compactMap { line in
      // One that was cut off is none.
      guard line.last == UInt8(ascii: "}"), let file = file(in: line), !files.contains(file) else {
        return nil
      }
      return String(decoding: line, as: UTF8.self)
    }
  }

  /// The file that a line is about, as it is written in the line.
  private static func file(in line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let start = Array(IndexLine.start.utf8)
    guard line.starts(with: start) else { return nil }
    var isEscaped = false
    let end = line.dropFirst(start.count).firstIndex { byte in
      defer { isEscaped = !isEscaped && byte == UInt8(ascii: "\\") }
      return byte == UInt8(ascii: "\"") && !isEscaped
    }
    return end.map { line[..<$0] }
  }
}
