import Glibc

/// The paths that a page finder was given, and which of them it has been to: how it sees that two paths lead to
/// the same page without keeping every page in mind.
struct GivenPaths {
  /// By canonical path; empty for a single path, which meets nothing twice.
  private var isVisited: [String: Bool] = [:]

  init(_ paths: [String]) {
    guard paths.count > 1 else { return }
    for path in paths { isVisited[canonicalPath(of: path) ?? path] = false }
  }

  /// The absolute path without symbolic links; `nil` where it leads nowhere, or where nobody needs to know.
  func canonicalPath(ofGiven path: String) -> String? {
    isVisited.isEmpty ? nil : canonicalPath(of: path)
  }

  /// Notes that the finder is at a path. `false` where that is a path it was given and has been to already.
  mutating func isFirstVisit(to canonicalPath: String) -> Bool {
    guard let wasVisited = isVisited[canonicalPath] else { return true }
    isVisited[canonicalPath] = true
    return !wasVisited
  }

  private func canonicalPath(of path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
