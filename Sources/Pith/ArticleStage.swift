/// From an input to its article: gets the page, then parses it and extracts.
struct ArticleStage: Stage {
  private let getting: PageStage
  private let understanding: Limited<Chain<ParseStage, ExtractStage>>

  /// - Parameter getting: the pages, over connections that others may use too.
  init(_ getting: PageStage, _ settings: Settings) {
    self.getting = getting
    understanding = ParseStage(HTMLParser(limits: settings.parse)).then(
      ExtractStage(ContentExtractor(focus: settings.focus))
    )
    .limited(to: settings.simultaneousPages)
  }

  func run(_ input: PageInput) async throws(StageExit) -> Article {
    try await understanding.run(try await getting.run(input))
  }
}
