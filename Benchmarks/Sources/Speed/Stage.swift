import CLibXML2Tree
import Foundation
import PithCore
import PithExtract
@_spi(Measurements) import PithParse

/// Something to time over all pages.
struct Stage: Sendable {
  let name: String
  /// Whether the work is done by child processes.
  var isProcess = false
  let run: @Sendable (Pages) throws -> Void

  /// The tree-building parse first: the others are related to it.
  static let all = [
    Stage(name: "libxml2 tree (htmlReadMemory)") { pages in
      let options = Int32(
        HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue | HTML_PARSE_RECOVER.rawValue)
      for page in pages.bytes {
        page.withUnsafeBytes { buffer in
          let document = htmlReadMemory(
            buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count), nil, nil, options)
          xmlFreeDoc(document)
        }
      }
    },
    Stage(name: "parse without the sieve") { pages in
      for page in pages.bytes { _ = try? HTMLParser(usesSieve: false).parse(page) }
    },
    Stage(name: "parse") { pages in
      for page in pages.bytes { _ = try? HTMLParser().parse(page) }
    },
    Stage(name: "extract") { pages in
      for page in pages.parsed { _ = try? ContentExtractor().extract(page) }
    },
  ]

  /// What timed programs write goes here.
  static let outputFolder = FileManager.default.temporaryDirectory.appendingPathComponent(
    "pith-speed-\(getpid())")

  /// The whole program over the folder of the pages: read, parse, extract, render, write, on one core.
  static func clean(program: String) -> Stage {
    Stage(name: "pith clean --jobs 1, the process", isProcess: true) { pages in
      // A new folder each round, removed at the end: ext4 searches long for a free inode for some seconds after
      // many files were removed.
      let output = outputFolder.appendingPathComponent(UUID().uuidString)
      let process = Process()
      process.executableURL = URL(fileURLWithPath: program)
      try FileManager.default.createDirectory(at: outputFolder, withIntermediateDirectories: true)
      process.arguments = ["clean", pages.folder, "--jobs", "1", "--output", output.path]
      process.standardError = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      // 1 says that some pages hold no article.
      guard process.terminationReason == .exit, process.terminationStatus <= 1 else {
        throw BenchmarkError.programFailed(program, status: process.terminationStatus)
      }
    }
  }
}
