public import PithCore

/// The content of an article's file, and the name that it alone has in this run.
public struct NamedArticle: Sendable {
  public let request: PageRequest
  public let name: FileName
  public let bytes: [UInt8]
}
