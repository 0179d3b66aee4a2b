public import PithCore

/// An article that was written.
public struct WrittenArticle: Hashable, Sendable {
  public let request: PageRequest
  /// The file that it stands in; `nil` for standard output.
  public let path: String?
  public let byteCount: Int
}
