import PithCore
import Testing

@testable import PithExtract

/// The story with markup between its third and its fourth paragraph, as a model judges it that scores all paragraphs high.
enum FilledStory {
  /// - Parameter scores: those of the blocks of the markup.
  static func judged(_ markup: String, as kind: PageKind = .news, scores: [Float]) throws -> ModelledPage {
    let page = try Story.page(inside: markup)
    return ModelledPage(
      page, try ModelFile.scoring([0.01, 0.9, 0.9, 0.9] + scores + [0.9], as: kind).model)
  }

  /// What is kept of the markup.
  static func kept(_ markup: String, as kind: PageKind = .news, scores: [Float]) throws -> [String] {
    try judged(markup, as: kind, scores: scores).kept.filter { !Story.paragraphs.contains($0) }
  }
}
