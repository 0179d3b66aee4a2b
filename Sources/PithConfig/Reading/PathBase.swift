internal import Glibc

/// Where relative paths begin, and where `~/` is.
package struct PathBase {
  /// Absolute.
  package let folder: String
  /// The home folder; `nil` where nobody knows it.
  package let home: String?

  package init(folder: String, home: String?) {
    self.folder = folder
    self.home = home
  }

  /// The working directory.
  package static func current(home: String?) -> PathBase {
    let path = getcwd(nil, 0)
    defer { free(path) }
    return PathBase(folder: path.map { String(cString: $0) } ?? "/", home: home)
  }

  /// The absolute path, without `.`, `..` and doubled slashes; `nil` for one below a home folder that nobody knows.
  package func absolute(_ path: String) -> String? {
    if path == "~" || path.hasPrefix("~/") {
      return home.map { Self.normal($0 + path.dropFirst()) }
    }
    return Self.normal(path.hasPrefix("/") ? path : folder + "/" + path)
  }

  private static func normal(_ path: String) -> String {
    var parts: [Substring] = []
    for part in path.split(separator: "/") {
      switch part {
      case ".": continue
      case "..": _ = parts.popLast()
      default: parts.append(part)
      }
    }
    return "/" + parts.joined(separator: "/")
  }

  /// The folder that a path stands in.
  package static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return "/" }
    return String(path[..<slash])
  }
}
