import Foundation

/// What this process holds.
struct ProcessState: CustomStringConvertible {
  let descriptors: Int
  /// Resident memory, in units of 1,000,000 bytes.
  let megabytes: Double

  var description: String { "\(descriptors) descriptors, \((megabytes * 10).rounded() / 10) MB resident" }

  static var now: ProcessState {
    let descriptors = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count) ?? 0
    return ProcessState(descriptors: descriptors, megabytes: megabytes(of: "VmRSS:"))
  }

  /// The most that was ever resident.
  static var peakMegabytes: Double { megabytes(of: "VmHWM:") }

  private static func megabytes(of field: String) -> Double {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix(field) }
    let kibibytes = line.flatMap { Double($0.split(whereSeparator: \.isWhitespace)[1]) } ?? 0
    return kibibytes * 1_024 / 1_000_000
  }
}
