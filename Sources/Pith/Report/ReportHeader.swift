/// The top of a report: what page it is about, how much was kept, warnings, and the metadata with its sources.
struct ReportHeader {
  let page: PageExplanation
  let totals: ExplanationTotals

  var markup: String {
    let title = page.explanation.metadata.title?.escapedForHTML ?? "Page without a title"
    return """
      <a class="skip" href="#blocks">Skip to the blocks</a>
      <header class="page">
      <p class="tool">pith explain</p>
      <h1 dir="auto">\(title)</h1>
      <p class="source">\(source)</p>
      \(figures)
      \(PageMap(page.explanation.blocks).markup(label: mapLabel))
      \(warnings)
      <details class="metadata" open>
      <summary>Metadata</summary>
      <table>
      <thead><tr><th scope="col">Field</th><th scope="col">Value</th><th scope="col">Where it stands</th></tr></thead>
      \(metadata)
      </table>
      </details>
      </header>
      """
  }

  private var source: String {
    let source = page.request.source
    let name = source == .standardInput ? "Standard input" : source.description
    var parts: [String] = []
    if page.url != name { parts.append("<span dir=\"auto\">\(name.escapedForHTML)</span>") }
    if let url = page.url { parts.append(Self.link(url)) }
    parts.append("\(page.encoding.name) by \(page.encoding.source.rawValue)".escapedForHTML)
    return parts.joined(separator: " · ")
  }

  private var figures: String {
    let kept = "<b>\(totals.keptBlocks)</b> of \(totals.blocks) blocks kept"
    let words = "<b>\(totals.keptWords)</b> of \(totals.words) words kept"
    let confidence = FixedPoint.text(Double(page.explanation.confidence), decimals: 2)
    var items = [kept, words, "<b>\(confidence)</b> confidence"]
    if let kinds = page.explanation.kindsText { items.append("taken for \(kinds.escapedForHTML)") }
    return "<ul class=\"figures\">\(items.map { "<li>\($0)</li>" }.joined())</ul>"
  }

  private var mapLabel: String {
    "The page from its first word to its last: \(totals.keptWords) of \(totals.words) words are kept."
  }

  private var warnings: String {
    var items = page.explanation.warnings.map { warning in
      "<li><b>\(warning.rawValue.escapedForHTML)</b>: \(warning.advice.escapedForHTML).</li>"
    }
    if let refresh = page.explanation.refresh {
      items.append(
        "<li>The page sends browsers on <span dir=\"auto\">\(refresh.phrase.escapedForHTML)</span>.</li>")
    }
    guard !items.isEmpty else { return "" }
    return "<ul class=\"warnings\">\(items.joined())</ul>"
  }

  // MARK: Metadata

  /// More values of a field than this are only counted: a page can give any number.
  private static let mostRows = 20

  private var metadata: String {
    let rows = MetadataRow.rows(of: page.explanation)
    return MetadataField.allCases.map { field in
      let rows = rows.filter { $0.field == field }
      var cells = rows.prefix(Self.mostRows).map { "\(Self.value($0))\(Self.place($0))" }
      let more = rows.count - cells.count
      if more > 0 {
        let count = "\(more) more \(more == 1 ? "value" : "values"), which --json has"
        cells.append("<td class=\"other\" colspan=\"2\">\(count)</td>")
      }
      let name = "<th scope=\"rowgroup\" rowspan=\"\(cells.count)\">\(field.phrase)</th>"
      return "<tbody><tr>\(name)\(cells.joined(separator: "</tr>\n<tr>"))</tr></tbody>"
    }.joined(separator: "\n")
  }

  private static func value(_ row: MetadataRow) -> String {
    guard !row.values.isEmpty else { return "<td class=\"none\">none found</td>" }
    let isAddress = row.field == .image || row.field == .canonicalURL
    let values = row.values.map { isAddress ? link($0) : "<span dir=\"auto\">\($0.escapedForHTML)</span>" }
    return "<td\(row.isTaken ? "" : " class=\"other\"")>\(values.joined(separator: ", "))</td>"
  }

  private static func place(_ row: MetadataRow) -> String {
    let sources = row.sources.joined(separator: ", ").escapedForHTML
    let note = row.isTaken ? "" : "<span class=\"note\">not taken:</span> "
    return "<td class=\"place\">\(note)\(sources)</td>"
  }

  /// A link for web addresses; any other text, such as `javascript:`, stays text.
  private static func link(_ address: String) -> String {
    let escaped = address.escapedForHTML
    let isWeb = ["http://", "https://"].contains { address.lowercased().hasPrefix($0) }
    guard isWeb else { return "<span dir=\"auto\">\(escaped)</span>" }
    return "<a href=\"\(escaped)\" rel=\"noreferrer noopener\">\(escaped)</a>"
  }
}
