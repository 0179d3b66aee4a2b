import Foundation
import Testing

/// A page of `Samples/` with what Pith is to make of it.
struct Sample: Sendable, CustomTestStringConvertible {
  /// What `expected/metadata.json` says of a page. Absent values are not to be found on the page.
  struct Metadata: Decodable, Sendable {
    var title: String?
    var authors: [String]
    var published: String?
    var siteName: String?
    var language: String?
    var canonicalURL: String?
  }

  /// The file's name without its extension.
  let name: String

  var testDescription: String { name }
  var page: [UInt8] { get throws { [UInt8](try Data(contentsOf: Self.folder("pages/\(name).html"))) } }
  var expectedText: String {
    get throws { String(decoding: try Data(contentsOf: Self.folder("expected/\(name).txt")), as: UTF8.self) }
  }

  var expectedMetadata: Metadata {
    get throws {
      let data = try Data(contentsOf: Self.folder("expected/metadata.json"))
      let all = try JSONDecoder().decode([String: Metadata].self, from: data)
      return try #require(all[name], "expected/metadata.json has no entry for \(name)")
    }
  }

  /// All pages, by name.
  static var all: [Sample] {
    get throws {
      try FileManager.default.contentsOfDirectory(at: folder("pages"), includingPropertiesForKeys: nil)
        .filter { $0.pathExtension == "html" }
        .map { Sample(name: $0.deletingPathExtension().lastPathComponent) }
        .sorted { $0.name < $1.name }
    }
  }

  /// A path in `Samples/`, which stands at the top of the package.
  private static func folder(_ path: String) -> URL {
    var package = URL(fileURLWithPath: #filePath)
    for _ in ["Sample.swift", "PithTests", "Tests"] { package.deleteLastPathComponent() }
    return package.appendingPathComponent("Samples").appendingPathComponent(path)
  }
}
