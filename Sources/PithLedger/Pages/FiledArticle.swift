/// An article that stands in a file.
public struct FiledArticle: Hashable, Sendable, Identifiable {
  /// The id of its page.
  public let id: Int64
  /// The id of the source that listed it.
  public var source: Int64
  /// The path of its first file, relative to the output folder.
  public var file: String
  /// The number of its last revision, from 1.
  public var revision: Int
  /// When it was last fetched, in seconds since 1970.
  public var fetched: Int
}
