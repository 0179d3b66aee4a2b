import ArgumentParser
import Pith

/// What of an explanation is shown, and in what form.
struct ExplanationOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Show only these blocks: kept, stripped, or a kind such as relatedArticles.",
      discussion: "Several have commas between them.", valueName: "kind"),
    completion: .list(BlockSelection.names),
    transform: { try BlockSelection($0) })
  var only: [BlockSelection] = []

  @Flag(help: "Show whole texts, and the features that mattered for each block.")
  var full = false

  @Flag(help: "Print one JSON object, for programs.")
  var json = false

  @Option(help: "Whether to use colours.")
  var color = ColorMode.auto

  /// The bytes to print.
  func render(_ page: PageExplanation) -> [UInt8] {
    let selection = BlockSelection.union(only)
    if json { return ExplanationJSONRenderer().render(page, including: selection.contains) }
    let terminal = Terminal.standardOutput
    let listing = ExplanationListing(
      page: page, selection: selection, isFull: full,
      isColored: color.isColored(isTerminal: terminal.isTerminal),
      columns: terminal.isTerminal ? terminal.columns : nil)
    return Array(listing.text.utf8)
  }
}
