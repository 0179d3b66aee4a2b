import Foundation
import Testing

/// The commands that README.md shows give what it shows.
@Suite(.timeLimit(.minutes(10))) struct ReadmeTests {
  private struct Example {
    let command: String
    var output = ""
  }

  /// The commands of the blocks marked `console`: each after `$ `, its output in the lines below.
  private static func examples(in readme: String) -> [Example] {
    var examples: [Example] = []
    var isInside = false
    for line in readme.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        isInside = line == "```console"
      } else if isInside, line.hasPrefix("$ ") {
        examples.append(Example(command: String(line.dropFirst(2))))
      } else if isInside, !examples.isEmpty {
        examples[examples.count - 1].output += line + "\n"
      }
    }
    return examples
  }

  @Test func examplesGiveWhatTheReadmeShows() async throws {
    let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().path
    let folder = try TemporaryFolder()
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("Samples"), withDestinationPath: "\(package)/Samples")
    let programs = URL(fileURLWithPath: PithProcess.executable).deletingLastPathComponent().path
    let path = "\(programs):\(ProcessInfo.processInfo.environment["PATH"] ?? "")"

    let examples = Self.examples(in: try text(of: "\(package)/README.md"))
    #expect(examples.count >= 5)
    for example in examples {
      let process = try PithProcess(
        "/bin/sh", ["-c", "exec 2>&1; \(example.command)"], in: folder.path,
        environment: ["PATH": path, "LC_ALL": "C"])
      let output = try await process.end().output
      #expect(output == example.output, "\(example.command)")
    }
  }
}
