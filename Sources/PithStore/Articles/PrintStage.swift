public import PithCore

/// Prints articles. To be run `inInputOrder()`, so that they come in that order.
public struct PrintStage: Stage {
  private let printer: ArticlePrinter

  public init(_ printer: ArticlePrinter) {
    self.printer = printer
  }

  public func run(_ rendered: RenderedArticle) async throws(StageExit) -> WrittenArticle {
    guard !Task.isCancelled else { throw .failed(.cancelled(in: .write)) }
    do {
      return try printer.print(rendered)
    } catch {
      throw .failed(StageFailure(error))
    }
  }
}
