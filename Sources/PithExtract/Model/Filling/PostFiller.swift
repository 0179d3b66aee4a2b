import PithCore

/// Keeps all contributions to a thread where most are kept: short ones and late ones score lower.
///
/// Held out by site: word F1 on WCXB's forums .8223 to .8248, all others the same.
struct PostFiller {
  private let context: FeatureContext
  private let result: BlockScorer.Result

  init(_ context: FeatureContext, _ result: BlockScorer.Result) {
    self.context = context
    self.result = result
  }

  /// From this probability of being a forum on.
  private static let forumShare: Float = 0.5
  /// Of the words in one template, at least this share must be kept, and so many.
  private static let keptShare: Float = 0.5
  private static let leastWords = 30

  func fill(_ selection: inout Selection) {
    guard result.kinds[PageKind.forum.rawValue] >= Self.forumShare else { return }
    let rows = context.page.blocks.indices.filter(isInNamed).filter { row in
      selection.isKept(row) || mayBeFilled(row, selection) && !isDate(row)
    }
    fillBodies(&selection)
    for rows in Dictionary(grouping: rows, by: template).values {
      let words = selection.words(of: rows.lazy.filter(selection.isKept))
      guard words >= Self.leastWords, Float(words) >= Self.keptShare * Float(selection.words(of: rows)) else {
        continue
      }
      for row in rows where !selection.isKept(row) { selection.fill(row, by: "post") }
    }
  }

  private func mayBeFilled(_ row: Int, _ selection: Selection) -> Bool {
    selection.stripped[row] == nil && context.page.blocks[row].linkShare < PageProfile.proseLinkShare
  }

  /// How programs for threads alone name what holds a contribution and nothing else.
  private static let bodyNames = [
    "markdown-body", "postbody", "bbWrapper", "cooked", "js-post-body", "s-prose", "usertext-body",
    "cPost_contentWrap",
  ].map { Array($0.utf8) }

  /// Keeps all contributions of a page most of which would be lost.
  private func fillBodies(_ selection: inout Selection) {
    let bodies = context.page.outermost { context.page.isNamed($0, anyOf: Self.bodyNames) }
    let rows = bodies.joined().filter { selection.isKept($0) || mayBeFilled($0, selection) }
    let kept = selection.words(of: rows.lazy.filter(selection.isKept))
    guard Float(kept) < Self.keptShare * Float(selection.words(of: rows)) else { return }
    for row in rows where !selection.isKept(row) { selection.fill(row, by: "post-body") }
  }

  /// A line that says when a contribution was made is not longer, in words.
  private static let longestDate: Int32 = 10

  private func isDate(_ row: Int) -> Bool {
    let block = context.page.blocks[row]
    return block.words <= Self.longestDate && !block.endsSentence && context.survey.counts[row].hasYear
  }

  /// So many elements around a text tell its template, paragraphs not counted.
  private static let levels = 3

  private func path(to row: Int) -> [Container] {
    let page = context.page
    return page.path(from: page.blocks[row].container).prefix(Self.levels).map { page.containers[Int($0)] }
      .filter { $0.tag != .p }
  }

  /// Whether a template tells a contribution: paragraphs of a page without names are all alike.
  private func isInNamed(_ row: Int) -> Bool {
    path(to: row).contains { $0.isNamed && $0.tag != .article && $0.tag != .main }
  }

  private func template(of row: Int) -> UInt64 {
    var hash = WordHash.start
    for container in path(to: row) {
      withUnsafeBytes(of: container.signature) { for byte in $0 { WordHash.add(byte, to: &hash) } }
    }
    return hash
  }
}
