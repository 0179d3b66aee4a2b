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

  @Option(
    help: ArgumentHelp(
      "Write a report for browsers into this file instead; '-' is standard output.", valueName: "file"),
    completion: .file(extensions: ["html"]))
  var html: String?

  @Option(help: "Whether to use colours.")
  var color = ColorMode.auto

  func validate() throws {
    guard let html else { return }
    if html.isEmpty { throw ValidationError("--html takes the name of a file.") }
    if json { throw ValidationError("--html and --json exclude each other.") }
    if full || !only.isEmpty {
      throw ValidationError("--only and --full are not for --html: the report shows all, and has filters.")
    }
  }

  /// Where the explanation goes.
  var destination: OutputFile { html.map(OutputFile.init) ?? .standardOutput }

  func render(_ page: PageExplanation) throws(ContentHashError) -> [UInt8] {
    if html != nil { return try HTMLReportRenderer().render(page) }
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
