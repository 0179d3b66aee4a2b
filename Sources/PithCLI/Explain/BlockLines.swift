import Pith

/// The blocks of a page in their order, a line each: mark, number, score, kind, reason, text.
///
///     + 12  0.98  kept             body                             The bridge was opened on Tuesday…
///     - 13  0.03  relatedArticles  region-heading "More News"       Council votes on harbour light
///
/// In full, a block takes several lines: its text stands below, whole, after the features that mattered.
struct BlockLines {
  /// A block with its number on the page, from 1.
  private struct Entry {
    let number: String
    let explained: Explanation.ExplainedBlock

    var verdict: Verdict { explained.verdict }
    var score: String { verdict.scoreText ?? "" }

    /// The rule with what it saw or, where that is a model, the feature that mattered most to it.
    var reason: String {
      guard verdict.evidence == nil, let strongest = explained.reasons.first else {
        return explained.reason.asTerminalText
      }
      return "\(verdict.rule): \(strongest.text)".asTerminalText
    }
  }

  private let entries: [Entry]
  private let blockCount: Int
  private let isFull: Bool
  private let paint: Paint
  private let columns: Int?
  private let numberColumns: Int
  /// 0 where no block has a score.
  private let scoreColumns: Int
  private let labelColumns: Int
  private let reasonColumns: Int

  init(
    _ blocks: [Explanation.ExplainedBlock], selection: BlockSelection, isFull: Bool, paint: Paint,
    columns: Int?
  ) {
    entries = blocks.enumerated().filter { selection.contains($0.element.verdict) }
      .map { Entry(number: String($0.offset + 1), explained: $0.element) }
    blockCount = blocks.count
    self.isFull = isFull
    self.paint = paint
    self.columns = columns
    numberColumns = String(blocks.count).columns
    scoreColumns = entries.map(\.score.columns).max() ?? 0
    labelColumns = entries.map(\.verdict.label.columns).max() ?? 0
    reasonColumns = min(Self.widestReason, entries.map(\.reason.columns).max() ?? 0)
  }

  var lines: [String] {
    if blockCount == 0 { return ["The page holds no text."] }
    if entries.isEmpty { return ["None of the \(blockCount) blocks is of that kind."] }
    return entries.flatMap { isFull ? full($0) : [line($0)] }
  }

  // MARK: A line a block

  /// What lines keep free for the reason at most, so that texts stand below each other.
  private static let widestReason = 36
  /// The share of what is left of a line on a terminal that the reason may take from the text.
  private static let reasonShare = 0.4

  private func line(_ entry: Entry) -> String {
    var reason = entry.reason
    var text = entry.explained.block.text.asTerminalText
    var reasonColumns = reasonColumns
    if let columns {
      // The last column stays free: a line that fills it wraps on some terminals.
      let room = columns - 1 - front(entry).columns - Self.gap.columns
      reasonColumns = max(0, min(reasonColumns, Int(Double(room) * Self.reasonShare)))
      reason = reason.shortened(toColumns: reasonColumns)
      text = text.shortened(toColumns: room - reasonColumns)
    }
    return paintedFront(entry) + paint(reason.padded(toColumns: reasonColumns), .faint) + Self.gap
      + (entry.verdict.isKept ? text : paint(text, .faint))
  }

  // MARK: Several lines a block

  private func full(_ entry: Entry) -> [String] {
    let block = entry.explained.block
    let words = block.wordCount == 1 ? "1 word" : "\(block.wordCount) words"
    var lines = [
      paintedFront(entry)
        + paint("\(entry.explained.reason.asTerminalText), \(entry.explained.form), \(words)", .faint)
    ]
    let indent = String(repeating: " ", count: 2 + numberColumns + Self.gap.columns)
    if !entry.explained.reasons.isEmpty {
      let features = entry.explained.reasons.map(\.text).joined(separator: ", ")
      lines.append(indent + paint(features.asTerminalText, .faint))
    } else if entry.explained.verdict.score != nil {
      lines.append(
        indent + paint("beyond doubt by what stands around it, without a look at its features", .faint))
    }
    let text = block.text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines + text.map { indent + String($0).asTerminalText }
  }

  // MARK: The front of lines

  private static let gap = "  "

  private func front(_ entry: Entry) -> String {
    let mark = entry.verdict.isKept ? "+" : "-"
    let number = String(repeating: " ", count: numberColumns - entry.number.columns) + entry.number
    let score = scoreColumns == 0 ? "" : Self.gap + entry.score.padded(toColumns: scoreColumns)
    let label = entry.verdict.label.padded(toColumns: labelColumns)
    return "\(mark) \(number)\(score)\(Self.gap)\(label)\(Self.gap)"
  }

  private func paintedFront(_ entry: Entry) -> String {
    paint(front(entry), entry.verdict.isKept ? .green : .red)
  }
}
