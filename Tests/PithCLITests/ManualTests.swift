import Foundation
import Testing

/// The manual page, the README and the help name the same options.
@Suite struct ManualTests {
  /// The long options in a text, `--output` and the like.
  private static func options(in text: String) -> Set<String> {
    let words = text.split { !($0.isLetter || $0.isNumber || $0 == "-") }
    return Set(words.filter { $0.hasPrefix("--") && $0.count > 2 }.map(String.init))
  }

  private static func file(_ path: String) throws -> String {
    let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().path
    return try text(of: "\(package)/\(path)")
  }

  @Test func namesEveryOptionOfTheHelp() async throws {
    var help: Set<String> = []
    for command in ["fetch", "clean", "explain", "discover", "check", "run", "status", "prune", "schedule"] {
      let result = try await PithProcess.run([command, "--help"])
      #expect(result.status == 0)
      help.formUnion(Self.options(in: result.output))
    }
    #expect(help.contains("--output"))
    // In the manual's source, `Fl -output` is `--output`.
    let manual = try Self.file("Documentation/pith.1").replacingOccurrences(of: "Fl -", with: "--")
    #expect(help.subtracting(Self.options(in: manual)) == [])
    let readme = try Self.file("README.md")
    #expect(help.subtracting(Self.options(in: readme)) == ["--help", "--version"])
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func completionsNameTheFormats(shell: String) async throws {
    let result = try await PithProcess.run(["--generate-completion-script", shell])
    #expect(result.status == 0)
    #expect(result.output.contains("jsonl"))
    #expect(result.output.contains("max-bytes"))
    #expect(result.output.contains("relatedArticles"))
  }
}
