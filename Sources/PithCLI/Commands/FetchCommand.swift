import ArgumentParser
import Pith

/// `pith fetch`, and what `pith URL...` is short for.
struct FetchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fetch",
    abstract: "Fetch pages and print or write their articles.",
    usage: "pith fetch [<options>] [<url> ...]",
    discussion: """
      EXAMPLES:
        pith https://example.com/2026/01/31/river-rises
        pith fetch --urls addresses.txt --output articles
        grep -o 'https://[^ ]*' mail.txt | pith fetch --urls - --format jsonl

      The exit status is 0 if all pages are done, 1 if some failed, 2 if pith could not run.
      """)

  @Argument(help: ArgumentHelp("The addresses of pages.", valueName: "url"))
  var addresses: [String] = []

  @Option(
    name: .customLong("urls"),
    help: ArgumentHelp(
      "Read more addresses from a file, one a line; '-' is standard input.", valueName: "file"),
    completion: .file())
  var list: String?

  @Option(
    help: ArgumentHelp(
      "Keep all that goes over the wire in this web archive, FILE.warc.gz, too.", valueName: "file"),
    completion: .file(extensions: ["warc.gz"]))
  var warc: String?

  @OptionGroup var fetching: FetchOptions
  @OptionGroup(title: "Page options") var amp: AMPOption
  @OptionGroup(title: "Page options") var pages: PageOptions
  @OptionGroup(title: "Output options") var output: OutputOptions

  func validate() throws {
    if addresses.isEmpty && list == nil {
      throw ValidationError("Name the page to fetch: pith https://example.com/story")
    }
    if let warc, !warc.lowercased().hasSuffix(WARCWriter.fileNameEnd) {
      throw ValidationError("--warc takes the name of a file that ends in \(WARCWriter.fileNameEnd).")
    }
  }

  func run() async throws {
    var plan = RunPlan(output, isSeveral: addresses.count > 1 || list != nil)
    plan.settings.maximumPageBytes = pages.maximumBytes.bytes
    plan.settings.resolvesAMP = amp.isOn
    plan.settings.focus = pages.focus.focus
    try fetching.apply(to: &plan.settings)
    fetching.politeness.apply(to: &plan.settings, isSingle: addresses.count == 1 && list == nil)
    if let jobs = output.jobs { plan.settings.simultaneousFetches = jobs }
    if let warc { plan.archive = try archive(warc) }
    let source = AddressSource(addresses: addresses, listPath: list)
    let session = RunSession(plan, fetches: true)
    if fetching.politeness.ignoresRobots { session.say("robots.txt is not asked: --ignore-robots") }
    try await session.run(.addresses(source), counting: { await source.count() })
  }

  private func archive(_ path: String) throws(ExitCode) -> WARCWriter {
    // As files larger than allowed end the process otherwise.
    SignalWatch.ignoreWriteSignals()
    do {
      return try WARCWriter(path)
    } catch {
      Console(showsProgress: false).message(error.description)
      throw .couldNotRun
    }
  }
}
