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

  @OptionGroup var fetching: FetchOptions
  @OptionGroup(title: "Page options") var pages: PageOptions
  @OptionGroup(title: "Output options") var output: OutputOptions

  func validate() throws {
    if addresses.isEmpty && list == nil {
      throw ValidationError("Name the page to fetch: pith https://example.com/story")
    }
  }

  func run() async throws {
    var plan = RunPlan(output, isSeveral: addresses.count > 1 || list != nil)
    plan.settings.maximumPageBytes = pages.maximumBytes.bytes
    plan.settings.focus = pages.focus.focus
    try fetching.apply(to: &plan.settings)
    fetching.politeness.apply(to: &plan.settings, isSingle: addresses.count == 1 && list == nil)
    if let jobs = output.jobs { plan.settings.simultaneousFetches = jobs }
    let source = AddressSource(addresses: addresses, listPath: list)
    let count = list == nil ? addresses.count : nil
    let session = RunSession(plan, fetches: true)
    if fetching.politeness.ignoresRobots { session.say("robots.txt is not asked: --ignore-robots") }
    try await session.run(.addresses(source), counting: { count })
  }
}
