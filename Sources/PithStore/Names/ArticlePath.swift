/// Where an article's file stands in an output folder.
public struct ArticlePath: Hashable, Sendable, CustomStringConvertible {
  /// The folders below the output folder, with `/` between them; empty where the file stands in the output folder itself.
  public let folder: String
  public let name: FileName

  /// With `/` between its parts, relative to the output folder.
  public var description: String { folder.isEmpty ? name.description : "\(folder)/\(name)" }

  init(folder: String, name: FileName) {
    self.folder = folder
    self.name = name
  }

  /// The path of a file that was written before.
  public init(filed path: String) {
    let slash = path.lastIndex(of: "/")
    folder = slash.map { String(path[..<$0]) } ?? ""
    name = FileName(filed: slash.map { path[path.index(after: $0)...] } ?? path[...])
  }

  /// The path with a number at the end of the name's base: `a/b-2.txt`.
  public func numbered(_ number: Int) -> ArticlePath {
    ArticlePath(folder: folder, name: name.numbered(number))
  }

  /// The path of a later revision: `a/b.r2.txt`.
  public func revision(_ number: Int) -> ArticlePath {
    ArticlePath(folder: folder, name: name.revision(number))
  }
}
