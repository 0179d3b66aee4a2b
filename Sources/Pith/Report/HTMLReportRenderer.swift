/// An explanation as a page for browsers: the blocks in their order, coloured by verdict, to search and to filter.
///
/// One file that loads nothing. All that comes from the explained page is escaped, and a content security policy lets
/// no script run but the report's own. The same explanation gives the same bytes.
public struct HTMLReportRenderer: Sendable {
  public init() {}

  /// - Throws: where this machine's libcrypto gives no SHA-256, which the policy names the report's script by.
  public func render(_ page: PageExplanation) throws(ContentHashError) -> [UInt8] {
    let totals = ExplanationTotals(page.explanation)
    let title = page.explanation.metadata.title ?? page.request.source.description
    let policy = try ContentSecurityPolicy(style: ReportStyle.css, script: ReportScript.javaScript)
    let markup = """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(policy.text.escapedForHTML)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="referrer" content="no-referrer">
      <meta name="color-scheme" content="light dark">
      <meta name="generator" content="pith \(PithVersion.current)">
      <title>\(title.escapedForHTML) – pith explain</title>
      <style>\(ReportStyle.css)</style>
      </head>
      <body>
      \(ReportHeader(page: page, totals: totals).markup)
      \(ReportToolbar(totals: totals).markup)
      \(ReportBlocks(explanation: page.explanation).markup)
      \(ReportKeys.markup)
      <script type="application/json" id="data">\(ReportData(page.explanation.blocks).json)</script>
      <script>\(ReportScript.javaScript)</script>
      </body>
      </html>

      """
    return Array(markup.utf8)
  }
}
