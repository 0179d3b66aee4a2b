import Foundation

/// The program curl.
enum Curl {
  /// Fetches all of them at once, and throws the bodies away.
  static func fetch(_ list: [String], atOnce: Int) throws {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("fetchload-\(getpid()).curl")
    defer { try? FileManager.default.removeItem(at: file) }
    let lines = list.map { "url = \"\($0)\"\noutput = \"/dev/null\"\n" }
    try lines.joined().write(to: file, atomically: true, encoding: .utf8)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [
      "curl", "--silent", "--no-progress-meter", "--fail", "--noproxy", "*", "--parallel", "--parallel-max",
      "\(atOnce)", "--config",
      file.path,
    ]
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw LoadError("curl ended with \(process.terminationStatus)")
    }
  }
}
