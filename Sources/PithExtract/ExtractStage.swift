public import PithCore

/// The pipeline's extract stage over `ContentExtractor`.
public struct ExtractStage: Stage {
  private let extractor: ContentExtractor
  private let notices = NoticeFinder()

  public init(_ extractor: ContentExtractor = ContentExtractor()) {
    self.extractor = extractor
  }

  public func run(_ page: ParsedPage) async throws(StageExit) -> Article {
    let (result, facts) = extractor.extraction(of: page)
    if let notice = notices.notice(on: page, article: try? result.get(), facts: facts) {
      throw notice.exit(in: .extract)
    }
    switch result {
    case .success(let article):
      // Hardly a page sends browsers on, so words are counted for hardly any.
      guard let refresh = article.refresh else { return article }
      let words = article.blocks.reduce(0) { $0 + $1.wordCount }
      if let failure = RefreshCheck.failure(of: refresh, on: page, words: words) { throw .failed(failure) }
      return article
    case .failure(let error):
      let refresh = PageDirections(facts, url: page.url).refresh
      if let failure = RefreshCheck.failure(of: refresh, on: page, words: 0) { throw .failed(failure) }
      throw .failed(
        StageFailure(stage: .extract, code: .noContent, detail: error.description, underlying: error))
    }
  }
}
