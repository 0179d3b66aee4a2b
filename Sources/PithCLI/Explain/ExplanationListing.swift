import Pith

/// An explanation as text for people: what the page is, how much was kept, where the metadata comes from, and the
/// blocks in their order.
///
/// No line but those of blocks begins with `+` or `-`, so that `grep '^-'` finds what was stripped.
struct ExplanationListing {
  let page: PageExplanation
  var selection = BlockSelection.all
  /// Whether texts stand whole, and with the features that mattered.
  var isFull = false
  var isColored = false
  /// The width to shorten lines to; `nil` for lines of any length.
  var columns: Int?

  /// The explanation, with a final newline.
  var text: String {
    let blocks = BlockLines(
      page.explanation.blocks, selection: selection, isFull: isFull, paint: paint, columns: columns)
    let metadata = MetadataLines(
      rows: MetadataRow.rows(of: page.explanation), isFull: isFull, paint: paint, columns: columns)
    let parts = [heading, summary, metadata.lines, blocks.lines]
    return parts.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
  }

  private var paint: Paint { Paint(isColored: isColored) }

  private var heading: [String] {
    let title = page.explanation.metadata.title?.asTerminalText ?? "(no title)"
    let encoding = "\(page.encoding.name) by \(page.encoding.source.rawValue)"
    return [
      label("page") + paint(title, .bold), label("") + paint("\(place.asSingleLine), \(encoding)", .faint),
    ]
  }

  private var place: String {
    let source = page.request.source
    let name = source == .standardInput ? "standard input" : source.description
    guard let url = page.url, url != name else { return name }
    return "\(name) (\(url))"
  }

  private var summary: [String] {
    let explanation = page.explanation
    let totals = ExplanationTotals(explanation)
    var lines = [
      label("kept")
        + paint(
          "\(totals.keptBlocks) of \(totals.blocks) blocks, \(totals.keptWords) of \(totals.words) words",
          totals.keptBlocks > 0 ? .green : .red)
    ]
    if !totals.stripped.isEmpty {
      let kinds = totals.stripped.map { "\($0.kind.rawValue) \($0.blocks)" }.joined(separator: ", ")
      lines.append(label("stripped") + paint(kinds, .red))
    }
    if let kinds = explanation.kindsText { lines.append(label("kind") + kinds) }
    let confidence = FixedPoint.text(Double(explanation.confidence), decimals: 2)
    lines.append(label("confidence") + confidence)
    if let refresh = explanation.refresh { lines.append(label("refresh") + refresh.phrase.asTerminalText) }
    for warning in explanation.warnings {
      lines.append(label("warning") + paint("\(warning.rawValue): \(warning.advice)", .yellow))
    }
    return lines
  }

  private func label(_ name: String) -> String { name.padded(toColumns: MetadataLines.labelColumns) }
}
