public import PithCore

/// The pipeline's extract stage over `ContentExtractor`.
public struct ExtractStage: Stage {
  private let extractor: ContentExtractor
  private let notices = NoticeFinder()

  public init(_ extractor: ContentExtractor = ContentExtractor()) {
    self.extractor = extractor
  }

  public func run(_ page: ParsedPage) async throws(StageExit) -> Article {
    let article: Article
    do {
      article = try extractor.extract(page)
    } catch {
      if let notice = notices.notice(on: page, article: nil) { throw notice.exit(in: .extract) }
      if let failure = RefreshCheck.failure(of: PageDirections(page).refresh, on: page, words: 0) {
        throw .failed(failure)
      }
      throw .failed(
        StageFailure(stage: .extract, code: .noContent, detail: error.description, underlying: error))
    }
    if let notice = notices.notice(on: page, article: article) { throw notice.exit(in: .extract) }
    let words = article.blocks.reduce(0) { $0 + $1.wordCount }
    if let failure = RefreshCheck.failure(of: article.refresh, on: page, words: words) {
      throw .failed(failure)
    }
    return article
  }
}
