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
    do throws(StageExit) {
      return try await article(of: input.page, input.focus)
    } catch {
      // Where none of them has an article, it counts why the wanted page has none.
      for substitute in input.page.substitutes {
        if let article = try? await article(of: substitute, input.focus) { return article }
      }
      throw error
    }
  }

  private func article(of page: FetchedPage, _ focus: Focus) async throws(StageExit) -> RenderedArticle {
    let parsed = try await parsing.run(page)
    guard let stage = extracting[focus] else { throw .failed(.cancelled(in: .extract)) }
    return try await rendering.run(try await stage.run(parsed))
  }
}
