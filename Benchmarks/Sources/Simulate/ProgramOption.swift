import ArgumentParser
import Foundation

/// Which `pith` is tried.
struct ProgramOption: ParsableArguments {
  @Option(help: "The pith to run.")
  var program = "../.build/release/pith"

  var path: String {
    get throws {
      let path = URL(filePath: program).path()
      guard FileManager.default.isExecutableFile(atPath: path) else {
        throw ValidationError("\(program) is not there; build it, or name another with --program")
      }
      return path
    }
  }
}
