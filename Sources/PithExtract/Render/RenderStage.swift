public import PithCore

/// Turns articles into the bytes of their files.
public struct RenderStage: Stage {
  private let format: OutputFormat
  private let renderer: any ArticleRenderer

  public init(_ format: OutputFormat) {
    self.format = format
    renderer = format.renderer
  }

  public func run(_ article: Article) async throws(StageExit) -> RenderedArticle {
    RenderedArticle(
      article: article, bytes: renderer.render(article), fileExtension: format.fileExtension)
  }
}
