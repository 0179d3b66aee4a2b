import PithCore
import PithExtract
import PithParse

/// From the bytes of a page to its article as a file has it, by the focus of its source.
struct UnderstandingStage: Stage {
  private let parsing: ParseStage
  private let extracting: [Focus: ExtractStage]
  private let rendering: RenderStage

  init(_ settings: Settings, format: OutputFormat) {
    parsing = ParseStage(HTMLParser(limits: settings.parse))
    extracting = Dictionary(
      uniqueKeysWithValues: Focus.allCases.map { ($0, ExtractStage(ContentExtractor(focus: $0))) })
    rendering = RenderStage(format)
  }

  /// - Parameter input: the page, and which error to avoid.
  func run(_ input: (page: FetchedPage, focus: Focus)) async throws(StageExit) -> RenderedArticle {
    let parsed = try await parsing.run(input.page)
    guard let stage = extracting[input.focus] else { throw .failed(.cancelled(in: .extract)) }
    return try await rendering.run(try await stage.run(parsed))
  }
}
