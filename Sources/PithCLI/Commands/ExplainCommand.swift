import ArgumentParser
import Pith

/// `pith explain`: why each block of a page was kept or stripped.
struct ExplainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Show why each block of a page was kept or stripped.",
    usage: "pith explain [<options>] <page>",
    discussion: """
      EXAMPLES:
        pith explain https://example.com/2026/01/31/river-rises
        pith explain story.html --only stripped
        pith explain story.html --full | less
        pith explain story.html --html report.html
        pith explain story.html | grep 'the missing words'

      Each block is a line: '+' for kept or '-' for stripped, its number, its score (how sure the model is that it \
      is main content, from 0 to 1), its kind, what decided, and its text. On a terminal lines are shortened to its \
      width, elsewhere they are whole. \
      The exit status is 0 if the page was explained, 1 if it could not be had, 2 if the output cannot be written.
      """)

  @Argument(
    help: ArgumentHelp("A page: its address, a file, '-' for standard input.", valueName: "page"),
    completion: .file(extensions: ["html", "htm", "xhtml", "shtml"]))
  var page: String

  @OptionGroup(title: "Explanation options") var display: ExplanationOptions
  @OptionGroup(title: "Page options") var origin: AddressOption
  @OptionGroup(title: "Page options") var fetching: FetchOptions
  @OptionGroup(title: "Page options") var amp: AMPOption
  @OptionGroup(title: "Page options") var pages: PageOptions

  func validate() throws {
    if origin.address != nil, case .url = source {
      throw ValidationError(
        "--url is the address of a saved page, but \(source.description.asSingleLine) is an address itself.")
    }
  }

  /// Where the page is: an address has a scheme, so that a misspelt path isn't looked for on the web.
  private var source: PageRequest.Source {
    if page == "-" { return .standardInput }
    return page.contains("://") ? .url(page) : .file(page)
  }

  func run() async throws {
    SignalWatch.ignoreWriteSignals()
    var settings = Settings()
    settings.maximumPageBytes = pages.maximumBytes.bytes
    settings.resolvesAMP = amp.isOn
    settings.focus = pages.focus.focus
    try fetching.apply(to: &settings)
    fetching.politeness.apply(to: &settings, isSingle: true)
    let console = Console(showsProgress: false)
    do {
      let request = PageRequest(source, address: origin.address)
      let explained = try await ArticlePipeline(settings).explanation(of: request)
      try display.destination.write(try display.render(explained))
    } catch let exit as StageExit {
      console.message(message(about: exit))
      throw ExitCode.someFailed
    } catch {
      if let fault = console.fault(error) { throw fault }
    }
  }

  private func message(about exit: StageExit) -> String {
    switch exit {
    case .skipped(let reason): return "\(source): skipped: \(reason.detail)"
    case .failed(let failure):
      let isMisspelt = failure.code == .fileNotFound
      return failure.message(about: source)
        + (isMisspelt ? ", or begin the address of a page with https://" : "")
    }
  }
}
