import Foundation

/// All that an output folder holds, but for what tells when it came there.
struct OutputSnapshot: Equatable {
  /// By path.
  private var articles: [String: String] = [:]
  /// The lines of all index files, by the file that they are about: the last one counts.
  private var indexLines: [String: String] = [:]
  private var others: Set<String> = []

  /// Members of an index line that tell which of two addresses of an article was fetched first, and when.
  private static let incidentals = ["fetched", "address", "url"]

  init(_ folder: String) throws {
    guard let walk = FileManager.default.enumerator(atPath: folder) else { return }
    for case let path as String in walk {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: "\(folder)/\(path)", isDirectory: &isFolder),
        !isFolder.boolValue
      else { continue }
      let text = try String(contentsOfFile: "\(folder)/\(path)", encoding: .utf8)
      if path.hasPrefix("index/") {
        for line in text.split(separator: "\n") { try add(line: String(line), of: path) }
      } else if path.hasSuffix(".txt") {
        articles[path] = text
      } else {
        others.insert(path)
      }
    }
  }

  private mutating func add(line: String, of path: String) throws {
    guard var members = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any],
      let file = members["file"] as? String
    else {
      others.insert("\(path): \(line)")
      return
    }
    for name in Self.incidentals { members[name] = nil }
    indexLines[file] = String(
      decoding: try JSONSerialization.data(withJSONObject: members, options: .sortedKeys), as: UTF8.self)
  }

  var articleCount: Int { articles.count }

  /// What is in one and not in the other, or is different there, a sentence each.
  func differences(from other: OutputSnapshot) -> [String] {
    var differences: [String] = []
    for path in Set(articles.keys).union(other.articles.keys).sorted()
    where articles[path] != other.articles[path] {
      let what =
        articles[path] == nil ? "is missing" : other.articles[path] == nil ? "is too much" : "is different"
      differences.append("\(path) \(what)")
    }
    for file in Set(indexLines.keys).union(other.indexLines.keys).sorted()
    where indexLines[file] != other.indexLines[file] {
      differences.append(
        "the index line of \(file): \(indexLines[file] ?? "none"), not \(other.indexLines[file] ?? "none")")
    }
    differences += others.symmetricDifference(other.others).sorted().map { "\($0) in one of the two" }
    return differences
  }
}
