public import PithCore

/// The pipeline's extract stage over `ContentExtractor`.
public struct ExtractStage: Stage {
  private let extractor: ContentExtractor

  public init(_ extractor: ContentExtractor = ContentExtractor()) {
    self.extractor = extractor
  }

  public func run(_ page: ParsedPage) async throws(StageExit) -> Article {
    do {
      return try extractor.extract(page)
    } catch {
      throw .failed(
        StageFailure(stage: .extract, code: .noContent, detail: error.description, underlying: error))
    }
  }
}
