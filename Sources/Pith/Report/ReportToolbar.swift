/// What a report is searched and filtered with. Of no use without the script, which shows it.
struct ReportToolbar {
  let totals: ExplanationTotals

  var markup: String {
    """
    <form class="toolbar" role="search" aria-label="Blocks" hidden>
    <div class="row">
    <input type="search" id="search" aria-label="Search the blocks" placeholder="Search text, kind or rule  ( / )" \
    autocomplete="off" spellcheck="false">
    <div class="verdicts" role="radiogroup" aria-label="Verdict">
    \(verdict("all", "All", count: totals.blocks))
    \(verdict("kept", "Kept", count: totals.keptBlocks))
    \(verdict("stripped", "Stripped", count: totals.strippedBlocks))
    </div>
    <output id="count" for="search"></output>
    <button type="button" id="help" aria-label="Keys" title="Keys ( ? )">?</button>
    </div>
    <div class="kinds" role="group" aria-label="Kinds of boilerplate">
    \(totals.stripped.map(kind).joined(separator: "\n"))
    </div>
    </form>
    """
  }

  private func verdict(_ value: String, _ name: String, count: Int) -> String {
    let isChecked = value == "all" ? " checked" : ""
    return """
      <label><input type="radio" name="verdict" value="\(value)"\(isChecked)>\
      <span>\(name) <small>\(count)</small></span></label>
      """
  }

  private func kind(_ stripped: ExplanationTotals.Stripped) -> String {
    let family = KindFamily(stripped.kind)
    return """
      <button type="button" class="chip \(family)" data-kind="\(stripped.kind.rawValue)" aria-pressed="false">\
      \(stripped.kind.phrase) <small>\(stripped.blocks)</small></button>
      """
  }
}
