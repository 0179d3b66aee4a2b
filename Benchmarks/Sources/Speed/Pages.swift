import Foundation
import PithCore
import PithParse

/// The pages of a set, in memory.
struct Pages {
  let folder: String
  let paths: [String]
  let bytes: [[UInt8]]
  /// What the extract stage takes; pages that don't parse are left out.
  let parsed: [ParsedPage]

  var count: Int { paths.count }
  var byteCount: Int { bytes.reduce(0) { $0 + $1.count } }

  init(folder: String) throws {
    self.folder = folder
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder).sorted() else {
      throw BenchmarkError.noSet(folder)
    }
    paths = names.map { "\(folder)/\($0)" }
    bytes = try paths.map { [UInt8](try Data(contentsOf: URL(fileURLWithPath: $0))) }
    parsed = zip(paths, bytes).compactMap { path, bytes in
      guard let result = try? HTMLParser().parse(bytes) else { return nil }
      return ParsedPage(
        request: PageRequest(.file(path)), url: nil, document: result.document, encoding: result.encoding)
    }
  }
}
