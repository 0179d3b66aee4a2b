/// An article together with its bytes in an output format, ready to be written.
public struct RenderedArticle: Sendable {
  public var article: Article
  /// The whole content of the article's file.
  public var bytes: [UInt8]
  /// What the name of such a file ends in, without the dot: `txt`.
  public var fileExtension: String

  public init(article: Article, bytes: [UInt8], fileExtension: String) {
    self.article = article
    self.bytes = bytes
    self.fileExtension = fileExtension
  }
}
