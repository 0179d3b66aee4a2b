/// The blocks of a page in their order. What is known of a block beyond this is in `ReportData`.
struct ReportBlocks {
  let explanation: Explanation

  /// Blocks in a list of their own, which browsers lay out only when it comes near the screen. With 20,000 blocks,
  /// Chromium 150 filters lists of 100 in 40 to 80 ms, and one list of all in 700 to 950.
  static let groupSize = 100

  var markup: String {
    let language = explanation.metadata.language.map { " lang=\"\($0.escapedForHTML)\"" } ?? ""
    var groups = ""
    for (index, explained) in explanation.blocks.enumerated() {
      let number = index + 1
      if index % Self.groupSize == 0 { groups += (index > 0 ? "</ol>\n" : "") + "<ol start=\"\(number)\">\n" }
      groups += Self.item(explained, number: number, language: language)
    }
    if !explanation.blocks.isEmpty { groups += "</ol>\n" }
    let note = explanation.blocks.isEmpty ? "The page holds no text." : "No block matches."
    return """
      <main>
      <noscript><p class="note">Searching, filtering and the features that mattered need JavaScript.</p></noscript>
      <div class="blocks" id="blocks" tabindex="-1">
      \(groups)</div>
      <p class="empty" id="empty"\(explanation.blocks.isEmpty ? "" : " hidden")>\(note)</p>
      </main>
      """
  }

  private static func item(_ explained: Explanation.ExplainedBlock, number: Int, language: String) -> String {
    let verdict = explained.verdict
    let score = verdict.scoreText.map { "<span class=\"score\">\($0)</span>" } ?? ""
    let kind = verdict.strippedAs?.phrase ?? "kept"
    return """
      <li class="\(KindFamily(verdict))" id="b\(number)" data-kind="\(verdict.label)">\
      <button type="button" tabindex="-1" aria-expanded="false"><span class="number">\(number)</span> \
      <span class="mark">\(verdict.isKept ? "+" : "−")</span><span class="kind">\(kind)</span> \(score)</button>\
      \(text(of: explained.block, language: language))\
      <span class="rule" dir="auto">\(explained.reason.escapedForHTML)</span></li>

      """
  }

  private static func text(of block: Block, language: String) -> String {
    let text = block.text.escapedForHTML
    let attributes = "class=\"text \(block.role.name)\" dir=\"auto\"\(language)"
    switch block.role {
    // The parser drops a line end right after the tag.
    case .preformatted: return "<pre \(attributes)>\n\(text)</pre>"
    case .quotation: return "<blockquote \(attributes)>\(text)</blockquote>"
    case .paragraph, .heading, .listItem, .tableRow: return "<p \(attributes)>\(text)</p>"
    }
  }
}
