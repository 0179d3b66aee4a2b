import Foundation

/// `systemd-analyze` of the machine, which knows what systemd would make of a unit without one that runs.
enum SystemdAnalyze {
  /// Where Debian's package `systemd` puts it.
  private static let path = "/usr/bin/systemd-analyze"

  static var isInstalled: Bool { FileManager.default.isExecutableFile(atPath: path) }

  /// Runs it, with the clock in UTC.
  ///
  /// - Returns: the status, and what it wrote to both outputs.
  static func run(_ arguments: [String]) async throws -> (status: Int32, output: String) {
    let pages = try SavedPages(count: 0)
    let file = try pages.write("", to: "output")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.environment = [
      "TZ": "UTC", "LC_ALL": "C", "PATH": "/usr/bin:/bin", "HOME": pages.folder,
      "XDG_RUNTIME_DIR": pages.folder,
    ]
    let output = try FileHandle(forWritingTo: URL(fileURLWithPath: file))
    process.standardOutput = output
    process.standardError = output
    try await process.runToEnd()
    return (process.terminationStatus, try pages.text(of: "output"))
  }
}
