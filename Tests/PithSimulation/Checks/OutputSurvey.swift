import Foundation

/// What stands in an output folder: its article files, by the markers in their texts, and its index.
struct OutputSurvey {
  /// A file with articles in it, and its text.
  struct File: Hashable {
    var path: String
    /// Each once.
    var markers: Set<String>
    var editMarkers: Set<String>
  }

  private(set) var files: [File] = []
  /// The paths that index files name.
  private(set) var indexedPaths: Set<String> = []
  /// Files that are neither articles nor what Pith keeps beside them.
  private(set) var strangers: [String] = []

  init(_ folder: String) throws {
    guard let walk = FileManager.default.enumerator(atPath: folder) else { return }
    for case let path as String in walk {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: "\(folder)/\(path)", isDirectory: &isFolder),
        !isFolder.boolValue
      else { continue }
      let bytes = [UInt8](try Data(contentsOf: URL(filePath: "\(folder)/\(path)")))
      if path.hasPrefix("index/") {
        indexedPaths.formUnion(Self.indexedPaths(in: bytes))
      } else if path.hasSuffix(".txt") {
        files.append(Self.file(path, bytes))
      } else if path != "failures.jsonl" {
        strangers.append(path)
      }
    }
  }

  /// `{"file": "s01/a.txt", ...`
  private static func indexedPaths(in bytes: [UInt8]) -> [String] {
    let start = "{\"file\": \""
    return bytes.split(separator: UInt8(ascii: "\n")).map { line in
      String(decoding: line.dropFirst(start.utf8.count).prefix { $0 != UInt8(ascii: "\"") }, as: UTF8.self)
    }
  }

  /// Markers are `S01x000123`, those of changed texts `S01x000123e1`.
  private static func file(_ path: String, _ bytes: [UInt8]) -> File {
    var file = File(path: path, markers: [], editMarkers: [])
    for word in bytes.split(whereSeparator: { !isOfWord($0) }) {
      guard word.first == UInt8(ascii: "S"), word.count >= 10, word.dropFirst(3).first == UInt8(ascii: "x")
      else { continue }
      let text = String(decoding: word, as: UTF8.self)
      if word.count == 10 { file.markers.insert(text) } else { file.editMarkers.insert(text) }
    }
    return file
  }

  private static func isOfWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }
}
