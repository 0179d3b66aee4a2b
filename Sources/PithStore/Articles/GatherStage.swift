public import PithCore

/// Adds articles to the one file of the run. To be run `inInputOrder()`, so that they stand in that order.
public struct GatherStage: Stage {
  private let file: GatheredFile

  public init(_ file: GatheredFile) {
    self.file = file
  }

  public func run(_ rendered: RenderedArticle) async throws(StageExit) -> WrittenArticle {
    guard !Task.isCancelled else { throw .failed(.cancelled(in: .write)) }
    do {
      return try file.append(rendered)
    } catch {
      throw .failed(StageFailure(error))
    }
  }
}
