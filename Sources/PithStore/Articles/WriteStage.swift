public import PithCore

/// Writes articles to their files.
public struct WriteStage: Stage {
  private let writer: ArticleWriter

  public init(_ writer: ArticleWriter) {
    self.writer = writer
  }

  public func run(_ article: NamedArticle) async throws(StageExit) -> WrittenArticle {
    guard !Task.isCancelled else { throw .failed(.cancelled(in: .write)) }
    do {
      return try writer.write(article)
    } catch {
      throw .failed(StageFailure(error))
    }
  }
}
