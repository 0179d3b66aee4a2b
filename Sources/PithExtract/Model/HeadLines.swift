import PithCore

/// Finds the block above the text that holds the title with topic, byline and date in lines of their own, as layouts by tables have it:
/// `Storm closes the old pier<br>By Ana Ruiz<br>June 12, 2001<br><br>`.
struct HeadLines {
  private let context: FeatureContext

  init(_ context: FeatureContext) { self.context = context }

  /// It is one of the first blocks that are kept.
  private static let reach = 3
  /// A line is hardly longer, in words.
  private static let longestLine = 12

  func verdicts(on kept: [Int]) -> [(block: Int, verdict: Verdict)] {
    let title = TitleKey(context.title)
    guard !title.isEmpty else { return [] }
    return kept.prefix(Self.reach).filter { isHead($0, title) }.map { ($0, .stripped(.duplicate, "title")) }
  }

  private func isHead(_ block: Int, _ title: TitleKey) -> Bool {
    guard context.page.hasLines(block), !context.page.blocks[block].endsSentence else { return false }
    let lines = context.page.lines(of: block).split(separator: "\n").map(String.init)
    return lines.contains { TitleKey($0) == title }
      && lines.allSatisfy { TitleKey($0) == title || $0.spaceSeparated().count <= Self.longestLine }
  }
}
