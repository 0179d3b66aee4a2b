public import PithCore

/// Gives every article the name of its file. Run `inInputOrder()`, names are final; otherwise `ArticleWriter.finish()` makes them so.
public struct NameStage: Stage {
  private let writer: ArticleWriter

  public init(_ writer: ArticleWriter) {
    self.writer = writer
  }

  public func run(_ rendered: RenderedArticle) async throws(StageExit) -> NamedArticle {
    do {
      return try writer.name(rendered)
    } catch {
      throw .failed(
        StageFailure(stage: .write, code: .writeFault, detail: error.description, underlying: error))
    }
  }
}
